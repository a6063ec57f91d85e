import { say, short, type Remark } from '#/content/finding.ts';
import type { Document } from '#/content/reading/read.ts';
import { atField, type Rule } from '#/content/rule.ts';

/** Nothing stands in a list twice: the page would show it twice, or an editor mend one of the two. */
export const repeats: Rule = {
  name: 'repeats',
  level: 'error',
  document: (document) => repeatedIn(document, document.data, []),
};

/** What stands twice in the lists of a group of fields, and of the groups in it. */
function repeatedIn(document: Document, fields: unknown, path: readonly PropertyKey[]): Remark[] {
  if (typeof fields !== 'object' || fields === null) return [];
  return Object.entries(fields).flatMap(([field, value]: [string, unknown]) => {
    const way = [...path, field];
    if (!Array.isArray(value)) return repeatedIn(document, value, way);
    const seen = new Set<string>();
    return value.flatMap((item: unknown, index) => {
      const said = field === 'exceptions' ? (item as { rule?: unknown } | null)?.rule : item;
      const key = typeof said === 'string' ? said.normalize('NFC').trim() : '';
      if (!key || !seen.has(key)) {
        seen.add(key);
        return repeatedIn(document, item, [...way, index]);
      }
      const message = `In het veld “${short(field)}” staat “${short(key)}” voor de tweede keer.`;
      return [
        atField(
          document,
          [...way, index],
          say(message, 'haal het één keer weg.', {
            says: `“${short(key)}” staat er voor de tweede keer.`,
          }),
        ),
      ];
    });
  });
}
