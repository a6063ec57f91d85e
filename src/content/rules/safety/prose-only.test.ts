import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { isAllowedAddress, notProse } from './prose-only.ts';

const say = (source: string) =>
  Array.from(notProse({ file: 'x', tree: mdxToMdast(source) }), ({ line, message }) => `${line} ${message}`);

describe('prose is', () => {
  test.each([
    ['words', 'Een *boot* en een **vlot**, `A1`.'],
    ['headings, lists and quotations', '## Kop\n\n- een\n  1. twee\n\n> drie'],
    ['tables', '| a |\n|---|\n| b |'],
    ['line breaks', 'a\\\nb<br/>c'],
    ['links and pictures', '[a](/b/#c) [d](https://e.example/) ![f](./g.jpg)'],
    ['components', '<Note>\n\nLet op.\n\n</Note>'],
    ['entities', '&lt;script&gt; &#123;a&#125;'],
    ['a front matter that another has cut off', '---\ntitle: A\n---\n\nEen.'],
  ])('%s', (_name, source) => {
    expect(say(source)).toEqual([]);
  });
});

describe('not prose is', () => {
  test.each([
    ['an import', 'import a from "b"', /^1 .*import of export/],
    ['an export', 'Een.\n\nexport const a = 1', /^3 .*import of export/],
    ['an expression', 'Een {a}', /^1 Hier staat code/],
    ['an expression by itself', '{a}', /^1 Hier staat code/],
    ['a block of code', '```\na\n```', /^1 .*blok code/],
    ['a footnote', 'a[^1]\n\n[^1]: b', /^1 .*voetnoot/],
    ['a definition', '[a]: /b/', /^1 .*losse verwijzing/],
    ['a reference to a picture', '![a][b]\n\n[b]: ./c.jpg', /^1 .*losse verwijzing/],
    ['what is struck through', '~~a~~', /^1 .*doorgestreept/],
    ['a line', 'a\n\n---', /^3 .*losse lijn/],
    ['a box', '- [ ] a', /^1 .*vakje/],
    ['TOML', '+++\na = 1\n+++\n', /^1 Dit hoort niet/],
    ['a tag', '> <b>a</b>', /^1 <b> mag niet/],
    ['an address', 'a\n\n[b](javascript:c)', /^3 Het adres “javascript:c” mag hier niet/],
  ])('%s', (_name, source, message) => {
    expect(say(source)[0]).toMatch(message);
  });

  test('nesting without end', () => {
    expect(say(`${'> '.repeat(45)}a`)).toEqual(['1 De tekst is te diep genest.']);
    expect(say(`${'> '.repeat(20)}a`)).toEqual([]);
  });
});

describe('a link may lead', () => {
  test.each(['/a/', '/', '#a', '/a/?b=c#d', 'https://a.example/', 'tel:112', 'tel:+31241234567'])(
    'to %s',
    (url) => {
      expect(isAllowedAddress({ type: 'link', url })).toBe(true);
    },
  );
});

describe('a link may not lead', () => {
  test.each([
    'javascript:a', 'JAVASCRIPT:a', ' javascript:a', 'java\nscript:a', 'data:a', 'vbscript:a', 'file:///a', 'blob:a',
    '//a.example', '/\\a.example', '\\\\a.example', '/a\n/b', '/\t/a.example', 'http://a.example', 'mailto:a@b.example',
    'a/', './a/', '../a/', '?a', '', 'tel:', 'tel:a', 'https://a@b.example',
  ])('to %j', (url) => {
    expect(isAllowedAddress({ type: 'link', url })).toBe(false);
  }); // prettier-ignore
});

describe('a picture', () => {
  test.each(['./a.jpg', './a-1.webp', './a.avif'])('%s may stand', (url) => {
    expect(isAllowedAddress({ type: 'image', url })).toBe(true);
  });
  test.each([
    'a.jpg',
    '/a.jpg',
    '../a.jpg',
    './b/a.jpg',
    './a.svg',
    './a.mdx',
    './a.jpg?raw',
    './A.jpg',
    './a%2e.jpg',
    'https://a.example/b.jpg',
    'data:image/png;base64,a',
  ])('%s may not', (url) => {
    expect(isAllowedAddress({ type: 'image', url })).toBe(false);
  });
});

test.each([
  ['Een [boot][a] vaart.\n\n[a]: javascript:x', ['Hier staat een losse verwijzing.']],
  ['![Een boot][a]\n\n[a]: ./a.jpg', ['Hier staat een losse verwijzing naar een foto.']],
  ['Een boot.\n\n[a]: javascript:x', ['Hier staat een losse verwijzing.']],
])('a reference is told once: %j', (body, said) => {
  expect(say(body).map((each) => each.replace(/^\d+ /, ''))).toEqual(said);
});

test('a mail address is told what can stand instead', () => {
  const [found] = notProse({ file: 'x', tree: mdxToMdast('Mail boot@a.example.') });
  expect(found?.mend).toContain('contactpagina');
});
