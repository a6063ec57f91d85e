import { describe, expect, test } from 'vitest';
import { look, text, type Files } from '#/content/fixtures.ts';
import { absences } from './absences.ts';

const absent = 'Dat staat niet in het kader.\n\n';
const plain = 'Bel de gemeente.\n\n';
const say = (files: Files) =>
  look(absences, files).map(({ file, line, message }) => `${file}:${line} ${message}`);
const about = (body: string) => ({ 'content/nl/about/a.mdx': text(body, 'title: A') });

describe('of all sentences one in twenty may only say what is absent', () => {
  test('so it is', () => {
    expect(say(about(plain.repeat(190) + absent.repeat(10)))).toEqual([]);
  });

  test('one more is named, once, at the text that has most', () => {
    const files = {
      ...about(plain.repeat(180) + absent.repeat(4)),
      'content/nl/about/b.mdx': text(plain.repeat(20) + absent.repeat(7), 'title: B'),
      'content/nl/about/c.mdx': text(absent, 'title: C'),
      'content/nl/about/d.mdx': text('', 'title: D'),
    };
    expect(say(files)).toEqual([
      'content/nl/about/b.mdx:1 Van alle 212 zinnen zeggen er 12 alleen wat er niet staat. Hier zijn het er het meest.',
    ]);
  });

  test.each([
    ['lists', `- ${absent.trim()}\n`],
    ['situations', `<Situation id="a" title="B">\n${absent}</Situation>\n\n`],
    ['cells', `| A |\n|--|\n| ${absent.trim()} |\n\n`],
  ])('those in %s count', (_name, block) => {
    expect(say(about(plain.repeat(200) + block.repeat(15)))).toHaveLength(1);
  });
});

test('in a handful of texts one would be too many, so they are not counted', () => {
  expect(say(about(absent.repeat(199)))).toEqual([]);
  expect(say(about(absent.repeat(200)))).toHaveLength(1);
});

test('what goes on to say more does not count', () => {
  const more = 'Dat staat niet in het kader, maar bel de gemeente.\n\n';
  expect(say(about(plain.repeat(100) + more.repeat(100)))).toEqual([]);
});

test('nor do the page about what is absent, the end of a page of help, and other languages', () => {
  expect(
    say({
      ...about(plain.repeat(200)),
      'content/nl/about/wat-er-niet-in-staat.mdx': text(absent.repeat(99)),
      'content/nl/help/a.mdx': text(`${plain}## Kop\n\n${absent.repeat(99)}`),
      'content/en/about/a.mdx': text(absent.repeat(99)),
    }),
  ).toEqual([]);
});

test('what stands among the situations of a page of help does', () => {
  const body = `${plain}## Kop\n\n${absent.repeat(99)}<Situation id="a" title="B">\nBel.\n</Situation>`;
  expect(say({ ...about(plain.repeat(200)), 'content/nl/help/a.mdx': text(body) })).toHaveLength(1);
});
