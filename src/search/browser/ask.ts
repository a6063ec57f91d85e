import { letterOf, type Letter, type TermAnswer } from '#/search/files/data.ts';
import { contentWords } from '#/search/words/query.ts';
import { inQuery, readWords, type Reading, type Site } from '#/search/words/reading.ts';
import { plain } from '#/content/dutch/letters.ts';
import { wordsOf } from '#/search/words/words.ts';
import type { Answer, Engine, Page } from './engine.ts';
import { file } from './pagefind.ts';
import type { Words } from './words.ts';

/** Everything that is shown for one query. */
export interface Outcome {
  query: string;
  chosen: Readonly<Record<string, string>>;
  answer: Answer;
  pages: Page[];
  /** The query that was searched instead, where no text has the reader's own words. */
  corrected?: string | undefined;
  /** Queries that may be meant, the likeliest first. */
  meant: string[];
  /** The term that was searched for by its name. */
  term?: TermAnswer | undefined;
}

/** So many pages of results at a time. */
export const pageSize = 8;

/** Searches for what a reader typed; rejects when something that search needs cannot be fetched. */
export async function ask(
  engine: Engine,
  query: string,
  chosen: Readonly<Record<string, string>>,
  { locale, functionWords, meaningWords }: Words,
): Promise<Outcome> {
  const site = siteOf(engine, locale);
  const [reading, term] = await Promise.all([
    readWords(contentWords(query, new Set(functionWords.split(' '))), site),
    termOf(query, locale, new Set(meaningWords.split(' '))),
  ]);
  const answer = await engine.search(reading.words, chosen);
  const pages = await answer.pages(0, pageSize);
  const corrected = reading.replaced.size ? inQuery(query, reading.replaced, plain) : undefined;
  return { query, chosen, answer, pages, corrected, meant: meantOf(query, reading, corrected), term };
}

/** The site's words come by first letter; all of them only when a word is not among them. */
function siteOf(engine: Engine, locale: string): Site {
  return {
    knows: async (word) => {
      const { words } = await file<Letter>(`known/${locale}/${letterOf(word)}.json`);
      if (words.includes(word)) return 'word';
      return words.some((known) => known.startsWith(word)) ? 'beginning' : undefined;
    },
    vocabulary: () => file<string[]>(`known/${locale}/words.json`),
    find: (word) => engine.find(word),
  };
}

/** Each word of the query that may be a slip, with each word that may be meant; the others as they will be searched. */
function meantOf(query: string, { replaced, meant }: Reading, corrected: string | undefined): string[] {
  const queries = [...meant].flatMap(([word, others]) =>
    others.map((other) => inQuery(query, new Map([...replaced, [word, other]]), plain)),
  );
  return [...new Set([...(corrected ? [corrected] : []), ...queries])].slice(0, 3);
}

async function termOf(
  query: string,
  locale: string,
  meaningWords: ReadonlySet<string>,
): Promise<TermAnswer | undefined> {
  const words = wordsOf(query);
  const names = [words, words.filter((word) => !meaningWords.has(word))].map((name) => name.join(' '));
  for (const name of names) {
    if (!name) continue;
    const { terms } = await file<Letter>(`known/${locale}/${letterOf(name)}.json`);
    if (Object.hasOwn(terms, name)) return terms[name];
  }
  return undefined;
}
