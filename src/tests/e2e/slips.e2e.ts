import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { typosOf } from '#/commands/bench/typos.ts';
import { formsOf } from '#/content/dictionaries/forms.ts';
import { dictionaries } from '#/content/dictionaries/packages.ts';
import { plain } from '#/content/dutch/letters.ts';
import { fixedPaths, inLocale } from '#/routes.ts';
import { fileOf, type Vocabulary } from '#/search/files/data.ts';
import { localeCodes, type Locale } from '#/site.config.ts';
import { found, type Built } from './built.ts';
import { expect, test } from './site.ts';
import { answersTo } from './typed.ts';

const seed = 2_024;

/** The languages with a dictionary, each with the page of its search. */
const languages = localeCodes.filter((locale) => dictionaries[locale]);
const pageOf = (locale: Locale) => inLocale(locale, fixedPaths.search);

const folderOf = (built: Built, locale: Locale) => join(built.dist, `pagefind/own/${locale}`);

function vocabularyOf(built: Built, locale: Locale): Vocabulary {
  return JSON.parse(readFileSync(join(folderOf(built, locale), 'words.json'), 'utf8')) as Vocabulary;
}

/** The site’s words as search has them; names have a capital. */
const wordsOf = (built: Built, locale: Locale): string[] =>
  vocabularyOf(built, locale)
    .words.split(' ')
    .map((word) => word.slice(0, -1));

/** Every word of a language, as search writes it. */
const wordsIn = (locale: Locale) =>
  new Set(Array.from(formsOf(locale), (form) => plain(form.replaceAll('ĳ', 'ij'))));

/** What became of a query. */
interface Ended {
  corrected: string | undefined;
  meant: string[];
  /** The words of the results. */
  shown: string;
}

/** How it ended. Runs in the page. */
function endOf(): Ended {
  const said = document.querySelector('[data-search-corrected]')?.textContent;
  const links = document.querySelectorAll('a[data-search-suggestion]');
  return {
    corrected: /“([^”]*)”/.exec(said ?? '')?.[1],
    meant: [...links].map((link) => link.textContent),
    shown: document.querySelector('[data-search-results]')?.textContent ?? '',
  };
}

/** So many of a list, spread over it by a fixed seed. */
function some(list: readonly string[], count: number): string[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return list[state % list.length] ?? '';
  });
}

/** What is asked of a language, and what is expected of how each of it ended. */
interface Asking {
  queries: string[];
  judge: (ends: readonly Ended[]) => void;
}

/** The words of a language: those that the site has, and all. */
interface Words {
  own: ReadonlySet<string>;
  all: ReadonlySet<string>;
}

/** A word of the dictionary that no page has is never replaced. */
function ofDictionary(built: Built, locale: Locale, { own, all }: Words): Asking {
  // Half of them lie near a word of the site, where it is hard: the other half is any word.
  const any = [...all].filter((word) => /^[a-z]{3,}$/.test(word) && !own.has(word)).sort();
  const near = vocabularyOf(built, locale)
    .near.split(' ')
    .flatMap((beginning) => {
      const file = join(folderOf(built, locale), `near/${fileOf(beginning)}.json`);
      return (JSON.parse(readFileSync(file, 'utf8')) as string).split(' ');
    });
  const queries = [...some(any, 150), ...some(near, 150)];
  return {
    queries,
    judge: (ends) => {
      const replaced = queries.flatMap((word, at) => {
        const corrected = ends[at]?.corrected;
        return corrected ? [`${word} → ${corrected}`] : [];
      });
      expect.soft(ends).toHaveLength(300);
      expect.soft(replaced, 'words of the dictionary that were replaced').toEqual([]);
    },
  };
}

/** A slip that is no word leads to the word. */
function slipsOf(_: Built, locale: Locale, { own, all }: Words): Asking {
  const slips = typosOf([...own], 600, seed)
    .filter((slip) => !all.has(slip.typed))
    .slice(0, 300);
  return {
    queries: slips.map(({ typed }) => typed),
    judge: (ends) => {
      const lost = slips.flatMap(({ word, typed }, at) => {
        const { corrected, meant } = found(ends[at], `answer to ${typed}`);
        return corrected === word || meant.includes(word)
          ? []
          : [`${typed} (${word}): ${[corrected, ...meant].join(', ')}`];
      });
      const share = 1 - lost.length / slips.length;
      console.log(
        `slips: ${locale}, ${String(slips.length)}, ${(share * 100).toFixed(1)} % lead to the word`,
      );
      expect.soft(slips).toHaveLength(300);
      expect.soft(share, lost.join('\n')).toBeGreaterThanOrEqual(0.95);
    },
  };
}

/** Names as somebody writes them who only heard them, each with how the site writes it. */
const byEar = (
  'andalib andaleeb, andaleb andaleeb, andalieb andaleeb, anderleeb andaleeb, arthur artur, aartur artur, ' +
  'arter artur, bahaaa bahaa, baha bahaa, bahah bahaa, sjarlotte charlotte, charlot charlotte, sharlotte charlotte, ' +
  'denis dennis, dennes dennis, denniz dennis, diderik diederik, diederick diederik, dietrik diederik, ' +
  'gidde gide, giede gide, joel joeel, jowel joeel, joëll joeel, mohamed muhammed, mohammed muhammed, ' +
  'moehammed muhammed, muhamed muhammed, muhammad muhammed, pin pien, piem pien, piën pien, nidoz nidos, niedos nidos, ' +
  'heumesoord heumensoord, heumensoort heumensoord, humensoord heumensoord, gelderlant gelderland, ' +
  'eritreea eritrea, arnem arnhem'
)
  .split(', ')
  .map((pair) => pair.split(' ') as [heard: string, name: string]);

/** A name written by ear leads to who is called so. */
function namesByEar(_: Built, locale: Locale, { own }: Words): Asking {
  const asked = byEar.filter(([, name]) => own.has(name));
  return {
    queries: asked.map(([heard]) => heard),
    judge: (ends) => {
      const lost = asked.flatMap(([heard, name], at) => {
        const { corrected, meant, shown } = found(ends[at], `answer to ${heard}`);
        const others = [corrected, ...meant];
        const says = plain(`${others.join(' ')} ${shown}`);
        return says.includes(name) || says.includes(name.replace('ee', 'e'))
          ? []
          : [`${heard} (${name}): ${others.join(', ')}`];
      });
      console.log(
        `names by ear: ${locale}, ${String(asked.length)}, ${String(asked.length - lost.length)} found`,
      );
      expect.soft(1 - lost.length / Math.max(1, asked.length), lost.join('\n')).toBeGreaterThanOrEqual(0.9);
    },
  };
}

// All of a language on one page: what search fetched for some of it need not be fetched for the rest.
for (const locale of languages)
  test(`a slip and a name by ear lead to the word, and no word of the dictionary is replaced: ${locale}`, async ({
    page,
    built,
  }) => {
    test.setTimeout(480_000);
    const own = new Set(wordsOf(built, locale).map((word) => word.toLowerCase()));
    const words = { own, all: wordsIn(locale) };
    const askings = [ofDictionary, slipsOf, namesByEar].map((asking) => asking(built, locale, words));
    await page.goto(pageOf(locale));
    const ends = await answersTo(
      page,
      askings.flatMap(({ queries }) => queries),
      endOf,
    );
    for (const { queries, judge } of askings) judge(ends.splice(0, queries.length));
  });
