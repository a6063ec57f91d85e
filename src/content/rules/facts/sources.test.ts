import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { sources } from './sources.ts';

const data = {
  'content/nl/outline.yaml':
    "paragraphs: [{ id: '1.1', title: A, label: B }, { id: '2.1', title: A, label: B }]",
  'content/nl/facts.yaml': 'facts: [{ id: haven, subject: A, says: B, source: C, seen: 2026-01-01 }]',
};
const fields = 'title: A\nsummary: B\nupdated: 2026-01-01\norder: 1\n';
const say = (named: string, file = 'content/nl/domains/a.mdx', files: Record<string, string> = data) =>
  look(sources, {
    ...files,
    [file]: text('', (file.includes('stories') ? fields.replace(/order.*\n/, '') : fields) + named),
  });

test.each(['sources: ["1.1"]', 'sources: ["1.1", "2.1"]', 'facts: [haven]'])('%s is right', (named) => {
  expect(say(named)).toEqual([]);
});

test.each([
  ['sources:\n  - "1.1"\n  - "9.9"', 8, 'geen paragraaf “9.9”', 'kies uit: 1.1, 2.1.'],
  ['facts: [boot]', 6, 'geen regel “boot”', 'kies uit: haven, of zet het feit'],
  ['', 1, 'zegt niet waar het staat', 'sources: ["2.2.1"]'],
  ['sources: []', 6, 'zegt niet waar het staat', ''],
])('%j is not', (named, line, message, mend) => {
  expect(say(named)).toMatchObject([
    {
      line,
      message: expect.stringContaining(message) as string,
      mend: expect.stringContaining(mend) as string,
    },
  ]);
});

test('a story that was told to the editors needs none; what has another source is told where to put it', () => {
  const story = (basis: string) =>
    say(`person: C\nconsent: { basis: ${basis}, reference: F }`, 'content/nl/stories/a.mdx').filter(
      ({ message }) => message.includes('waar het staat'),
    );
  expect(story('form')).toEqual([]);
  expect(story('published')[0]?.mend).toContain('facts: [naam-van-de-regel]');
});

test('a page about this site needs no source; what it names must exist all the same', () => {
  expect(say('', 'content/nl/notices/a.mdx')).toEqual([]);
  expect(say('sources: ["9.9"]', 'content/nl/about/a.mdx')).toHaveLength(1);
});

test('without the outline and the table nothing can be said of them', () => {
  expect(say('sources: ["9.9"]\nfacts: [boot]', 'content/nl/domains/a.mdx', {})).toEqual([]);
});

test('an id that stands there twice may have been another: that has to be mended first', () => {
  const row = '{ id: haven, subject: A, says: B, source: C, seen: 2026-01-01 }';
  const twice = { ...data, 'content/nl/facts.yaml': `facts: [${row}, ${row}]` };
  expect(say('facts: [boot]', 'content/nl/domains/a.mdx', twice)).toEqual([]);
});

const help = 'content/nl/help/a.mdx';
const inHelp = (named: string) => say(`icon: bed\n${named}`, help);

test('what a situation or a block for today rests on exists too, and is a source', () => {
  expect(inHelp('today: { facts: [haven] }')).toEqual([]);
  expect(inHelp('situations: [{ id: a, facts: [haven] }]')).toEqual([]);
  expect(inHelp('situations: [{ id: a }]')).toMatchObject([{ line: 1 }]);
  expect(inHelp('today:\n  facts:\n    - boot')).toMatchObject([{ line: 9 }]);
  expect(
    inHelp('situations:\n  - id: a\n    facts: [haven]\n  - id: b\n    facts: [haven, boot]'),
  ).toMatchObject([{ line: 11, message: 'De tabel met feiten heeft geen regel “boot”.' }]);
});

test('that there is no source is said while other fields are wrong too', () => {
  expect(look(sources, { 'content/nl/terms/a.mdx': text('Tekst.', 'title: A') })).toMatchObject([
    { message: 'De tekst zegt niet waar het staat.', field: ['sources'] },
  ]);
});
