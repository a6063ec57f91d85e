import { describe, expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { selfDefined } from './self-defined.ts';

const say = (fields: string, file = 'content/nl/terms/a.mdx') =>
  look(selfDefined, { [file]: text('', `updated: 2026-01-01\n${fields}`) }).map(
    ({ line, message }) => `${line} ${message}`,
  );
const refused = (word: string) => [`4 Hier staat “${word}”, en dat is het woord zelf.`];

describe('a term does not explain itself', () => {
  test.each([
    ['by its title', 'title: kade\nsummary: Een kade.', 'kade'],
    ['with another capital', 'title: Kade\nsummary: KADE.', 'Kade'],
    ['by two words', 'title: Opvang op Maat\nsummary: De opvang op maat.', 'Opvang op Maat'],
    ['by two words and three spaces', 'title: Natte kade\nsummary: Een natte   kade.', 'Natte kade'],
    ['by a form of it', 'title: Boten\nsummary: Meer dan één bote.\naliases: [Bote]', 'Bote'],
    ['by a longer form of a short word', 'title: Kade\nsummary: Alle kades.\naliases: [KL, kades]', 'kades'],
    ['by a sign', 'title: C++\nsummary: Wat C++ is.', 'C++'],
  ])('refused: %s', (_name, fields, word) => {
    expect(say(fields)).toEqual(refused(word));
  });

  test.each([
    ['other words', 'title: kade\nsummary: Een muur langs het water.'],
    ['a part of another word', 'title: kade\nsummary: Een vissershavenkade of kademuur.'],
    ['what it is called in everyday words', 'title: kade\nsummary: Een muur.\naliases: [muur]'],
    ['an abbreviation in what it is short for', 'title: COA\nsummary: Het COA is een orgaan.'],
    ['what an abbreviation is short for', 'title: EU\nsummary: De Europese Unie.\naliases: [Europese Unie]'],
    ['an abbreviation of it', 'title: Kade lang\nsummary: De KADE.\naliases: [KADE]'],
  ])('right: %s', (_name, fields) => {
    expect(say(fields)).toEqual([]);
  });
});

test('other texts may, in other languages too, and the wrong shape is told first', () => {
  const fields = 'title: kade\nsummary: Een kade.';
  expect(say(`${fields}\norder: 1`, 'content/nl/about/a.mdx')).toEqual([]);
  expect(say(fields.replace('updated: 2026-01-01', ''), 'content/en/terms/a.mdx')).toEqual([]);
  expect(say(`${fields}\nx: 1`)).toEqual([]);
});
