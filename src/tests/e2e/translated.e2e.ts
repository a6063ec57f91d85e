import { found } from './built.ts';
import { saidIn } from './said.ts';
import { expect, test } from './site.ts';

/** Words that most Dutch sentences have one of, and that are a word of English, or of a name, no more. */
const dutch =
  /(?<![\p{L}/.-])(?:het|een|niet|voor|naar|zijn|wordt|worden|deze|wie|waar|ook|maar|geen|mensen|gemeente|opvang|vergunning|uw|kunt|moet|heeft|alle|vragen|verhalen|hulp|beleid|zoeken|pagina|meer|wet|woning)(?![\p{L}/.-])/iu;

test('on a page in another language every Dutch word says that it is Dutch', ({ built }) => {
  const wrong = built.translated.flatMap(({ path, dom, lang: own }) => {
    const description = dom.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
    const body = saidIn(found(dom.querySelector('body') ?? undefined, 'body'), own);
    return [{ words: description, lang: own }, ...body]
      .filter(({ words, lang }) => lang === own && dutch.test(words))
      .map(({ words }) => `${path}: ${words.trim()}`);
  });
  expect(wrong).toEqual([]);
});

test('every text is there in every language, but for what stays in Dutch', ({ built }) => {
  const { sourceLocale, sections } = built.site;
  const borrowed = built.pages.filter(({ lang, textLang }) => lang !== sourceLocale && textLang !== lang);
  const kept = Object.values(sections).flatMap((section) =>
    'sourceOnly' in section && 'segment' in section ? [`/${section.segment}/`] : [],
  );
  expect(borrowed.filter(({ path }) => !kept.some((part) => path.includes(part)))).toEqual([]);
});

test('below a sentence to show, which stays Dutch, stands what it means', ({ built }) => {
  const shown = built.translated.flatMap(({ path, dom }) =>
    dom.querySelectorAll('figure:has(blockquote[lang])').map((figure) => ({ path, figure })),
  );
  expect(shown.length).toBeGreaterThan(20);
  const unsaid = shown.filter(({ figure }) => {
    const means = figure.querySelector('figcaption:not(.sr-only)')?.text.trim();
    return !means || means === figure.querySelector('blockquote')?.text.trim();
  });
  expect(unsaid.map(({ path }) => path)).toEqual([]);
});
