import { site } from '#/site.config.ts';
import { headingAnchorsOf } from '#/content/addresses.ts';
import { say, short, type Remark } from '#/content/finding.ts';
import type { Document } from '#/content/reading/read.ts';
import { attributeOf, componentsIn, isNamed, lineOf, walk, type Node } from '#/content/reading/tree.ts';
import { atField, atLine, headOf, isCurrent, type Context, type Rule } from '#/content/rule.ts';
import type { Facts } from '#/content/schemas/index.ts';
import { labelOf } from '#/content/schemas/words/fields.ts';

/**
 * The situations of a page of help stand once in the front matter, with the groups they are for, and once in the text.
 * So it is with what has to be done today, which comes before all else; doors come before situations. A translation has
 * those of the Dutch text.
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
      ? [
          ...listedAndTold(document, facts),
          ...wordsForNone(document, facts),
          ...todayOnce(document, facts),
          ...nested(document),
          ...outOfOrder(document),
        ]
      : [];
  },
};

/** What the Dutch text lists, whose facts hold for its translations too. */
function dutchFactsOf(document: Document, { source }: Context): Facts<'help'> | undefined {
  const dutch = document.locale === site.sourceLocale ? document : source.get(`help/${document.id}`);
  // A translation of an older text has the parts of that one.
  const isBehind = dutch && dutch !== document && !isCurrent(document, dutch);
  return isBehind ? undefined : (dutch?.facts as Facts<'help'> | undefined);
}

function listedAndTold(document: Document, { situations: listed }: Facts<'help'>): Remark[] {
  const told = componentsIn(document, 'Situation');
  const headings = headingAnchorsOf(document);
  const seen = new Set<string>();
  const titles = new Set<string>();
  const wrong = told.flatMap((node) => {
    const at = (message: string, mend: string, inForm?: string) => [
      atLine(document, lineOf(node), say(message, mend, inForm === undefined ? undefined : { mend: inForm })),
    ];
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
    const title = (attributeOf(node, 'title') ?? '').normalize('NFKC').toLowerCase().trim();
    if (titles.has(title))
      return at(
        'Twee situaties hebben dezelfde titel.',
        'geef een van de twee een titel die zegt wat anders is.',
      );
    titles.add(title);
    if (headings.includes(id))
      return at(`“${short(id)}” is ook de plek van een kop.`, 'geef de situatie een andere naam.');
    return listed.some((each) => each.id === id)
      ? []
      : at(
          `De situatie “${short(id)}” staat niet in ${headOf(document)}.`,
          `zet daar onder situations: een regel - id: ${short(id)} met zijn groups.`,
          `voeg haar toe bij “${labelOf(['situations'])}”, met deze naam en haar groepen.`,
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

/** Words that a translation has for a situation that there is not. */
function* wordsForNone(document: Document, { situations: listed }: Facts<'help'>): Generator<Remark> {
  if (document.locale === site.sourceLocale) return;
  // None where the head of the translation is not right yet.
  const own = document.facts as Partial<Pick<Facts<'help'>, 'situations'>> | undefined;
  for (const [index, { id }] of own?.situations?.entries() ?? [])
    if (!listed.some((each) => each.id === id))
      yield atField(
        document,
        ['situations', index, 'id'],
        say(
          `De Nederlandse tekst heeft geen situatie “${short(id)}”.`,
          `kies uit: ${listed.map((each) => each.id).join(', ')}.`,
        ),
      );
}

function* todayOnce(document: Document, { today, situations: listed }: Facts<'help'>): Generator<Remark> {
  const isDutch = document.locale === site.sourceLocale;
  const [first, second] = componentsIn(document, 'Today');
  if (second)
    yield atLine(document, lineOf(second), say('<Today> staat er twee keer.', 'maak er één blok van.'));
  if (first && !today)
    yield atLine(
      document,
      lineOf(first),
      say(`<Today> staat niet in ${headOf(document)}.`, 'zet daar today: met zijn groups en facts.', {
        mend: `vul “${labelOf(['today'])}” in.`,
      }),
    );
  if (!today) return;
  if (!first)
    yield atField(
      document,
      isDutch ? ['today'] : [],
      say('De tekst zegt niet wat iemand vandaag moet doen.', 'zet bovenaan <Today> … </Today>'),
    );
  // A situation of no group is one of everybody, and what the Dutch text lists is said there.
  if (!isDutch || listed.some(({ groups }) => !groups.length)) return;
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

/** What stands below what it should come before: who reads no further has seen what could not wait. */
function outOfOrder(document: Document): Remark[] {
  const parts = ((document.tree as Node).children ?? []).filter(
    (node) => isPart(node) || isNamed(node, 'Door') || isNamed(node, 'Show'),
  );
  return parts.flatMap((node, index) => {
    const above = parts.slice(0, index);
    const at = (message: string, mend: string) => [atLine(document, lineOf(node), say(message, mend))];
    if (isNamed(node, 'Today') && above.some((part) => !isNamed(part, 'Today')))
      return at(
        '<Today> staat niet bovenaan.',
        'zet het boven de deuren, de situaties en de zinnen om te laten zien.',
      );
    return isNamed(node, 'Door') && above.some((part) => isNamed(part, 'Situation'))
      ? at(
          'Deze deur staat onder een situatie.',
          'zet haar boven de situaties, of in de situatie waar zij bij hoort.',
        )
      : [];
  });
}

/**
 * A part within another, or within a list or a sentence: it would be folded away with it, or break it. And a heading
 * within a part or a door, which would stand among those of the page.
 */
const nested = (document: Document): Remark[] =>
  Array.from(walk(document.tree)).flatMap(({ node, ancestors }) => {
    const at = (message: string, mend: string) => [atLine(document, lineOf(node), say(message, mend))];
    if (isPart(node) && ancestors.length > 1)
      return at(
        `<${String(node.name)}> staat in iets anders.`,
        'zet het los, met een lege regel ervoor en erna.',
      );
    const around = ancestors.find((each) => isPart(each) || isNamed(each, 'Door'));
    return around && node.type === 'heading'
      ? at(`In <${String(around.name)}> staat een kop.`, 'maak er een gewone zin van.')
      : [];
  });

const isPart = (node: Node) => isNamed(node, 'Situation') || isNamed(node, 'Today');
