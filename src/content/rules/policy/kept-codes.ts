import { say, short } from '#/content/finding.ts';
import { dataFile } from '#/content/reading/place.ts';
import { atField, type Context, type Rule } from '#/content/rule.ts';
import { codes as codesFit } from '#/content/rules/facts/codes.ts';
import { codes, type GivenCode } from '#/content/schemas/policy.ts';

/** A number of a commitment is given out once, and kept: who cited it finds the commitment there, or what became of it. */
export const keptCodes: Rule = {
  name: 'kept-codes',
  level: 'error',
  corpus(context) {
    const { source, corpus } = context;
    const given = codes.safeParse(corpus.data.codes.data).data?.codes;
    const points = [...source.values()].filter(({ collection }) => collection === 'commitments');
    // That the list is not right, or a number, is said elsewhere: the rest follows from it.
    if (!given || points.some(({ issues }) => issues.some(({ path }) => path[0] === 'code'))) return [];
    if (codesFit.corpus?.(context).length) return [];
    const byCode = new Map(given.map((each) => [each.id, each]));
    const used = points.map((document) => ({ document, code: String(document.data.code) }));
    const inUse = new Set(used.map(({ code }) => code));
    return [
      ...used.flatMap(({ document, code }) => {
        const wrong = wrongWith(code, byCode.get(code), given);
        return wrong ? [atField(document, ['code'], wrong)] : [];
      }),
      // A commitment that cannot be read, or whose number nobody gave out, may be the one that is missed.
      ...(corpus.unread.some(({ collection }) => collection === 'commitments') ||
      used.some(({ code }) => !byCode.has(code))
        ? []
        : given.flatMap((each, index) =>
            each.removed || inUse.has(each.id) ? [] : [atRow(corpus.data.codes, index, gone(each.id))],
          )),
      ...given.flatMap(({ id }, index) => {
        const before = beforeOf(id);
        return before === undefined || byCode.has(before)
          ? []
          : [atRow(corpus.data.codes, index, skipped(id, before))];
      }),
    ];
  },
};

function wrongWith(code: string, row: GivenCode | undefined, given: readonly GivenCode[]) {
  if (row?.removed)
    return say(
      `Het nummer ${code} verviel op ${row.removed.on} en komt niet terug.`,
      `geef dit beleidspunt een nieuw nummer: ${nextAfter(code, given)}`,
    );
  return row
    ? undefined
    : say(
        `Het nummer ${short(code)} staat niet in de lijst van uitgegeven nummers.`,
        `zet het in ${dataFile('codes')}: - id: ${short(code)}`,
      );
}

const gone = (code: string) =>
  say(
    `Het beleidspunt ${code} is er niet meer, en er staat niet bij wanneer en waarom het verviel.`,
    'zet eronder, met vier spaties ervoor, removed: en daaronder on: en why:, of zet het beleidspunt terug.',
  );

const skipped = (code: string, before: string) =>
  say(
    `Voor ${code} ontbreekt ${before}, en een nummer dat is uitgegeven verdwijnt niet.`,
    `zet - id: ${before} terug, met removed: als het beleidspunt verviel.`,
  );

/** The number with the letter before; none before the first. */
const beforeOf = (code: string): string | undefined =>
  code.endsWith('-a')
    ? undefined
    : `${code.slice(0, -1)}${String.fromCharCode(code.charCodeAt(code.length - 1) - 1)}`;

/** The first number of an ambition that nobody has had. */
function nextAfter(code: string, given: readonly GivenCode[]): string {
  const ambition = code.slice(0, -1);
  const last = given
    .filter(({ id }) => id.startsWith(ambition))
    .map(({ id }) => id.charCodeAt(id.length - 1))
    .reduce((most, each) => Math.max(most, each), 'a'.charCodeAt(0) - 1);
  return `${ambition}${String.fromCharCode(last + 1)}`;
}

const atRow = (
  { file, lineOf }: Context['corpus']['data']['codes'],
  index: number,
  refusal: ReturnType<typeof say>,
) => ({ file, line: lineOf(['codes', index, 'id']), ...refusal });
