import { atField, type Rule } from '../rule.ts';

/** Each promise has a number of its own: it is cited by it. */
export const codes: Rule = {
  name: 'codes',
  level: 'error',
  corpus({ source }) {
    const first = new Map<unknown, string>();
    return [...source.values()].flatMap((document) => {
      const { code } = document.data;
      if (document.collection !== 'commitments' || typeof code !== 'string') return [];
      const other = first.get(code);
      if (!other) first.set(code, document.file);
      return other
        ? [
            atField(
              document,
              ['code'],
              `Het nummer ${code} heeft ${other} ook.`,
              'geef elke belofte een eigen nummer.',
            ),
          ]
        : [];
    });
  },
};
