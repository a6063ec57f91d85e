import { say, short } from '#/content/finding.ts';
import { atField, inDutchOnly, type Rule } from '#/content/rule.ts';
import type { Facts } from '#/content/schemas/index.ts';

/**
 * On a page of help a fact reaches nobody for whom it does not hold: what a situation rests on holds for all its
 * groups, and what the page itself rests on for the groups of all its situations.
 */
export const factsForGroups: Rule = {
  name: 'facts-for-groups',
  level: 'error',
  document: inDutchOnly((document, { holdsFor }) => {
    if (document.collection !== 'help' || !document.facts) return [];
    const { facts, today, situations } = document.facts as Facts<'help'>;
    const everybody = groupsOf(situations);
    const parts = [
      { named: 'De pagina', groups: everybody, facts, path: ['facts'] },
      ...(today ? [{ named: 'Het blok <Today>', ...today, path: ['today', 'facts'] }] : []),
      ...situations.map(({ id, ...part }, index) => ({
        named: `De situatie “${short(id)}”`,
        ...part,
        path: ['situations', index, 'facts'],
      })),
    ];
    return parts.flatMap(({ named, groups, facts: rows, path }) =>
      rows.flatMap((row, index) => {
        const others = strangers(holdsFor.get(row) ?? [], groups);
        if (!others) return [];
        return [
          atField(
            document,
            [...path, index],
            say(
              `${named} is ${others.length ? `ook voor ${others.join(', ')}` : 'voor iedereen'}, en het feit “${short(row)}” geldt daar niet voor.`,
              'zet het feit bij een situatie van de groepen waarvoor het geldt, en noem die groepen daar.',
            ),
          ),
        ];
      }),
    );
  }),
};

/** The groups of a part for whom a fact does not hold; nothing when it holds for all of them. */
function strangers(holds: readonly string[], groups: readonly string[]): readonly string[] | undefined {
  if (!holds.length) return undefined;
  const others = groups.filter((group) => !holds.includes(group));
  return groups.length && !others.length ? undefined : others;
}

/** All groups that situations are for; one that is for everybody makes the page so. */
const groupsOf = (situations: Facts<'help'>['situations']): string[] =>
  situations.some(({ groups }) => !groups.length)
    ? []
    : [...new Set(situations.flatMap(({ groups }) => groups))];
