import { plain } from '#/content/dutch/letters.ts';
import type { Splitter } from '#/search/words/compounds.ts';
import { kindToken, questionToken, questionsIn } from '#/search/words/questions.ts';
import { wordsOf, wordsToFind } from '#/search/words/words.ts';
import type { Idiom } from '#/search/words/idiom.ts';
import { boundary } from './boundary.ts';
import type { SearchPage } from './data.ts';

/** The parts of a text as its page shows them. */
export interface Shown {
  title: string;
  summary: string;
  /** The headings of parts that are texts of their own. */
  headings: readonly string[];
  body: string;
  /** The words of parts that are texts of their own: they lead here too, though less. */
  parts: string;
  /** The page on which it stands as one of several. */
  host?: { title: string; names: readonly string[] } | undefined;
}

/** A piece of a record: how much its words weigh, from 0 to 10, and what it says. */
type Piece = [weight: number, text: string];

/**
 * A text as made-up HTML for Pagefind: a word for its kind, its title, what it says, and behind a boundary words that lead
 * to it and stand nowhere on its page. Pagefind weighs each word by the piece it stands in.
 */
export function recordOf(
  { title, summary, headings, body, parts, host }: Shown,
  text: SearchPage,
  lang: string,
  split: Splitter,
  idiom: Idiom,
): { html: string; words: Map<string, number>; length: number } {
  const functionWords = new Set(idiom.functionWords.split(' '));
  const nameWeight = (name: string) => {
    // A name that is the word weighs most, one that holds it among others less: 10 for one, 7 for two, 5.5 for four.
    const count = wordsToFind(name).filter((word) => !functionWords.has(word)).length;
    return 4 + 6 / Math.max(1, count);
  };
  // An overview is found by its name; what else it says leads to the texts that it names.
  const telling = text.kind === 'intros' ? 0.3 : 1;
  const keywords = wordsToFind(text.keywords.join(' '));
  const titleWords = wordsToFind(title);
  /** What search makes of the words that a sentence writes in another way: `DT&V`, `re-integratie`. */
  const written = new Set(plain(`${title} ${summary} ${body}`).split(/[^\p{L}\p{N}]+/u));
  const shown: Piece[] = [
    [nameWeight(title), title],
    [1.2 * telling, summary],
    [0.3 * telling, body],
  ];
  const asked = questionsIn(wordsOf(title), idiom).map(({ id }) => id);
  const answered = idiom.questions.flatMap(({ id, answers }) =>
    answers && new RegExp(answers, 'iu').test(`${summary} ${body}`) ? [id] : [],
  );
  // The same place in every text takes the fewest bytes in the index, which every first search fetches.
  const first: Piece = [1, kindToken(text.kind)];
  const tokens: Piece[] = [
    [10, text.references.join(' ')],
    [5, asked.map(questionToken).join(' ')],
    [
      1,
      answered
        .filter((id) => !asked.includes(id))
        .map(questionToken)
        .join(' '),
    ],
  ];
  // A word stands once, where it weighs most: it is fetched with the text that a result shows.
  const seen = new Set(titleWords);
  const said = new Set(wordsToFind(`${summary} ${body}`));
  const once = (weight: number, words: readonly string[]): Piece => {
    const own = words.filter(
      (word) =>
        !functionWords.has(word) && !(weight <= 0.3 && said.has(word)) && !seen.has(word) && seen.add(word),
    );
    return [weight, own.join(' ')];
  };
  const hidden: Piece[] = [
    ...text.names.map((name): Piece => [nameWeight(name), wordsToFind(name).join(' ')]),
    // What stands on a page as one of several gives way to the page, where a word is all that is asked.
    once(host ? 2.5 : (text.kind === 'help' ? 4 : 3) * telling, keywords),
    once(2 * telling, headings.flatMap(wordsToFind)),
    once(1.2 * telling, [...titleWords, ...keywords].flatMap(split)),
    once(1, host ? [host.title, ...host.names].flatMap(wordsToFind) : []),
    [0.5, unique(wordsToFind(`${title} ${summary} ${body}`).filter((word) => !written.has(word)))],
    once(0.3, wordsToFind(parts)),
  ];
  // What a term is called tells the page of search that the query is its name.
  const names = text.kind === 'terms' ? meta('names', text.names.join(' | ')) : '';
  const pieces = [...shown, ...hidden];
  return {
    html: `<html lang="${lang}"><head>${meta('title', title)}${host ? meta('host', host.title) : ''}${names}</head><body data-pagefind-body>${[first, ...shown].map(inHtml).join(' ')} ${boundary} ${[...hidden, ...tokens].map(inHtml).join(' ')}</body></html>`,
    words: weightsIn(pieces),
    length: pieces.reduce((sum, [, piece]) => sum + piece.split(' ').filter(Boolean).length, 0),
  };
}

/** Every word with what it weighs, where it weighs most. */
function weightsIn(pieces: readonly Piece[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [weight, piece] of pieces)
    for (const word of wordsToFind(piece)) weights.set(word, Math.max(weight, weights.get(word) ?? 0));
  return weights;
}

const inHtml = ([weight, text]: Piece): string =>
  text.trim() ? `<span data-pagefind-weight="${String(weight)}">${escaped(text)}</span>` : '';

/** What Pagefind keeps of a text beside its words. */
const meta = (name: string, value: string): string =>
  `<meta data-pagefind-meta="${name}[content]" content="${escaped(value)}">`;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

const unique = (words: readonly string[]): string => [...new Set(words)].join(' ');
