import type { Remark } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { Fields } from '../yaml.ts';

/** No day that has yet to come, but for the end of a consent. */
export const dates: Rule = {
  name: 'dates',
  level: 'error',
  document: (document, { today }) => paths.flatMap((path) => inFuture(document, path, today)),
  corpus({ corpus: { data }, today }) {
    const rows = Array.isArray(data.facts.data.facts) ? data.facts.data.facts : [];
    return rows.flatMap((_row, index) =>
      ['dated', 'seen'].flatMap((field) => inFuture(data.facts, ['facts', index, field], today)),
    );
  },
};

const paths = [['updated'], ['checked'], ['follows'], ['consent', 'withdrawn']];

function inFuture(
  { file, data, lineOf }: Fields & { file: string },
  path: PropertyKey[],
  today: string,
): Remark[] {
  const day = path.reduce<unknown>(
    (outer, key) => (outer as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  );
  if (typeof day !== 'string' || !isDate.test(day) || day <= today) return [];
  const message = `De dag ${day} in “${String(path.at(-1))}” moet nog komen.`;
  return [{ file, line: lineOf(path), message, mend: `schrijf een dag tot en met vandaag: ${today}` }];
}

const isDate = /^\d{4}(?:-\d{2}){0,2}$/;
