import { site } from '#/site.config.ts';
import { say, short, type Refusal } from '#/content/finding.ts';
import type { Document } from '#/content/reading/read.ts';
import { attributeOf, componentsIn, lineOf, type Node } from '#/content/reading/tree.ts';
import { atField, atLine, type Rule } from '#/content/rule.ts';
import { factsNamedIn, type Facts } from '#/content/schemas/index.ts';

/**
 * A door leads to a partner or to what a row of facts names, each that the front matter lists has one, and none stands
 * twice on a page. Websites and telephone numbers come from there alone, so that no text holds one that is old.
 */
export const doors: Rule = {
  name: 'doors',
  level: 'error',
  document(document, { source, reachable }) {
    const found = componentsIn(document, 'Door');
    const at = (node: Node, refusal: Refusal) => atLine(document, lineOf(node), refusal);
    if (document.collection !== 'help')
      return found.map((node) =>
        at(
          node,
          say(
            '<Door> hoort alleen op een pagina met hulp.',
            'schrijf een gewone link: [het COA](/partners/coa/)',
          ),
        ),
      );
    const dutch = document.locale === site.sourceLocale ? document : source.get(`help/${document.id}`);
    if (!dutch?.facts) return [];
    const { partners } = dutch.facts as Facts<'help'>;
    const rows = new Set(factsNamedIn('help', dutch.facts).map(({ value }) => String(value)));
    const seen = new Set<string>();
    const wrong = found.flatMap((node) => {
      const refusal = refusalOf(node, seen, { partners, rows, reachable });
      return refusal ? [at(node, refusal)] : [];
    });
    return [...wrong, ...withoutDoor(document, partners, found)];
  },
};

interface Listed {
  partners: readonly string[];
  rows: ReadonlySet<string>;
  reachable: ReadonlySet<string>;
}

function refusalOf(
  node: Node,
  seen: Set<string>,
  { partners, rows, reachable }: Listed,
): Refusal | undefined {
  const to = attributeOf(node, 'to');
  const fact = attributeOf(node, 'fact');
  const id = to ?? fact;
  if (id === undefined || (to && fact))
    return say('Deze deur leidt nergens heen.', 'schrijf <Door to="coa"> of <Door fact="iom" name="IOM">');
  const key = `${to ? 'to' : 'fact'} ${id}`;
  if (seen.has(key))
    return say(`De deur naar “${short(id)}” staat er twee keer.`, 'haal een van de twee weg.');
  seen.add(key);
  if (to)
    return partners.includes(to)
      ? undefined
      : say(
          `“${short(to)}” staat niet bij partners in de kop van het bestand.`,
          'zet de partner daar, met de naam van zijn bestand.',
        );
  if (!attributeOf(node, 'name'))
    return say('Deze deur heeft geen naam.', `schrijf <Door fact="${short(id)}" name="…">`);
  if (!rows.has(id))
    return say(`Het feit “${short(id)}” staat niet bij facts in de kop van het bestand.`, 'zet het daar.');
  return reachable.has(id)
    ? undefined
    : say(
        `Het feit “${short(id)}” heeft geen website en geen telefoonnummer.`,
        'zet website: of phone: in de tabel met feiten, of schrijf het als gewone tekst.',
      );
}

/** Partners of the front matter that the text gives no door. */
const withoutDoor = (document: Document, partners: readonly string[], found: readonly Node[]) =>
  partners
    .map((partner, index) => ({ partner, index }))
    .filter(({ partner }) => !found.some((node) => attributeOf(node, 'to') === partner))
    .map(({ partner, index }) =>
      atField(
        document,
        document.locale === site.sourceLocale ? ['partners', index] : [],
        say(
          `De tekst zegt niet waarvoor iemand naar “${short(partner)}” gaat.`,
          `schrijf <Door to="${short(partner)}">waarvoor</Door>, of haal de partner weg.`,
        ),
      ),
    );
