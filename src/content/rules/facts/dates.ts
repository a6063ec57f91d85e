import { say, type Remark } from '#/content/finding.ts';
import { atField, type Rule } from '#/content/rule.ts';
import { valueAt, type Fields } from '#/content/reading/yaml.ts';

/** No day that has yet to come, but for the end of a consent, and none that was mistyped by a century. */
export const dates: Rule = {
  name: 'dates',
  level: 'error',
  document: (document, { today }) => [
    ...pastIn(document).flatMap((path) => inFuture(document, path, today)),
    ...[...pastIn(document), ['consent', 'until']].flatMap((path) => outOfReach(document, path)),
  ],
  corpus({ corpus: { data }, today }) {
    const days = [
      ...rowsIn(data.facts, 'facts').flatMap((row) => [
        { in: data.facts, path: [...row, 'dated'] },
        { in: data.facts, path: [...row, 'seen'] },
      ]),
      ...rowsIn(data.codes, 'codes').map((row) => ({ in: data.codes, path: [...row, 'removed', 'on'] })),
    ];
    return days.flatMap(({ in: file, path }) => [...inFuture(file, path, today), ...outOfReach(file, path)]);
  },
};

/** The ways to the rows of a list. */
const rowsIn = ({ data }: Fields, list: string): PropertyKey[][] =>
  Array.isArray(data[list]) ? data[list].map((_row, index) => [list, index]) : [];

/** The ways to the days of a text that lie behind us. */
const pastIn = (fields: Fields): PropertyKey[][] => [
  ...paths,
  ...['since', 'changes'].flatMap((list) => rowsIn(fields, list)).map((row) => [...row, 'on']),
];

const paths = [
  ['updated'],
  ['checked'],
  ['follows', 'on'],
  ['review', 'on'],
  ['consent', 'told'],
  ['consent', 'withdrawn'],
];

function inFuture(
  { file, data, lineOf }: Fields & { file: string },
  path: PropertyKey[],
  today: string,
): Remark[] {
  const day = valueAt(data, path);
  if (typeof day !== 'string' || !isDate.test(day) || day <= today) return [];
  const message = `De dag ${day} in “${String(path.at(-1))}” moet nog komen.`;
  const refusal = say(message, `schrijf een dag tot en met vandaag: ${today}`, {
    says: 'Deze dag moet nog komen.',
    mend: 'kies vandaag, of een dag daarvoor.',
  });
  return [atField({ file, lineOf }, path, refusal)];
}

/** What is written down here is of this century. */
function outOfReach({ file, data, lineOf }: Fields & { file: string }, path: PropertyKey[]): Remark[] {
  const day = valueAt(data, path);
  if (typeof day !== 'string' || !isDate.test(day) || (day >= '2000' && day < '2101')) return [];
  const message = `Het jaar ${day.slice(0, 4)} in “${String(path.at(-1))}” kan niet kloppen.`;
  const refusal = say(message, 'schrijf een jaar van 2000 tot en met 2100.', {
    says: `Het jaar ${day.slice(0, 4)} kan niet kloppen.`,
  });
  return [atField({ file, lineOf }, path, refusal)];
}

const isDate = /^\d{4}(?:-\d{2}){0,2}$/;
