import { plain } from '#/content/dutch/letters.ts';
import type { Idiom, ReferenceName } from './idiom.ts';

/**
 * The word under which the index keeps a place in the framework: a beleidspunt by its code, a paragraph by its number,
 * an ambition, a principle or a step by its place in the row, a point of an ambition by both.
 */
export const referenceTokens = {
  code: (code: string) => `000plek${code.replace(/[^0-9a-z]/g, '')}`,
  numbered: (name: Numbered, number: number) => `000plek${initials[name]}${String(number)}`,
  point: (ambition: number, point: number) => `000plekamb${String(ambition)}p${String(point)}`,
};

/** What stands in a row, and can be named by its number. */
export type Numbered = 'ambition' | 'principle' | 'step';

const initials: Readonly<Record<Numbered, string>> = { ambition: 'amb', principle: 'uit', step: 'stap' };

/** A place that a query names, and how the query says it. */
export interface Reference {
  said: string;
  token: string;
}

/**
 * The places in the framework that a query names, and the rest of it: “ambitie 4, punt 2”, “2.2.3 d”, “223d”,
 * “paragraaf 1.6”, “stap 2”.
 */
export function referencesIn(
  query: string,
  { references }: Pick<Idiom, 'references'>,
): { found: Reference[]; rest: string } {
  const found: Reference[] = [];
  let rest = plain(query);
  // Each has a number, and most queries have none.
  if (!/\d/.test(rest)) return { found, rest };
  const take = (pattern: RegExp, tokenOf: (groups: Record<string, string>) => string) => {
    rest = rest.replace(pattern, (...given) => {
      found.push({
        said: given[0].trim(),
        token: tokenOf(given.at(-1) as Record<string, string>),
      });
      return ' ';
    });
  };
  // A language that has no word for something names none of them.
  const said = (name: ReferenceName) => references[name].replaceAll(' ', '|') || '(?!)';
  const named = (name: ReferenceName) =>
    `(?:${said(name)})\\s*(?:nr|nummer|#)?\\.?\\s*(?<${name}>\\d{1,2})${end}`;
  const both = (first: string, between: string, second: string) =>
    new RegExp(`${start}${first}${between}${second}`, 'gu');
  const point = ({ ambition = '', point = '' }) => referenceTokens.point(Number(ambition), Number(point));
  take(both(named('ambition'), String.raw`[\s,;:.-]*`, named('point')), point);
  take(both(named('point'), String.raw`(?:\s+\p{L}{2,3})?\s+`, named('ambition')), point);
  const paragraph = `(?:(?:${said('paragraph')})\\.?\\s*)?`;
  take(
    new RegExp(
      String.raw`${start}${paragraph}(?<code>\d[.\s]\d[.\s]\d\s*-?\s*[a-z]|\d{3}\s?-?[a-z]|\d\.\d(?:\.\d)?)${end}`,
      'gu',
    ),
    ({ code = '' }) => referenceTokens.code(code),
  );
  for (const name of ['ambition', 'principle', 'step'] as const)
    take(new RegExp(start + named(name), 'gu'), (groups) =>
      referenceTokens.numbered(name, Number(groups[name])),
    );
  return { found, rest };
}

const start = String.raw`(?<![\p{L}\p{N}.])`;
const end = String.raw`(?![\p{L}\p{N}])`;
