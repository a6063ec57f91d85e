import { say } from '#/content/finding.ts';
import type { Document } from '#/content/reading/read.ts';
import { valueAt } from '#/content/reading/yaml.ts';
import { atField, type Rule } from '#/content/rule.ts';

/**
 * No two texts of one language have the same title, signs and spaces left out: people and machines tell pages apart by
 * it. Said to editors here, before anything is built; `integrations/internal-links.ts` compares the built pages, among
 * them those that no editor writes.
 */
export const titles: Rule = {
  name: 'titles',
  level: 'error',
  corpus({ corpus }) {
    const first = new Map<string, string>();
    return corpus.documents.toSorted(oldestFirst).flatMap((document) => {
      const { title } = document.data;
      if (typeof title !== 'string') return [];
      const words = title
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
      if (!words) return [];
      const key = `${document.locale} ${words}`;
      const other = first.get(key);
      if (!other) first.set(key, document.file);
      return other
        ? [
            atField(
              document,
              ['title'],
              say(`Deze titel heeft ${other} ook.`, 'geef een van de twee een titel die zegt wat anders is.'),
            ),
          ]
        : [];
    });
  },
};

/** The text that was there first keeps its title; the remark stands in the one that was written or read last. */
function oldestFirst(a: Document, b: Document): number {
  const [first, second] = [dayOf(a), dayOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function dayOf({ data }: Document): string {
  const day = data.updated ?? valueAt(data, ['follows', 'on']);
  return typeof day === 'string' ? day : '';
}
