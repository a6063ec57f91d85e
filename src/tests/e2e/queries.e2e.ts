import { readFileSync } from 'node:fs';
import { fixedPaths, inLocale } from '#/routes.ts';
import { collections, type Locale } from '#/site.config.ts';
import { found } from './built.ts';
import { expect, test } from './site.ts';
import { answered, answersTo } from './typed.ts';

interface Query {
  q: string;
  kind: string;
  /** The pages that answer. */
  any: string[];
  /** Where one of those holds many texts: the places that answer. */
  answers?: string[];
}

const queriesIn = (file: string) =>
  (JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as { queries: Query[] }).queries;

/** The frozen sets of each language. Where `onlyAnswers` is set, `answers` are all links that answer, also on a page of one text. */
const sets: Partial<Record<Locale, (Query & { onlyAnswers: boolean })[]>> = {
  nl: [
    ...queriesIn('queries.json').map((query) => ({ ...query, onlyAnswers: false })),
    ...queriesIn('queries-statements.json').map((query) => ({ ...query, onlyAnswers: true })),
  ],
  en: ['queries-en.json', 'queries-en-later.json']
    .flatMap(queriesIn)
    .map((query) => ({ ...query, onlyAnswers: true })),
};

/** The share of queries that must be answered in the first three results. */
const promised: Partial<Record<Locale, number>> = { nl: 0.97, en: 0.96 };
/** The share of which one of the first three links is on the answer itself, and not at the top of a page of many. */
const promisedOnAnswer = 0.92;

/**
 * Queries that are not answered yet, each with its reason. One that begins to work must leave this list,
 * one that stops working fails by its name.
 */
const open = new Map<string, string>([
  ['advokaat', 'a drink: a word of the dictionary is only offered another'],
  ['leven in de opvang', 'both words stand on many pages, and in no title together'],
  ['geld van de gemeente krijgen', '“gemeente” tells residents from newcomers'],
  ['ik zoek een schol voor mijn dochter', 'a fish: a word of the dictionary is only offered another'],
  ['wordt er aan de gewone Nijmegenaar ook nog gedacht', 'no text says it in these words'],
  ['kan school zien wat ik hier lees', '“ik” leads newcomers to help, and “school” is one of its pages'],
  ['uitspraken van vluchtelingen over werk', 'a story is told by somebody, and does not say “vluchtelingen”'],
]);

for (const [locale, queries] of Object.entries(sets) as [Locale, NonNullable<(typeof sets)[Locale]>][])
  test(`whoever types a word finds the page: ${locale}`, async ({ page, built, variant }) => {
    test.setTimeout(240_000);
    const shown = built.pages.filter(({ indexed }) => indexed).map(({ path }) => path);
    const isThere = (one: string) => shown.some((path) => isMeant(one, path));
    const stories = inLocale(locale, built.section('stories').path);
    // A story that is gone answers nothing any more; a variant is asked only what a story may answer.
    const asked = queries
      .map((query) => ({ ...query, any: query.any.filter(isThere), was: query.any }))
      // That of all its answers only the list of stories is left, is no answer.
      .filter(({ any, was }) => any.length > 0 && (any.length === was.length || any.join() !== stories))
      .filter(({ any }) => variant === 'site' || any.some((one) => one.startsWith(stories)));
    if (!asked.length) return;
    await page.goto(inLocale(locale, fixedPaths.search));
    const shownFor = await answersTo(
      page,
      asked.map(({ q }) => q),
      answered,
    );
    const missed: string[] = [];
    const beside: string[] = [];
    const offered: string[] = [];
    const ofMany = collections.flatMap((collection) =>
      built.site.sections[collection].kind === 'anchors'
        ? [inLocale(locale, built.section(collection).path)]
        : [],
    );
    let first = 0;
    for (const [at, { q, kind, any, answers: places = [], onlyAnswers }] of asked.entries()) {
      const { links, offered: other } = found(shownFor[at], `answer to ${q}`);
      if (other) offered.push(q);
      const paths = links.map((link) => link.replace(/#.*/, ''));
      const answers = (path = '') => any.some((one) => isMeant(one, path));
      const isOnAnswer = (link: string) =>
        places.includes(link) ||
        (!onlyAnswers && any.some((one) => !ofMany.includes(one) && isMeant(one, link)));
      if (!links.some(isOnAnswer)) beside.push(`${q}: ${links.join(', ')}`);
      if (answers(paths[0])) first++;
      if (!paths.some(answers) && !links.some(isOnAnswer))
        missed.push(`${q} (${kind}): ${paths.join(', ') || 'nothing'}; wanted ${any.join(' or ')}`);
    }
    const share = 1 - missed.length / asked.length;
    const onAnswer = 1 - beside.length / asked.length;
    const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
    console.log(
      `search: ${locale}, ${String(asked.length)} queries, ${percent(share)} in the first 3, ${percent(first / asked.length)} first, ${percent(onAnswer)} the link on the answer`,
    );
    const names = missed.map((line) => line.replace(/ \([^()]*\): .*/s, ''));
    expect(
      missed.filter((_, index) => !open.has(names[index] ?? '')),
      'queries that are not answered',
    ).toEqual([]);
    expect(
      [...open.keys()].filter((open) => asked.some(({ q }) => q === open) && !names.includes(open)),
      'queries that work now: take them off the list',
    ).toEqual([]);
    // Of the thirty that a variant is asked, each counts by its name: they are too few for a share.
    if (variant !== 'site') return;
    // The same search in another language is offered to who writes that, and to nobody else.
    if (locale === built.site.sourceLocale)
      expect(offered.length, offered.join('\n')).toBeLessThanOrEqual(asked.length / 200);
    expect(share).toBeGreaterThanOrEqual(promised[locale] ?? 1);
    expect(onAnswer, beside.join('\n')).toBeGreaterThanOrEqual(promisedOnAnswer);
  });

/** Whether an address is the one that a query wants; with a star at its end, all that begin with it. */
const isMeant = (wanted: string, path: string) =>
  wanted.endsWith('*') ? path.startsWith(wanted.slice(0, -1)) : path === wanted;
