import type { Remark } from '#/content/finding.ts';
import type { Rule } from '#/content/rule.ts';
import { valueAt, type Fields } from '#/content/reading/yaml.ts';

/** No day that has yet to come, but for the end of a consent, and none that was mistyped by a century. */
export const dates: Rule = {
  name: 'dates',
  level: 'error',
  document: (document, { today }) => [
    ...paths.flatMap((path) => inFuture(document, path, today)),
    ...[...paths, ['consent', 'until']].flatMap((path) => outOfReach(document, path)),
  ],
  corpus({ corpus: { data }, today }) {
    const rows = Array.isArray(data.facts.data.facts) ? data.facts.data.facts : [];
    return rows.flatMap((_row, index) =>
      ['dated', 'seen'].flatMap((field) => [
        ...inFuture(data.facts, ['facts', index, field], today),
        ...outOfReach(data.facts, ['facts', index, field]),
      ]),
    );
  },
};

const paths = [['updated'], ['checked'], ['follows'], ['consent', 'told'], ['consent', 'withdrawn']];

function inFuture(
  { file, data, lineOf }: Fields & { file: string },
  path: PropertyKey[],
  today: string,
): Remark[] {
  const day = valueAt(data, path);
  if (typeof day !== 'string' || !isDate.test(day) || day <= today) return [];
  const message = `De dag ${day} in “${String(path.at(-1))}” moet nog komen.`;
  return [{ file, line: lineOf(path), message, mend: `schrijf een dag tot en met vandaag: ${today}` }];
}

/** What is written down here is of this century. */
function outOfReach({ file, data, lineOf }: Fields & { file: string }, path: PropertyKey[]): Remark[] {
  const day = valueAt(data, path);
  if (typeof day !== 'string' || !isDate.test(day) || (day >= '2000' && day < '2101')) return [];
  const message = `Het jaar ${day.slice(0, 4)} in “${String(path.at(-1))}” kan niet kloppen.`;
  return [{ file, line: lineOf(path), message, mend: 'schrijf een jaar van 2000 tot en met 2100.' }];
}

const isDate = /^\d{4}(?:-\d{2}){0,2}$/;
