import { expect, test } from 'vitest';
import { corpusOf, text } from '#/content/fixtures.ts';
import { dutchNames } from '#/content/translating/dutch-names.ts';
import { patternOf, withDutchNames } from './dutch-names.ts';

const names = dutchNames(
  corpusOf({
    'content/nl/partners/a.mdx': text('', 'title: Rederij De Oever (RDO)\nabbreviation: RDO'),
    'content/nl/partners/b.mdx': text('', 'title: Stichting Boot & Co'),
    'content/nl/laws/c.mdx': text('', 'title: Vaarwet\nofficialName: Wet op het varen'),
    'content/nl/terms/d.mdx': text('', 'title: Kade'),
    'content/en/laws/c.mdx': text('', 'title: Sailing act'),
  }).documents,
);
const marked = (html: string) => {
  const pattern = patternOf(names);
  return pattern ? withDutchNames(html, pattern) : html;
};
const english = (body: string) =>
  `<html lang="en"><head><title>Vaarwet</title></head><body>${body}</body></html>`;
const bdi = (name: string) => `<bdi lang="nl">${name}</bdi>`;

test('the names are those of organisations and laws, the longest first', () => {
  expect(names).toEqual([
    'Rederij De Oever (RDO)',
    'Stichting Boot & Co',
    'Rederij De Oever',
    'Wet op het varen',
    'Vaarwet',
  ]);
});

test('each is marked wherever it stands among words of another language, once', () => {
  expect(marked(english('<p>The Vaarwet, and the Vaarwet.</p>'))).toBe(
    english(`<p>The ${bdi('Vaarwet')}, and the ${bdi('Vaarwet')}.</p>`),
  );
  expect(marked(english('<h2>Rederij De Oever (RDO)</h2><p>Rederij\nDe Oever</p>'))).toBe(
    english(`<h2>${bdi('Rederij De Oever (RDO)')}</h2><p>${bdi('Rederij\nDe Oever')}</p>`),
  );
  expect(marked(english('<p>Stichting Boot &#38; Co, Stichting Boot &amp; Co</p>'))).toBe(
    english(`<p>${bdi('Stichting Boot &#38; Co')}, ${bdi('Stichting Boot &amp; Co')}</p>`),
  );
});

test('what is an address, a part of a word, Dutch already, or no text stays as it is', () => {
  for (const body of [
    '<a href="/wetten/#Vaarwet" title="Vaarwet">Act</a>',
    '<p>Vaarwetten, de-Vaarwet</p>',
    '<p lang="nl">De Vaarwet</p>',
    '<p>The <bdi lang="nl">Vaarwet</bdi></p>',
    '<script type="application/ld+json">{"name":"Vaarwet"}</script>',
    '<svg><text>Vaarwet</text></svg>',
  ])
    expect(marked(english(body)), body).toBe(english(body));
});

test('words of the page’s language inside Dutch ones are looked at', () => {
  expect(marked(english('<div lang="nl">De Vaarwet <i lang="en">the Vaarwet</i></div>'))).toBe(
    english(`<div lang="nl">De Vaarwet <i lang="en">the ${bdi('Vaarwet')}</i></div>`),
  );
});

test('a Dutch page does not change by a byte', () => {
  const page = english('<p>De Vaarwet</p>').replace('lang="en"', 'lang="nl"');
  expect(marked(page)).toBe(page);
});

test('without names nothing is looked for', () => {
  expect(patternOf([])).toBeUndefined();
});
