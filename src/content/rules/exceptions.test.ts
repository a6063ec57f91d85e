import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import type { Rule } from '#/content/rule.ts';
import { exceptionsOf } from './exceptions.ts';

const rules: Rule[] = [
  { name: 'passive', level: 'warning', excusable: true },
  { name: 'jargon', level: 'warning', excusable: true },
  { name: 'prose-only', level: 'error' },
];
const say = (rule: string) =>
  look(exceptionsOf(rules), {
    'content/nl/domains/a.mdx': text(
      '',
      `title: A\nsummary: B\nupdated: 2026-01-01\norder: 1\nexceptions:\n  - rule: ${rule}\n    reason: dit is een citaat`,
    ),
  });

test('a rule that may have exceptions has them', () => {
  expect(say('passive')).toEqual([]);
});

test.each([
  ['prose-only', 'passive, jargon'],
  ['pasive', 'kies uit: passive.'],
  ['toString', 'passive, jargon'],
])('%s has none', (rule, mend) => {
  expect(say(rule)).toMatchObject([
    {
      line: 7,
      message: expect.stringContaining(`“${rule}”`) as string,
      mend: expect.stringContaining(mend) as string,
    },
  ]);
});
