import { say, short, type Remark } from '#/content/finding.ts';
import type { Document } from '#/content/reading/read.ts';
import { attributeOf, componentsIn, lineOf, nodesOf, textOf, type Node } from '#/content/reading/tree.ts';
import { atField, atLine, besideDutch, type Rule } from '#/content/rule.ts';
import { site } from '#/site.config.ts';

/**
 * A translation has the headings and notes of the Dutch text. A sentence to show stays Dutch, word for word, for it is
 * shown to who speaks Dutch; its meaning stands beside it, for who shows it. Doors and situations have rules of their own.
 */
export const parts: Rule = {
  name: 'parts',
  level: 'error',
  document: (document, context) => [
    ...(document.locale === site.sourceLocale ? withMeaning(document) : []),
    ...besideIt(document, context),
  ],
};

const besideIt = besideDutch((translation, dutch) => [
  ...countOf(translation, 'koppen', headingsIn(dutch), headingsIn(translation)),
  ...countOf(translation, 'blokken <Note>', notesIn(dutch), notesIn(translation)),
  ...shownIn(translation, dutch),
]);

const headingsIn = ({ tree }: Document) => nodesOf(tree, 'heading').map(({ depth = 0 }) => '#'.repeat(depth));
const notesIn = (document: Document) => componentsIn(document, 'Note').map(() => 'Note');

function countOf(
  translation: Document,
  what: string,
  dutch: readonly string[],
  own: readonly string[],
): Remark[] {
  if (dutch.join() === own.join()) return [];
  const message = `De vertaling heeft andere ${what} dan de Nederlandse tekst: ${own.length || 'geen'} in plaats van ${dutch.length || 'geen'}.`;
  return [atField(translation, [], say(message, 'geef haar dezelfde, in dezelfde volgorde.'))];
}

function* shownIn(translation: Document, dutch: Document): Generator<Remark> {
  const sentences = componentsIn(dutch, 'Show').map(lineIn);
  const own = componentsIn(translation, 'Show');
  for (const [index, node] of own.entries()) {
    const text = lineIn(node);
    if (text !== sentences[index])
      yield atLine(
        translation,
        lineOf(node),
        say(
          `“${short(text)}” is niet de zin van de Nederlandse tekst.`,
          sentences[index] ? `laat de zin Nederlands: ${short(sentences[index])}` : 'haal de zin weg.',
        ),
      );
    if (!attributeOf(node, 'means'))
      yield atLine(
        translation,
        lineOf(node),
        say(
          'Bij deze zin staat niet wat hij betekent.',
          'schrijf <Show means="…">, met de zin in de taal van de vertaling.',
        ),
      );
  }
  for (const sentence of sentences.slice(own.length))
    yield atField(
      translation,
      [],
      say(`De zin “${short(sentence)}” ontbreekt.`, 'zet hem erin: <Show means="…">…</Show>'),
    );
}

const lineIn = (node: Node) => textOf(node).replace(/\s+/g, ' ').trim();

/** Who reads Dutch needs no meaning beside a Dutch sentence. */
const withMeaning = (document: Document): Remark[] =>
  componentsIn(document, 'Show')
    .filter((node) => attributeOf(node, 'means') !== undefined)
    .map((node) =>
      atLine(
        document,
        lineOf(node),
        say('“means” hoort alleen in een vertaling.', 'schrijf <Show> zonder iets erachter.'),
      ),
    );
