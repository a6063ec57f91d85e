import { site } from '#/site.config.ts';
import { headingAnchorsOf } from '#/content/addresses.ts';
import { say, short, type Remark } from '#/content/finding.ts';
import type { Document } from '#/content/reading/read.ts';
import { attributeOf, componentsIn, lineOf, walk, type Node } from '#/content/reading/tree.ts';
import { atField, atLine, type Context, type Rule } from '#/content/rule.ts';
import type { Facts } from '#/content/schemas/index.ts';

/**
 * The situations of a page of help stand once in the front matter, with the groups they are for, and once in the text.
 * So it is with what has to be done today. A translation has those of the Dutch text.
 */
export const situations: Rule = {
  name: 'situations',
  level: 'error',
  document(document, context) {
    const parts = [...componentsIn(document, 'Situation'), ...componentsIn(document, 'Today')];
    if (document.collection !== 'help')
      return parts.map((node) =>
        atLine(
          document,
          lineOf(node),
          say(
            `<${String(node.name)}> hoort alleen op een pagina met hulp.`,
            'schrijf het als gewone tekst, of zet het in <Note> … </Note>.',
          ),
        ),
      );
    const facts = dutchFactsOf(document, context);
    return facts
      ? [...listedAndTold(document, facts), ...todayOnce(document, facts), ...nested(document)]
      : [];
  },
};

/** What the Dutch text lists, whose facts hold for its translations too. */
function dutchFactsOf(document: Document, { source }: Context): Facts<'help'> | undefined {
  const dutch = document.locale === site.sourceLocale ? document : source.get(`help/${document.id}`);
  return dutch?.facts as Facts<'help'> | undefined;
}

function listedAndTold(document: Document, { situations: listed }: Facts<'help'>): Remark[] {
  const told = componentsIn(document, 'Situation');
  const headings = headingAnchorsOf(document);
  const seen = new Set<string>();
  const wrong = told.flatMap((node) => {
    const at = (message: string, mend: string) => [atLine(document, lineOf(node), say(message, mend))];
    const id = attributeOf(node, 'id');
    if (!id)
      return at('Deze situatie heeft geen naam.', 'schrijf <Situation id="nog-in-de-opvang" title="…">');
    if (!attributeOf(node, 'title'))
      return at(
        `De situatie “${short(id)}” heeft geen titel.`,
        `schrijf <Situation id="${short(id)}" title="U woont nog in de opvang">`,
      );
    if (seen.has(id))
      return at(`De situatie “${short(id)}” staat er twee keer.`, 'geef een van de twee een andere naam.');
    seen.add(id);
    if (headings.includes(id))
      return at(`“${short(id)}” is ook de plek van een kop.`, 'geef de situatie een andere naam.');
    return listed.some((each) => each.id === id)
      ? []
      : at(
          `De situatie “${short(id)}” staat niet in de kop van ${document.locale === site.sourceLocale ? 'het bestand' : 'de Nederlandse tekst'}.`,
          `zet daar onder situations: een regel - id: ${short(id)} met zijn groups.`,
        );
  });
  const missing = listed
    .map(({ id }, index) => ({ id, index }))
    .filter(({ id }) => !told.some((node) => attributeOf(node, 'id') === id));
  return [
    ...wrong,
    ...missing.map(({ id, index }) =>
      atField(
        document,
        document.locale === site.sourceLocale ? ['situations', index] : [],
        say(
          `De tekst vertelt niets over de situatie “${short(id)}”.`,
          `schrijf <Situation id="${short(id)}" title="…"> … </Situation>`,
        ),
      ),
    ),
  ];
}

function* todayOnce(document: Document, { today, situations: listed }: Facts<'help'>): Generator<Remark> {
  const [first, second] = componentsIn(document, 'Today');
  if (second)
    yield atLine(document, lineOf(second), say('<Today> staat er twee keer.', 'maak er één blok van.'));
  if (first && !today)
    yield atLine(
      document,
      lineOf(first),
      say('<Today> staat niet in de kop van het bestand.', 'zet daar today: met zijn groups en facts.'),
    );
  if (!today) return;
  if (!first)
    yield atField(
      document,
      ['today'],
      say('De tekst zegt niet wat iemand vandaag moet doen.', 'zet bovenaan <Today> … </Today>'),
    );
  const groups = new Set(listed.flatMap((situation) => situation.groups));
  for (const [index, group] of today.groups.entries())
    if (!groups.has(group))
      yield atField(
        document,
        ['today', 'groups', index],
        say(
          `Geen situatie van deze pagina is voor “${short(group)}”.`,
          'noem alleen groepen die bij een situatie staan, of voeg een situatie toe.',
        ),
      );
}

/** A part within another, or within a list: it would be folded away with it. */
const nested = (document: Document): Remark[] =>
  Array.from(walk(document.tree))
    .filter(({ node, ancestors }) => isPart(node) && ancestors.length > 1)
    .map(({ node }) =>
      atLine(
        document,
        lineOf(node),
        say(
          `<${String(node.name)}> staat in iets anders.`,
          'zet het los, met een lege regel ervoor en erna.',
        ),
      ),
    );

const isPart = ({ type, name }: Node) =>
  type.startsWith('mdxJsx') && (name === 'Situation' || name === 'Today');
