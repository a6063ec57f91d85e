import { atField, type Rule } from '../rule.ts';

/** No two texts of one language have the same title: people and machines tell pages apart by it. */
export const titles: Rule = {
  name: 'titles',
  level: 'error',
  corpus({ corpus }) {
    const first = new Map<string, string>();
    return corpus.documents.flatMap((document) => {
      const { title } = document.data;
      if (typeof title !== 'string') return [];
      const key = `${document.locale} ${title.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()}`;
      const other = first.get(key);
      if (!other) first.set(key, document.file);
      return other
        ? [
            atField(
              document,
              ['title'],
              `Deze titel heeft ${other} ook.`,
              'geef een van de twee een titel die zegt wat anders is.',
            ),
          ]
        : [];
    });
  },
};
