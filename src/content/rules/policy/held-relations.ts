import { codes } from '#/content/schemas/policy.ts';
import { site } from '#/site.config.ts';
import { say } from '#/content/finding.ts';
import { arranged, holding, isOwn, namedIn, type Arranged, type Point } from '#/content/outline/held.ts';
import type { Document } from '#/content/reading/read.ts';
import { atField, type Context, type Rule } from '#/content/rule.ts';

/**
 * What this site arranges with a commitment is held by a paragraph that names it there: the outline says which, and the
 * commitment has it among its sources. What its own paragraph names with it, the commitment has too: one rule for all.
 */
export const heldRelations: Rule = {
  name: 'held-relations',
  level: 'error',
  document(document, context) {
    const { source, outline } = context;
    const point = pointOf(document, context);
    const sources = idsIn(document.data.sources);
    // That the outline cannot be read is said elsewhere.
    if (!point || !sources.length || !outline.length) return [];
    return arranged.flatMap((field) => {
      const ids = idsIn(document.data[field]);
      const unheld = ids.flatMap((id, index) => {
        if (!source.has(`${field}/${id}`)) return [];
        const holders = holding(outline, point, field, id);
        if (holders.some((paragraph) => sources.includes(paragraph))) return [];
        return [
          atField(
            document,
            [field, index],
            say(
              `Geen paragraaf in sources noemt “${id}” bij dit beleidspunt.`,
              holders[0]
                ? `zet “${holders[0]}” in sources, want die doet dat wel, of haal “${id}” weg.`
                : `haal “${id}” weg, of zet in outline.yaml onder names: welke paragraaf dat doet.`,
            ),
          ),
        ];
      });
      const own = outline.filter((paragraph) => isOwn(paragraph.id, point));
      const left = own
        .flatMap((paragraph) => namedIn(paragraph, point, field))
        .filter((id) => !ids.includes(id));
      const missing = [...new Set(left)].map((id) =>
        atField(
          document,
          [field],
          say(
            `Paragraaf ${own[0]?.id ?? ''} noemt “${id}” bij dit beleidspunt, en hier staat dat niet.`,
            `zet “${id}” bij ${field}, of haal het in outline.yaml weg onder names.`,
          ),
        ),
      );
      return [...unheld, ...missing];
    });
  },
  corpus: ({ outline, source, isUnread, corpus }) => {
    const { file, lineOf } = corpus.data.outline;
    const given = givenIn(corpus);
    const isText = (key: string) => source.has(key) || isUnread(key);
    const isMeant = (to: string) =>
      isText(`ambitions/${to}`) || !given || given.some(({ id, removed }) => id === to && !removed);
    return outline.flatMap(({ names }, p) =>
      names.flatMap((row, n) =>
        [
          ...row.for.map((id, index) => ({ id, path: ['for', index], isThere: isMeant(id) })),
          ...arranged.flatMap((field) =>
            row[field].map((id, index) => ({ id, path: [field, index], isThere: isText(`${field}/${id}`) })),
          ),
        ]
          .filter(({ isThere }) => !isThere)
          .map(({ id, path }) => ({
            file,
            line: lineOf(['paragraphs', p, 'names', n, ...path]),
            ...say(
              `Bij names staat “${id}”, en dat is er niet.`,
              path[0] === 'for'
                ? 'schrijf het nummer van een beleidspunt (2.2.1-a) of de bestandsnaam van een ambitie.'
                : `schrijf een bestandsnaam uit de map ${String(path[0])}, of haal “${id}” weg.`,
            ),
          })),
      ),
    );
  },
};

/** A commitment by its number, when that is its own: what is wrong with a number is said elsewhere, and the rest follows from it. */
function pointOf(document: Document, { source, corpus }: Context): Point | undefined {
  const { collection, locale, data, issues } = document;
  const { code, ambition } = data;
  if (collection !== 'commitments' || locale !== site.sourceLocale) return undefined;
  if (issues.some(({ path }) => path[0] === 'code' || path[0] === 'ambition')) return undefined;
  if (typeof code !== 'string' || typeof ambition !== 'string') return undefined;
  const isGiven = givenIn(corpus)?.some(({ id }) => id === code) ?? true;
  const isOwn = [...source.values()].filter((other) => other.data.code === code).length <= 1;
  return isGiven && isOwn ? { code, ambition } : undefined;
}

const givenIn = ({ data }: Context['corpus']) => codes.safeParse(data.codes.data).data?.codes;

const idsIn = (value: Context['corpus']['documents'][number]['data'][Arranged]): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
