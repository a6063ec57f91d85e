import { HtmlValidate } from 'html-validate';
import { parse } from 'node-html-parser';
import { officialNames } from '#/content/context.ts';
import { longestMean, longestSentence, leastMeasure } from '#/content/dutch/limits.ts';
import { read } from '#/content/dutch/readability.ts';
import { collections, site } from '#/site.config.ts';
import { expect, test } from './site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'no-trailing-whitespace': 'off', // white space is Astro's, and costs nothing compressed
    'doctype-style': 'off', // Astro writes it in lower case, which HTML allows
    'void-style': 'off', // the editors' formatter closes void elements, Astro opens them: both are HTML
    'long-title': 'off', // a title says the thing; how much of it fits is the window's affair
    'attr-quotes': 'off', // Astro drops quotes where HTML needs none
    'valid-id': ['error', { relaxed: true }], // the anchor of a beleidspunt is its number, which HTML allows
    'tel-non-breaking': 'off', // about telephone numbers in running text, of which there is one
  },
});

test('every page is valid HTML', async ({ looked }) => {
  const wrong = [];
  for (const { path, html } of looked) {
    const { results } = await validator.validateString(html);
    for (const { messages } of results)
      for (const { line, ruleId, message } of messages)
        wrong.push(`${path}:${String(line)} ${ruleId}: ${message}`);
  }
  expect(wrong).toEqual([]);
});

test('every Dutch page reads easily', ({ built }) => {
  const names = officialNames(built.corpus);
  const hard = built.dutch.flatMap(({ path, html }) => {
    const main = parse(html).querySelector('main');
    for (const apart of main?.querySelectorAll('[data-pagefind-ignore], nav, form, .off-paper') ?? [])
      apart.remove();
    const blocks = (main?.querySelectorAll('p, li, dd') ?? [])
      .filter((element) => !element.querySelector('p, li, dd'))
      .map((element) => element.text.replace(/\s+/g, ' ').trim())
      .filter((text) => /[.?!:]$/.test(text));
    const { measure, meanSentence, longest, words } = read(blocks, names);
    if (words < 60) return [];
    const least = leastMeasure(collectionAt(path));
    return [
      ...(measure < least ? [`${path}: leesmaat ${measure.toFixed(1)}, ${String(least)} at least`] : []),
      ...(meanSentence > longestMean ? [`${path}: ${meanSentence.toFixed(1)} words a sentence`] : []),
      ...(longest.words > longestSentence
        ? [`${path}: a sentence of ${String(longest.words)}: ${longest.text}`]
        : []),
    ];
  });
  expect(hard).toEqual([]);
});

function collectionAt(path: string): string {
  const [, segment] = path.split('/');
  const found = collections.find((collection) => {
    const section = site.sections[collection];
    return 'segment' in section && section.segment === segment;
  });
  return found ?? 'notices';
}
