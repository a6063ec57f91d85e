import { expect, test } from 'vitest';
import type { SearchPage } from '#/search/files/data.ts';
import { recordsOf } from './records.ts';

const help: SearchPage = {
  kind: 'Hulp',
  title: 'Ik zoek een boot',
  summary: 'Vraag het aan de kade.',
  names: [],
  keywords: [],
  aliases: [],
  groups: [],
  help: true,
};
const records = (main: string) =>
  recordsOf(
    '/hulp/boot/',
    `<html lang="nl"><main data-pagefind-body><h1>Ik zoek een boot</h1>${main}</main></html>`,
    { texts: { '/hulp/boot/': help }, terms: {}, functionWords: {} },
    () => [],
  );
const situation = (id: string, title: string, body = 'Vaar mee.') =>
  `<details class="fold"><summary> ${title} </summary><div${id && ` id="${id}"`}>${body}</div></details>`;

test('what folds is a heading by its title, at the anchor that opens it', () => {
  const [record] = records(`<h2 id="wie">Wie u helpt</h2>${situation('met-boot', 'U heeft een boot')}`);
  expect(record?.card.headings).toEqual([
    ['wie', 'Wie u helpt'],
    ['met-boot', 'U heeft een boot'],
  ]);
});

test('what folds without an anchor is found by its words and leads nowhere', () => {
  const [record] = records(situation('', 'Ponton', 'Vaar.'));
  expect(record?.card.headings).toEqual([]);
  expect(record?.words).toEqual(expect.arrayContaining(['ponton', 'vaar']));
});

test('what search is kept from has no heading', () => {
  const [record] = records(`<div data-pagefind-ignore>${situation('bronnen', 'Bronnen')}</div>`);
  expect(record?.card.headings).toEqual([]);
  expect(record?.words).not.toContain('bronnen');
});

test('the words of its title weigh as those of a heading do', () => {
  const [folded] = records(situation('a', 'Ponton'));
  const [headed] = records('<h2 id="a">Ponton</h2>');
  const weightOf = (html = '') => /weight="([\d.]+)">[^<]*\bponton\b/.exec(html)?.[1];
  expect(weightOf(folded?.html)).toBeDefined();
  expect(weightOf(folded?.html)).toBe(weightOf(headed?.html));
});

test('a page that is no text for search has none', () => {
  expect(
    recordsOf('/x/', '<html><main></main></html>', { texts: {}, terms: {}, functionWords: {} }, () => []),
  ).toEqual([]);
});
