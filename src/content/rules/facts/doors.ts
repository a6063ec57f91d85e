import { site } from '#/site.config.ts';
import { say, short, type Refusal, type Remark } from '#/content/finding.ts';
import type { Document } from '#/content/reading/read.ts';
import { attributeOf, isNamed, lineOf, walk, type Node } from '#/content/reading/tree.ts';
import { atField, atLine, headOf, isCurrent, type Context, type Rule } from '#/content/rule.ts';
import { factsNamedIn, type Facts } from '#/content/schemas/index.ts';
import { labelOf } from '#/content/schemas/words/fields.ts';

/**
 * A door leads to a partner or to what a row of facts names, each that the front matter lists has one, and none stands
 * twice on a page. Websites and telephone numbers come from there alone, so that no text holds one that is old. A
 * translation has the doors of the Dutch text.
 */
export const doors: Rule = {
  name: 'doors',
  level: 'error',
  document(document, context) {
    const found = doorsIn(document);
    if (document.collection !== 'help')
      return found.map(({ node }) =>
        atLine(
          document,
          lineOf(node),
          say(
            '<Door> hoort alleen op een pagina met hulp.',
            'schrijf een gewone link: [het COA](/partners/coa/)',
          ),
        ),
      );
    const dutch =
      document.locale === site.sourceLocale ? document : context.source.get(`help/${document.id}`);
    if (!dutch?.facts || (dutch !== document && !isCurrent(document, dutch))) return [];
    const facts = dutch.facts as Facts<'help'>;
    // Of a name in the list that is of no partner, that has been said: for which of the doors it stands nobody knows.
    const isKnown = (partner: string) =>
      context.source.has(`partners/${partner}`) || context.isUnread(`partners/${partner}`);
    const isWhole = facts.partners.every(isKnown);
    const seen = new Set<string>();
    const wrong = found.flatMap((door) => {
      const refusal =
        placeRefusal(door) ??
        leadRefusal(door, seen) ??
        (isWhole || door.to === undefined ? listRefusal(door, facts, document, context) : undefined);
      return refusal ? [atLine(document, lineOf(door.node), refusal)] : [];
    });
    return [
      ...wrong,
      ...withoutDoor(document, facts.partners, found, isKnown),
      ...(dutch === document ? [] : notAsInDutch(document, doorsIn(dutch), found)),
    ];
  },
};

interface Door {
  node: Node;
  to: string | undefined;
  fact: string | undefined;
  /** What it stands in, below the text itself. */
  around: Node[];
}

const doorsIn = ({ tree }: Pick<Document, 'tree'>): Door[] =>
  Array.from(walk(tree)).flatMap(({ node, ancestors: [, ...around] }) =>
    isNamed(node, 'Door')
      ? [{ node, to: attributeOf(node, 'to'), fact: attributeOf(node, 'fact'), around }]
      : [],
  );

/** A door is a block: it stands by itself, or in what it is for. */
function placeRefusal({ node, around }: Door): Refusal | undefined {
  const [part, ...more] = around;
  const isBlock = node.type === 'mdxJsxFlowElement';
  if (isBlock && !more.length && (!part || isNamed(part, 'Situation') || isNamed(part, 'Today')))
    return undefined;
  return say('<Door> staat in iets anders.', 'zet de deur los, met een lege regel ervoor en erna.');
}

function leadRefusal({ node, to, fact }: Door, seen: Set<string>): Refusal | undefined {
  const id = to ?? fact;
  if (!id || (to !== undefined && fact !== undefined))
    return say('Deze deur leidt nergens heen.', 'schrijf <Door to="coa"> of <Door fact="iom" name="IOM">');
  const key = to === undefined ? `fact ${id}` : `to ${id}`;
  if (seen.has(key))
    return say(`De deur naar “${short(id)}” staat er twee keer.`, 'haal een van de twee weg.');
  seen.add(key);
  return fact === undefined || attributeOf(node, 'name')
    ? undefined
    : say('Deze deur heeft geen naam.', `schrijf <Door fact="${short(id)}" name="…">`);
}

/** What is wrong with where a door leads, by the front matter and the table of facts. */
function listRefusal(
  { to, fact = '', around: [part] }: Door,
  facts: Facts<'help'>,
  document: Document,
  { holdsFor, reachable }: Context,
): Refusal | undefined {
  if (to !== undefined)
    return facts.partners.includes(to)
      ? undefined
      : say(
          `“${short(to)}” staat niet bij partners in ${headOf(document)}.`,
          'zet de partner daar, met de naam van zijn bestand.',
          { mend: `voeg de organisatie toe bij “${labelOf(['partners'])}”.` },
        );
  if (!factsNamedIn('help', facts).some(({ value }) => value === fact))
    return say(`Het feit “${short(fact)}” staat niet bij facts in ${headOf(document)}.`, 'zet het daar.', {
      mend: `voeg de bron toe bij “${labelOf(['facts'])}”.`,
    });
  if (![...facts.facts, ...factsOf(part, facts)].includes(fact))
    return say(
      `Het feit “${short(fact)}” hoort bij een deel van de pagina waar deze deur niet in staat.`,
      `zet de deur in dat deel, of zet het feit bij facts van dit deel in ${headOf(document)}.`,
    );
  // Of a row that is not there, or cannot be read, that is said elsewhere.
  return !holdsFor.has(fact) || reachable.has(fact)
    ? undefined
    : say(
        `Het feit “${short(fact)}” heeft geen website en geen telefoonnummer.`,
        'zet website: of phone: in de tabel met feiten, of schrijf het als gewone tekst.',
      );
}

/** The facts that hold for the readers of a part of the page. */
function factsOf(part: Node | undefined, { today, situations }: Facts<'help'>): readonly string[] {
  if (!part) return [];
  if (isNamed(part, 'Today')) return today?.facts ?? [];
  return situations.find(({ id }) => id === attributeOf(part, 'id'))?.facts ?? [];
}

/** Partners of the front matter that the text gives no door. */
function withoutDoor(
  document: Document,
  partners: readonly string[],
  found: readonly Door[],
  isKnown: (partner: string) => boolean,
): Remark[] {
  const isDutch = document.locale === site.sourceLocale;
  return partners
    .map((partner, index) => ({ partner, index }))
    .filter(({ partner }) => isKnown(partner) && !found.some(({ to }) => to === partner))
    .map(({ partner, index }) =>
      atField(
        document,
        isDutch ? ['partners', index] : [],
        say(
          `De tekst zegt niet waarvoor iemand naar “${short(partner)}” gaat.`,
          `schrijf <Door to="${short(partner)}">waarvoor</Door>${isDutch ? ', of haal de partner weg.' : ''}`,
        ),
      ),
    );
}

/** Doors to facts that a translation lacks, or has alone. Those to partners follow from the front matter. */
function notAsInDutch(document: Document, dutch: readonly Door[], found: readonly Door[]): Remark[] {
  const lacking = dutch.filter(({ fact }) => fact && !found.some((door) => door.fact === fact));
  const alone = found.filter(({ fact }) => fact && !dutch.some((door) => door.fact === fact));
  return [
    ...lacking.map(({ fact = '' }) =>
      atField(
        document,
        [],
        say(
          `De vertaling heeft geen deur naar het feit “${short(fact)}”.`,
          `schrijf <Door fact="${short(fact)}" name="…">waarvoor</Door>`,
        ),
      ),
    ),
    ...alone.map(({ node, fact = '' }) =>
      atLine(
        document,
        lineOf(node),
        say(
          `De Nederlandse tekst heeft geen deur naar het feit “${short(fact)}”.`,
          'haal de deur weg, of zet haar eerst in de Nederlandse tekst.',
        ),
      ),
    ),
  ];
}
