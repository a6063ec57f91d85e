import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { aliases } from './aliases.ts';

const say = (first: string, second: string, file = 'content/nl/terms/b.mdx') =>
  look(aliases, {
    'content/nl/terms/a.mdx': text('', `title: Kade\naliases: [${first}]`),
    [file]: text('', `title: Boot\naliases: [${second}]`),
  }).map(({ file: at, line, message }) => `${at.slice(17)} ${line} ${message}`);

test.each([
  ['kades', 'kades', ['b.mdx 3 Het woord “kades” hoort al bij content/nl/terms/a.mdx.']],
  ['kades', 'Kades', ['b.mdx 3 Het woord “Kades” hoort al bij content/nl/terms/a.mdx.']],
  ['kades', 'kade', ['b.mdx 3 Het woord “kade” hoort al bij content/nl/terms/a.mdx.']],
  ['boot', 'boten', ['a.mdx 3 Het woord “boot” hoort al bij content/nl/terms/b.mdx.']],
  ['de', 'boten', ['a.mdx 3 “de” staat in bijna elke zin, en zou overal een begrip worden.']],
  ['"."', 'boten', ['a.mdx 3 “.” is geen woord.']],
  ['kades', 'boten', []],
  ['kade', 'boot', []],
  ['3', '""', []],
])('%s and %s', (first, second, said) => {
  expect(say(first, second)).toEqual(said);
});

test('what is no term has no forms', () => {
  expect(say('kades', 'kades', 'content/nl/about/b.mdx')).toEqual([]);
});
