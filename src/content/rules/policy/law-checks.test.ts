import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { lawChecks } from './law-checks.ts';

const law = (checked: string) => ({ 'content/nl/laws/wet.mdx': text('', `title: A\nchecked: ${checked}`) });

test('what was found out not long ago is left alone', () => {
  expect(look(lawChecks, law('2026-01-15'), '2026-07-14')).toEqual([]);
});

test('after six months it is named with its line', () => {
  expect(look(lawChecks, law('2026-01-15'), '2026-07-15')).toMatchObject([
    {
      file: 'content/nl/laws/wet.mdx',
      line: 3,
      mend: expect.stringContaining('checked: 2026-07-15') as string,
    },
  ]);
});

test('a day that is none, or of another text, says nothing here', () => {
  expect(look(lawChecks, law('ooit'), '2030-01-01')).toEqual([]);
  const help = { 'content/nl/help/a.mdx': text('', 'title: A\nchecked: 2020-01-01') };
  expect(look(lawChecks, help, '2030-01-01')).toEqual([]);
});
