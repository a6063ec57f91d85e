import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { consentEnding } from './consent-ending.ts';

const story = (consent: string) => ({
  'content/nl/stories/a.mdx': text(
    '',
    `title: A\nsummary: B\nupdated: 2026-01-01\nperson: C\nconsent:\n  basis: form\n  reference: F\n${consent}`,
  ),
});

test.each([
  ['2026-06-15', 'over 0 dagen'],
  ['2026-07-15', 'over 30 dagen'],
  ['2026-08-14', 'over 60 dagen'],
])('a consent until %s is about to end, %s', (until, message) => {
  expect(look(consentEnding, story(`  until: ${until}`))).toMatchObject([
    { line: 9, message: expect.stringContaining(message) as string },
  ]);
});

test.each(['  until: 2026-08-15', '  until: 2026-06-14', '  until: 2026-06-20\n  withdrawn: 2026-06-01', ''])(
  'nothing is said of “%s”',
  (consent) => {
    expect(look(consentEnding, story(consent))).toEqual([]);
  },
);

test('summer time does not make a day shorter', () => {
  expect(look(consentEnding, story('  until: 2026-04-05'), '2026-03-28')).toMatchObject([
    { message: expect.stringContaining('over 8 dagen') as string },
  ]);
});
