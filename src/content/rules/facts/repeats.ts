import { say, short } from '#/content/finding.ts';
import { atField, type Rule } from '#/content/rule.ts';

/** Nothing stands in a list twice: the page would show it twice, or an editor mend one of the two. */
export const repeats: Rule = {
  name: 'repeats',
  level: 'error',
  document: (document) =>
    Object.entries(document.data).flatMap(([field, list]) => {
      const seen = new Set<string>();
      return (Array.isArray(list) ? (list as unknown[]) : []).flatMap((item, index) => {
        const said = field === 'exceptions' ? (item as { rule?: unknown } | null)?.rule : item;
        const key = typeof said === 'string' ? said.normalize('NFC').trim() : '';
        if (!key || !seen.has(key)) {
          seen.add(key);
          return [];
        }
        const message = `In het veld “${short(field)}” staat “${short(key)}” voor de tweede keer.`;
        return [atField(document, [field, index], say(message, 'haal het één keer weg.'))];
      });
    }),
};
