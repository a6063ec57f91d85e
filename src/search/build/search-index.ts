import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { minify } from 'vite';
import { splitter } from '#/search/words/compounds.ts';
import type { Lexicon, SearchData } from '#/search/files/data.ts';
import { filesBelow } from '#/hosting/files.ts';
import { dictionary } from '#/content/dutch/dictionary.ts';
import { plain } from '#/content/dutch/letters.ts';
import { formsOf } from '#/content/dictionaries/forms.ts';
import { spellingsOf } from '#/content/dictionaries/spellings.ts';
import { pathOfFile, withoutLocale } from '#/routes.ts';
import {
  doorOf,
  isSource,
  localeCodes,
  site,
  type Collection,
  type Door,
  type Locale,
  type Section,
} from '#/site.config.ts';
import { inOrder, tellAhead } from './ahead.ts';
import { engine, entry, writeMade, type Made } from './made.ts';
import { namesIn } from './names.ts';
import { wordsNearBeside } from './near-beside.ts';
import { othersAmong, type Tongue } from './others.ts';
import { commonHeadings, recordsOf, type SearchRecord } from './records.ts';
import { addVocabulary, timesUsed } from './vocabulary.ts';

/** Indexes the built pages, with more than they show; while writing, serves the index of the last build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        if (!existsSync('dist/pagefind'))
          logger.warn('no index yet: run `npm run build` once to search while writing');
        server.middlewares.use('/pagefind', filesBelow('dist/pagefind'));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { pages, records } = await index(root, takeData(root));
        if (!pages) throw new Error('The search index is empty: no page has data-pagefind-body.');
        logger.info(`${String(pages)} pages can be searched, in ${String(records)} texts`);
      },
    },
  };
}

/** The file that an endpoint wrote for the index; readers have no use for it. */
function takeData(root: string): SearchData {
  const file = join(root, 'search-data.json');
  const data = JSON.parse(readFileSync(file, 'utf8')) as SearchData;
  rmSync(file);
  return data;
}

async function index(root: string, data: SearchData): Promise<{ pages: number; records: number }> {
  const split = splitter(wordsToSplitBy());
  // The list that joined words are cut by is Dutch; other languages join few words, or by other rules.
  const splitterOf = (lang: string) => (lang === site.locales[site.sourceLocale].lang ? split : () => []);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => [pathOfFile(file), readFileSync(join(root, file), 'utf8')] as const);
  const common = commonHeadings(files.map(([, html]) => html));
  const pages = files
    .map(([path, html]) => recordsOf(path, html, data, splitterOf, (heading) => common.has(heading)))
    .filter((records) => records.length > 0);
  const records = pages.flat();
  const texts = await taken(records);
  // Pagefind packs them in a process of its own, while this one looks into the words of each language.
  const packing = packed(texts);
  const own = await wordsOfLanguages(records, data);
  const made: Made = new Map([...(await packing), ...own]);
  writeMade(join(root, 'pagefind'), made);
  tellAhead(root, made);
  return { pages: pages.length, records: records.length };
}

/** What search knows of each language: how it is asked, and its words. */
async function wordsOfLanguages(records: readonly SearchRecord[], data: SearchData): Promise<Made> {
  const made: Made = new Map();
  const tongues = new Map<Locale, Spoken>();
  for (const locale of localeCodes) tongues.set(locale, spokenIn(locale, records, data));
  for (const [locale, { near, names, ...tongue }] of tongues) {
    const own = [...tongue.texts.values()];
    const others = [...tongues]
      .filter(([other]) => other !== locale)
      .map(([other, its]) => [other, othersAmong(tongue, its)] as const);
    const lexicon: Lexicon = {
      ...tongue.idiom,
      // What a text answers is known when the index is made.
      questions: tongue.idiom.questions.map(({ id, asks }) => ({ id, asks })),
      kinds: Object.fromEntries(own.map(({ kind }) => [kind, doorBehind(kind)])),
      size: own.length,
      length: Math.round(own.reduce((sum, { length }) => sum + length, 0) / Math.max(1, own.length)),
      // Words of the source language find texts in every language, as what things are called at the desk.
      guests: Object.fromEntries(
        others.flatMap(([other, { guests }]) => (isSource(other) ? [] : [[other, guests.join(' ')]])),
      ),
    };
    made.set(`own/${locale}/lexicon.json`, Buffer.from(JSON.stringify(lexicon)));
    addVocabulary(made, `own/${locale}`, { records: own, names, near: await near, others });
  }
  return made;
}

/** A language as its texts use it. */
interface Spoken extends Tongue {
  names: ReadonlySet<string>;
  /** The words that lie near those of the texts: they are sought while other languages are looked into. */
  near: Promise<string[]>;
}

function spokenIn(locale: Locale, records: readonly SearchRecord[], data: SearchData): Spoken {
  const tongue = tongueOf(locale, records, data);
  const own = [...tongue.texts.values()];
  const names = namesIn(own, (word) => tongue.forms.has(word) && !tongue.capitals.has(word));
  const near = wordsNearBeside(new Set(timesUsed(own).keys()), names, withSpellings(locale, tongue));
  return { ...tongue, names, near };
}

/**
 * The words of a language that search replaces by no other. How one is spelt elsewhere is among them, unless the site has
 * the word: then it is that.
 */
function withSpellings(locale: Locale, { texts, forms }: Tongue): string[] {
  const own = new Set([...texts.values()].flatMap(({ words }) => [...words.keys()]));
  const words: string[] = [];
  for (const word of forms) if (!own.has(word)) words.push(word, ...spellingsOf(word, locale));
  return words;
}

/** A language by its texts and its words. */
function tongueOf(locale: Locale, records: readonly SearchRecord[], data: SearchData): Tongue {
  const { lang } = site.locales[locale];
  const idiom = data.idioms[lang];
  if (!idiom) throw new Error(`The search has no words of the language “${lang}”.`);
  const own = records.filter((record) => record.lang === lang);
  return {
    texts: new Map(own.map((record) => [withoutLocale(locale, record.url), record])),
    idiom,
    ...wordsOfDictionary(locale),
  };
}

/** The words of its dictionary, as the search writes words. */
function wordsOfDictionary(locale: Locale): Pick<Tongue, 'forms' | 'capitals'> {
  const forms = new Set<string>();
  const others: string[] = [];
  for (const form of formsOf(locale)) {
    // Most are written so already.
    if (/^[a-z]+$/.test(form)) forms.add(form);
    else if (/^\p{Ll}/u.test(form)) forms.add(asSearched(form));
    else others.push(asSearched(form));
  }
  const capitals = new Set(others.filter((word) => !forms.has(word)));
  for (const word of capitals) forms.add(word);
  return { forms, capitals };
}

/** A word of a dictionary as the search writes words. */
const asSearched = (word: string): string => plain(word.replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ'));

/** The door that a kind of text stands behind, or none. Parts of other texts stand where those do. */
function doorBehind(kind: Collection): Door | '' {
  const section: Section = site.sections[kind];
  return doorOf(section.kind === 'parts' ? (section.host.collection as Collection) : kind) ?? '';
}

/** An index of Pagefind that has taken all texts. */
async function taken(records: readonly SearchRecord[]): Promise<PagefindIndex> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(positionsInPiece);
  const { index: texts } = must(await createIndex());
  if (!texts) throw new Error('Pagefind made no index.');
  for (const { url, html } of records) must(await texts.addHTMLFile({ url, content: html }));
  return texts;
}

/** Its files as Pagefind holds them in memory: when it writes them itself, it cuts one off now and then. */
async function packed(texts: PagefindIndex): Promise<Made> {
  const { files } = must(await texts.getFiles());
  await close();
  const made: Made = new Map(
    files.filter(({ path }) => !isUnused(path)).map(({ path, content }) => [path, content]),
  );
  const madeOf = (name: string) => {
    const bytes = made.get(name);
    if (!bytes) throw new Error(`Pagefind made no ${name}.`);
    return bytes;
  };
  made.set(engine, await minified(madeOf(engine)));
  made.set(entry, inOrder(madeOf(entry)));
  return made;
}

/** A script that Pagefind writes with all its names in full. */
async function minified(script: Uint8Array): Promise<Uint8Array> {
  const { code, errors } = await minify(engine, new TextDecoder().decode(script), { module: true });
  if (errors.length) throw new Error(`${engine}: ${errors.map(({ message }) => message).join('; ')}`);
  return Buffer.from(code);
}

/** How many positions of words Pagefind puts in a piece of its index: a search fetches one for each word. */
const positionsInPiece = 1_200;

/** Interfaces that this site does not have, and what runs the engine beside the page instead of in it. */
const isUnused = (path: string) => /^pagefind-(?:.*ui|highlight|worker)/.test(path);

/** The words by which compounds are split, as the search writes words. */
const wordsToSplitBy = (): Set<string> =>
  new Set(
    dictionary()
      .map(asSearched)
      .filter((word) => /^\p{L}{3,}$/u.test(word)),
  );

/** An answer of Pagefind without errors; errors end the build. */
function must<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
