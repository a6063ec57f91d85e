import { say } from '#/content/finding.ts';
import { atField, type Rule } from '#/content/rule.ts';

/** No two texts beside each other have one place: then their titles decide, and nobody meant that. */
export const orders: Rule = {
  name: 'orders',
  level: 'warning',
  corpus({ source }) {
    const first = new Map<string, string>();
    return [...source.values()].flatMap((document) => {
      const { order } = document.data;
      if (typeof order !== 'number') return [];
      const key = `${document.collection} ${order}`;
      const other = first.get(key);
      first.set(key, other ?? document.file);
      return other === undefined
        ? []
        : [
            atField(
              document,
              ['order'],
              say(`De plaats ${order} heeft ${other} ook.`, 'geef een van de twee een ander nummer.'),
            ),
          ];
    });
  },
};
