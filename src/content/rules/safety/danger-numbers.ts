import { dataFile } from '#/content/reading/place.ts';
import { say } from '#/content/finding.ts';
import type { Rule } from '#/content/rule.ts';
import { danger } from '#/content/schemas/words/danger.ts';
import { facts as factTable } from '#/content/schemas/facts.ts';

/** Whoever searches in danger gets a number, and a place that is there: both stand elsewhere, and once. */
export const dangerNumbers: Rule = {
  name: 'danger-numbers',
  level: 'error',
  corpus: ({ corpus: { data }, addresses, otherPaths, isUnread }) => {
    const rows = danger.safeParse(data.danger.data).data?.dangers ?? [];
    const facts = factTable.safeParse(data.facts.data).data?.facts;
    // What is wrong with the table of facts is not the fault of this file.
    if (!facts) return [];
    const phoned = facts.filter(({ phone }) => phone).map(({ id }) => id);
    const refuse = (path: PropertyKey[], message: string, mend: string) => ({
      file: dataFile('danger'),
      line: data.danger.lineOf(path),
      ...say(message, mend),
    });
    return rows.flatMap(({ id, numbers, at }, index) => {
      const [path = '', anchor] = at.split('#');
      const isThere =
        isUnread(path) ||
        (anchor ? addresses.get(path)?.has(anchor) : addresses.has(path) || otherPaths.includes(path));
      return [
        ...numbers.flatMap((number, place) =>
          phoned.includes(number)
            ? []
            : [
                refuse(
                  ['dangers', index, 'numbers', place],
                  `Bij het gevaar “${id}” staat “${number}”, en zo’n rij met een telefoonnummer heeft facts.yaml niet.`,
                  `kies uit: ${phoned.join(', ')}.`,
                ),
              ],
        ),
        ...(isThere
          ? []
          : [
              refuse(
                ['dangers', index, 'at'],
                `Het adres “${at}” bij het gevaar “${id}” leidt nergens heen.`,
                'schrijf het adres van een plek op de pagina over gevaar.',
              ),
            ]),
      ];
    });
  },
};
