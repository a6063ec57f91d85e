import { site } from '#/site.config.ts';
import { addressesOf, addressOf, unreadOf, type Routes } from './addresses.ts';
import { hasEnded } from './consent.ts';
import { movesOf } from './moved.ts';
import { facts as factTable } from '#/content/schemas/facts.ts';
import { jargon } from '#/content/schemas/jargon.ts';
import { nameFinder } from '#/content/dutch/name-finder.ts';
import { names as listedNames } from '#/content/schemas/names.ts';
import { outline } from '#/content/schemas/outline.ts';
import { phrases } from '#/content/schemas/phrases.ts';
import { keysOf } from '#/content/dutch/person-finder.ts';
import { wordsOf } from '#/content/dutch/readability.ts';
import type { Corpus, DataFile } from '#/content/reading/read.ts';
import type { Context } from './rule.ts';

/** What the rules look things up in, gathered once for all texts. */
export function contextOf(
  corpus: Corpus,
  routes: Routes,
  today: string,
  locales: readonly string[] = Object.keys(site.locales),
): Context {
  const dutch = corpus.documents.filter(({ locale }) => locale === site.sourceLocale);
  const names = officialNames(corpus);
  const terms = dutch
    .filter(({ collection }) => collection === 'terms')
    .flatMap(({ data }) => [data.title, ...[data.aliases ?? []].flat()].map(String));
  const unread = unreadOf(corpus, routes);
  const source = new Map(dutch.map((document) => [`${document.collection}/${document.id}`, document]));
  const facts = factTable.safeParse(corpus.data.facts.data).data?.facts ?? [];
  let persons: Set<string> | undefined;
  const gone = new Set(
    dutch.filter((document) => hasEnded(document, today)).map((document) => addressOf(document, routes)),
  );
  return {
    today,
    locales,
    corpus,
    source,
    addresses: addressesOf(dutch, routes),
    moved: new Map(movesOf(dutch, routes).map(({ from, to }) => [from, to])),
    otherPaths: routes.otherPaths,
    // A translation stands where its Dutch text stands, whose facts say where that is.
    pathOf: (document) => addressOf(source.get(`${document.collection}/${document.id}`) ?? document, routes),
    isUnread: (keyOrPath) => unread.has(keyOrPath),
    isGone: (path) => gone.has(path),
    outline: outline.safeParse(corpus.data.outline.data).data?.paragraphs ?? [],
    paragraphs: idsIn(corpus.data.outline, 'paragraphs'),
    elsewhere: idsIn(corpus.data.facts, 'facts'),
    holdsFor: new Map(facts.map(({ id, groups }) => [id, groups])),
    reachable: new Set(facts.filter(({ website, phone }) => website ?? phone).map(({ id }) => id)),
    phrases: new Map(
      (phrases.safeParse(corpus.data.phrases.data).data?.phrases ?? []).flatMap(({ not, ...phrase }) =>
        not.map((words) => [words.toLowerCase().replace(/\s+/g, ' '), phrase]),
      ),
    ),
    jargon: new Map(
      Object.entries(jargon.safeParse(corpus.data.jargon.data).data?.words ?? {}).map(([word, plain]) => [
        word.toLowerCase(),
        plain,
      ]),
    ),
    names,
    namesRead: listedNames.safeParse(corpus.data.names.data).success,
    findNames: nameFinder(names),
    isPerson: (word) => (persons ??= personsIn(dutch)).has(word.toLowerCase()),
    knownForms: new Set([...terms, ...names]),
    knownWords: new Set([...terms, ...names].flatMap((name) => wordsOf(name.toLowerCase()))),
  };
}

/** Names that a writer cannot make shorter: those of the list, of laws, plans, partners and people; the longest first. */
export function officialNames({ documents, data: files }: Corpus): string[] {
  const listed = listedNames.safeParse(files.names.data);
  const own = documents
    .filter(({ locale }) => locale === site.sourceLocale)
    .flatMap(({ collection, data }) =>
      ['laws', 'plans', 'partners'].includes(collection)
        ? [data.title, data.officialName, data.abbreviation]
        : [data.person],
    );
  return [...own, ...(listed.success ? listed.data.names : [])]
    .filter((name): name is string => typeof name === 'string' && name !== '')
    .sort((a, b) => b.length - a.length);
}

const personsIn = (documents: Corpus['documents']) =>
  new Set(
    documents.flatMap(({ collection, data }) =>
      collection === 'stories' && typeof data.person === 'string' ? keysOf(data.person) : [],
    ),
  );

/** The ids in a list of a file of data, also when something else in that file is wrong. */
function idsIn({ data }: DataFile, list: string): string[] {
  const rows: unknown[] = Array.isArray(data[list]) ? data[list] : [];
  return rows.flatMap((row) => {
    const { id } = (row ?? {}) as { id?: unknown };
    return typeof id === 'string' || typeof id === 'number' ? [String(id)] : [];
  });
}
