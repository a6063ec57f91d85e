import { combine, contentWords, type Matches, type Part, type Ranked } from '#/search/words/query.ts';
import { questionsIn, questionToken } from '#/search/words/questions.ts';
import { inQuery, readWords, type Reading, type Site } from '#/search/words/reading.ts';
import { referencesIn } from '#/search/words/references.ts';
import { boostOf } from '#/search/words/boosts.ts';
import { setOf } from '#/search/words/idiom.ts';
import { isSpoken, tongueIn } from '#/search/words/tongue.ts';
import { voiceOf } from '#/search/words/voice.ts';
import { wordsOf } from '#/search/words/words.ts';
import { plain } from '#/content/dutch/letters.ts';
import type { Lexicon } from '#/search/files/data.ts';
import type { Door, Locale } from '#/site.config.ts';
import type { Engine } from './engine.ts';
import { file } from './pagefind.ts';
import { resultOf, type Result } from './result.ts';

/** Everything that is shown for one query. */
export interface Outcome {
  query: string;
  total: number;
  /** How many results there are behind each door, whichever was chosen. */
  doors: readonly (readonly [Door, number])[];
  results: (from: number, to: number) => Promise<Result[]>;
  /** The query that was searched instead, where a word was a slip. */
  corrected?: string | undefined;
  /** Queries that may be meant, the likeliest first. */
  meant: string[];
  /** Words of the query that no text has. */
  missing: string[];
  /** The other language of the site that the query is of. */
  tongue?: Locale | undefined;
  /** The term that was searched for by its name. */
  term: () => Promise<Result | undefined>;
}

/** How a reader wants it. */
export interface Wish {
  door: Door | undefined;
  /** To search for what was typed, also where it looks like a slip. */
  exact: boolean;
  locale: string;
}

/** Searches for what a reader typed; rejects when something that search needs cannot be fetched. */
export async function ask(engine: Engine, query: string, { door, exact, locale }: Wish): Promise<Outcome> {
  const { lexicon } = engine;
  const places = referencesIn(query, lexicon);
  const references = await Promise.all(
    places.found.map(async ({ said, token }) => ({ said, token, found: await engine.find(token) })),
  );
  const isThere = references.filter(({ found }) => found.exact);
  const all = wordsOf(isThere.length ? places.rest : query);
  const functionWords = setOf(lexicon.functionWords);
  const weak = setOf(lexicon.weakWords);
  const words = contentWords(all, functionWords).filter(
    (word) => !isThere.length || !functionWords.has(word),
  );
  const asked = questionsIn(all, lexicon).map(({ id }) => questionToken(id));
  const [reading, questions] = await Promise.all([
    readWords(words, siteOf(engine, locale), exact),
    Promise.all(asked.map((token) => engine.find(token))),
  ]);
  const tongue = await tongueOf(all, reading, lexicon);
  // Beside words of a language, its words that say little say nothing here either.
  const telling = tongue
    ? reading.slots.filter(({ word }) => !setOf(tongue.functionWords).has(word))
    : reading.slots;
  const [joined, ...slots] = await Promise.all([
    Promise.all(reading.joined.map((word) => engine.find(word))),
    ...telling.map(async ({ word, search, isHalf, isPartly }) => ({
      word,
      search,
      isPartly,
      matches: await findAny(engine, search, isHalf),
    })),
  ]);
  const parts: Part[] = [
    ...isThere.map(({ found }) => ({ matches: found.matches, weight: 3 })),
    ...slots.map(({ word, matches }) => ({ matches, weight: weak.has(word) ? weakly : 1 })),
    ...joined.map(({ matches }) => ({ matches, weight: 1, bonus: true })),
    ...questions.map(({ matches }) => ({ matches, weight: 0.5, bonus: true })),
  ];
  const voice = voiceOf(all, lexicon) ?? (tongue && voiceOf(all, tongue));
  const boost = boostOf(all, voice, lexicon);
  const ranked = combine(parts, engine.size, (id) => boost(engine.kindOf(id)));
  const searched = [
    ...isThere.map(({ token }) => token),
    ...slots.flatMap(({ search }) => search),
    ...reading.joined,
  ];
  const missing = [
    ...references.filter(({ found }) => !found.exact).map(({ said }) => said),
    ...slots.filter(({ matches, isPartly }) => isPartly ?? !matches.size).map(({ word }) => word),
  ];
  const strong = slots.filter(({ word }) => !weak.has(word));
  const kept = isOff(ranked, missing, strong) ? [] : ranked;
  const left = door ? kept.filter(({ id }) => engine.doorOf(id) === door) : kept;
  const replaced = new Map([...reading.replaced].filter(([from]) => slots.some(({ word }) => word === from)));
  const corrected = replaced.size ? inQuery(query, replaced, plain) : undefined;
  const show = async (id: string) => resultOf(await engine.show(id, searched), engine.kindOf(id));
  return {
    query,
    total: left.length,
    doors: countDoors(engine, kept),
    results: (from, to) => Promise.all(left.slice(from, to).map(({ id }) => show(id))),
    corrected: kept.length ? corrected : undefined,
    meant: meantOf(query, reading, corrected, (word) => slots.some((slot) => slot.word === word)),
    missing: [...new Set(missing)],
    tongue: tongue?.locale,
    term: () =>
      termOf(kept, engine, show, all, lexicon.meaningWords, (id) =>
        slots.some(({ matches }) => (matches.get(id) ?? 0) > named),
      ),
  };
}

/** The other language that a query is of, with how that asks; what tells is fetched only for words that are of one. */
async function tongueOf(
  all: readonly string[],
  { strangers }: Reading,
  lexicon: Lexicon,
): Promise<(Lexicon & { locale: Locale }) | undefined> {
  const tongue = tongueIn(strangers);
  if (!tongue) return undefined;
  const other = await file<Lexicon>(`own/${tongue.locale}/lexicon.json`);
  return isSpoken(tongue, all, lexicon, other) ? { ...other, locale: tongue.locale as Locale } : undefined;
}

/** The best of what each of some words finds. What is longer than a word, or only begins like it, is less. */
async function findAny(engine: Engine, words: readonly string[], isHalf = false): Promise<Matches> {
  const all = await Promise.all(words.map((word) => engine.find(word)));
  const [first] = all;
  if (first?.exact && all.length === 1) return first.matches;
  const best = new Map<string, number>();
  for (const { matches, exact } of all) {
    const most = exact || !isHalf ? 1 : Math.max(...matches.values(), Number.EPSILON);
    for (const [id, strength] of matches) {
      const own = exact ? strength : isHalf ? (strength / most) * halfWord : strength < firm ? 0 : strength;
      if (own > (best.get(id) ?? 0)) best.set(id, own);
    }
  }
  return best;
}

/** A text that has a word in some form matches it this well; what only begins alike does not. */
const firm = 0.08;
/** How much a word that stands everywhere counts. */
const weakly = 0.4;
/** How well the best of what begins like half a word matches. */
const halfWord = 0.6;

/**
 * Whether what was found is beside the point: most of the query is missing, and the rest only stands somewhere. What has
 * two of its words is not.
 */
function isOff(
  ranked: readonly Ranked[],
  missing: readonly string[],
  slots: readonly { matches: Matches }[],
): boolean {
  const [best] = ranked;
  if (!best) return true;
  const strengths = slots.map(({ matches }) => matches.get(best.id) ?? 0).sort((a, b) => b - a);
  const [strongest = 0, second = 0] = strengths;
  return missing.length > 0 && best.share < 0.5 && strongest < 0.3 && second < firm;
}

function countDoors(engine: Engine, ranked: readonly Ranked[]): [Door, number][] {
  const counts = new Map<Door, number>();
  for (const { id } of ranked) {
    const door = engine.doorOf(id);
    if (door) counts.set(door, (counts.get(door) ?? 0) + 1);
  }
  return [...counts];
}

/** The term that is meant, where the query is its name: “wat betekent azc”. */
async function termOf(
  ranked: readonly Ranked[],
  engine: Engine,
  show: (id: string) => Promise<Result>,
  words: readonly string[],
  meaningWords: string,
  isNamed: (id: string) => boolean,
): Promise<Result | undefined> {
  if (words.length > mostWords) return undefined;
  const best = ranked.find(({ id }) => engine.kindOf(id) === 'terms' && isNamed(id));
  if (!best) return undefined;
  const term = await show(best.id);
  const around = setOf(meaningWords);
  const names = [words, words.filter((word) => !around.has(word))].map((name) => name.join(' '));
  return term.names.some((name) => names.includes(wordsOf(name).join(' '))) ? term : undefined;
}

/** A word that stands in the name of a text matches it this well at least. */
const named = 0.5;
/** The name of a term has no more words, with those around it. */
const mostWords = 7;

/** What is known of words: the index itself says most. */
const siteOf = (engine: Engine, locale: string): Site => ({
  knows: async (word) => (await engine.find(word)).exact,
  isGuest: (word) => Object.values(engine.lexicon.guests).some((line) => setOf(line).has(word)),
  readUnknown: async (word, isKnown) => (await import('./slips.ts')).readSlip(word, locale, isKnown),
});

/** Each word of the query that may be a slip, with each word that may be meant. */
function meantOf(
  query: string,
  { replaced, meant }: Reading,
  corrected: string | undefined,
  isAsked: (word: string) => boolean,
): string[] {
  const asked = [...meant].filter(([word]) => isAsked(word));
  const queries = asked.flatMap(([word, others]) =>
    others.map((other) => inQuery(query, new Map([...replaced, [word, other]]), plain)),
  );
  return [...new Set(queries)].filter((other) => other !== corrected).slice(0, 3);
}
