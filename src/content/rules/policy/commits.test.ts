import { expect, test } from 'vitest';
import { look } from '#/content/fixtures.ts';
import { commits } from './commits.ts';

const outline = (paragraph: string, at: string, mark = 'commits: here') => ({
  'content/nl/outline.yaml': `paragraphs:
  - id: '${paragraph}'
    title: A
    label: B
    claims:
      - id: ${paragraph}-a
        says: C
        at: ${at}
        ${mark}
`,
});

test.each(['here', 'later'])('what is said %s outside 2.2 may be marked', (mark) => {
  expect(look(commits, outline('1.4', '/over/waarom/', `commits: ${mark}`))).toEqual([]);
});

test.each([
  ['what a person told', '1.4', '/verhalen/iemand/', 'is van iemand die een verhaal vertelt'],
  ['what is a commitment already', '2.2.1', '/ambities/opvang/', 'staat in 2.2'],
  ['what is the ambition already', '2.2', '/ambities/', 'staat in 2.2'],
])('%s may not', (_what, paragraph, at, said) => {
  expect(look(commits, outline(paragraph, at))).toMatchObject([
    { file: 'content/nl/outline.yaml', line: 9, message: expect.stringContaining(said) as string },
  ]);
});

test('what does not commit is not found by its topic: it is not on that page', () => {
  expect(look(commits, outline('1.4', '/over/waarom/', 'topics: [money]'))).toMatchObject([
    { file: 'content/nl/outline.yaml', line: 9, message: expect.stringContaining('heeft topics:') as string },
  ]);
});
