import { expect, test } from 'vitest';
import { aheadOf, inOrder, withAhead } from './ahead.ts';
import type { Made } from './made.ts';

const entry = { languages: { nl: { hash: 'nl_1', wasm: 'nl' }, en: { hash: 'en_2', wasm: null } } };
const made = (script = 'a script', languages: object = entry.languages): Made =>
  new Map([
    ['pagefind.js', Buffer.from(script)],
    ['pagefind-entry.json', Buffer.from(JSON.stringify({ languages }))],
    ['own/nl/lexicon.json', Buffer.from('{}')],
    ['own/en/lexicon.json', Buffer.from('{"size":1}')],
  ]);

test('what search will ask for: what has no hash in its name has it behind it', () => {
  expect(aheadOf('nl', made())).toEqual([
    'wasm.nl.pagefind',
    'pagefind.nl_1.pf_meta',
    expect.stringMatching(/^pagefind\.js\?v=[\da-f]{8}$/),
    expect.stringMatching(/^pagefind-entry\.json\?ts=[\da-f]{8}$/),
    expect.stringMatching(/^own\/nl\/lexicon\.json\?v=[\da-f]{8}$/),
  ]);
});

test('another content has another address, and the same one the same', () => {
  const [, , ...before] = aheadOf('nl', made());
  const [, , ...after] = aheadOf('nl', made('another script'));
  expect(after[0]).not.toBe(before[0]);
  expect(after.slice(1)).toEqual(before.slice(1));
});

test('what says the same is the same, in whatever order Pagefind wrote it, and nothing of it is lost', () => {
  const said = { version: '1', ...entry };
  const turned = { ...said, languages: { en: entry.languages.en, nl: entry.languages.nl } };
  const [one, other] = [said, turned].map((each) => inOrder(Buffer.from(JSON.stringify(each))).toString());
  expect(one).toBe(other);
  expect(JSON.parse(one ?? '')).toEqual(said);
});

test('a language that Pagefind has no stems for, and one without texts', () => {
  expect(aheadOf('en', made()).slice(0, 2)).toEqual(['wasm.unknown.pagefind', 'pagefind.en_2.pf_meta']);
  expect(aheadOf('en', made('', {}))).toHaveLength(3);
});

test('an index that lacks one of them is refused', () => {
  const without = made();
  without.delete('own/nl/lexicon.json');
  expect(() => aheadOf('nl', without)).toThrow('The search index has no own/nl/lexicon.json.');
});

test('a page of search says so once; one that is none is refused', () => {
  expect(withAhead('<main><site-search data-words="{}"></site-search></main>', ['a', 'b?v=1'])).toBe(
    '<main><site-search data-ahead="a b?v=1" data-words="{}"></site-search></main>',
  );
  for (const html of ['<main></main>', '<site-search a></site-search><site-search b></site-search>'])
    expect(() => withAhead(html, [])).toThrow('no <site-search>, or more than one');
});
