import { expect, test } from 'vitest';
import type { SearchPage } from '#/search/files/data.ts';
import { commonHeadings, recordsOf } from './records.ts';

const help: SearchPage = {
  kind: 'help',
  title: 'Ik zoek een boot',
  summary: 'Vraag het aan de kade.',
  names: [],
  keywords: ['schuit'],
  references: [],
};
const about = (words: number) => Array.from({ length: words }, (_, at) => `woord${'x'.repeat(at)}`).join(' ');
const records = (main: string, texts = {}, isCommon?: (heading: string) => boolean) =>
  recordsOf(
    '/hulp/boot/',
    `<html lang="nl"><main data-pagefind-body><h1>Ik zoek een boot</h1><p>Vraag het aan de kade.</p>${main}</main></html>`,
    { texts: { '/hulp/boot/': help, ...texts }, idioms: {} },
    () => () => [],
    isCommon,
  );
const situation = (id: string, title: string, body = 'Vaar mee.') =>
  `<details class="fold"><summary> ${title} </summary><div${id && ` id="${id}"`}>${body}</div></details>`;
const urls = (given: { url: string }[]) => given.map(({ url }) => url);
const weightOf = (html = '', word = '') =>
  new RegExp(`weight="([\\d.]+)">[^<]*\\b${word}\\b`, 'i').exec(html)?.[1];

test('what folds is a text of its own by its title, at the anchor that opens it', () => {
  const [page, folded] = records(situation('met-boot', 'U heeft een boot'));
  expect(folded).toMatchObject({ url: '/hulp/boot/#met-boot', kind: 'help' });
  expect(folded?.html).toContain('data-pagefind-meta="title[content]" content="U heeft een boot"');
  expect(folded?.html).toContain('data-pagefind-meta="host[content]" content="Ik zoek een boot"');
  expect(page?.text).not.toContain('Vaar mee');
});

test('the words of a part lead to its page too, though less', () => {
  const [page, folded] = records(situation('met-boot', 'Ponton'));
  expect(Number(weightOf(page?.html, 'ponton'))).toBeLessThan(Number(weightOf(folded?.html, 'ponton')));
});

test('what folds without an anchor stays with its page', () => {
  const found = records(situation('', 'Ponton', 'Vaar.'));
  expect(urls(found)).toEqual(['/hulp/boot/']);
  expect([...(found[0]?.words.keys() ?? [])]).toEqual(expect.arrayContaining(['ponton', 'vaar']));
});

test('what stands below a heading is a text of its own, when it says enough', () => {
  const section = (id: string, words: number) => `<h2 id="${id}">Kop ${id}</h2><p>${about(words)}</p>`;
  expect(urls(records(section('lang', 30) + section('kort', 3)))).toEqual([
    '/hulp/boot/',
    '/hulp/boot/#lang',
  ]);
});

test('a heading that many pages have says nothing of its own', () => {
  const html = `<h2 id="wie">Wie u helpt</h2><p>${about(30)}</p>`;
  expect(commonHeadings([html, html, html]).has('wie')).toBe(true);
  expect(commonHeadings([html, html]).has('wie')).toBe(false);
  expect(urls(records(html, {}, (heading) => heading === 'wie'))).toEqual(['/hulp/boot/']);
});

test('an entry that shares the page is a text with what is known of it', () => {
  const [page, entry] = records('<section id="roeien"><h2>Roeien?</h2><p>Met riemen.</p></section>', {
    '/hulp/boot/#roeien': { ...help, kind: 'questions', title: 'Roeien?', summary: 'Met riemen.' },
  });
  expect(entry).toMatchObject({ url: '/hulp/boot/#roeien', kind: 'questions' });
  expect(page?.words.has('riemen')).toBe(false);
});

test('words that stand on no page find the text, and are not shown', () => {
  const [page] = records('');
  const [shown, hidden] = page?.html.split('¦') ?? [];
  expect(shown).not.toContain('schuit');
  expect(hidden).toContain('schuit');
});

test('what search is kept from is in no text', () => {
  const found = records(`<div data-pagefind-ignore>${situation('bronnen', 'Bronnen')}</div>`);
  expect(urls(found)).toEqual(['/hulp/boot/']);
  expect(found[0]?.words.has('bronnen')).toBe(false);
});

test('a page that is no text for search has none', () => {
  expect(recordsOf('/x/', '<html><main></main></html>', { texts: {}, idioms: {} }, () => () => [])).toEqual(
    [],
  );
});

test('links side by side are words apart', () => {
  const [page] = records('<p><a href="/a/">COA</a><a href="https://coa.nl">coa.nl</a></p>');
  expect(page?.text).toContain('COA coa.nl');
});
