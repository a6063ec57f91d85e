import { expect, test } from 'vitest';
import { softHyphen } from '#/content/dutch/soft-hyphens.ts';
import { withSoftHyphens } from './soft-hyphens.ts';

const seen = (html: string) => withSoftHyphens(html).replaceAll(softHyphen, '¬');

test('Dutch words are marked, and nothing but them', () => {
  const page = (word: string) =>
    `<html lang="nl"><head><title>Beleidskader</title></head><body>\n<h1 id="beleidskader">${word} &amp; meer</h1>` +
    `<a href="/beleidskader/" title="beleidskader">${word}</a><code>beleidskader</code><p class="x cite">Beleidskader</p>` +
    `<span class="sr-only">beleidskader</span><script type="application/ld+json">{"x":"beleidskader"}</script></body></html>`;
  expect(seen(page('Beleidskader'))).toBe(page('Beleids¬kader'));
});

test('a button is called what is seen of it', () => {
  const button = (word: string) =>
    `<html lang="nl"><p>Het hoge <button type="button" aria-label="hoge ${word}"><span>${word}</span></button></p></html>`;
  expect(seen(button('beleidskader'))).toBe(button('beleids¬kader'));
});

test('a page in another language stays as it is, with the Dutch words in it', () => {
  expect(seen('<html lang="en"><p>beleidskader <b lang="nl">beleidskader</b></p></html>')).toBe(
    '<html lang="en"><p>beleidskader <b lang="nl">beleidskader</b></p></html>',
  );
});
