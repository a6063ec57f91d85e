import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { consentEnded } from './consent-ended.ts';

const story = (consent: string) => ({
  'content/nl/stories/a.mdx': text(
    '',
    `title: A\nsummary: B\nupdated: 2026-01-01\nperson: C\nconsent:\n  basis: form\n  reference: F\n${consent}`,
  ),
});

test('a consent of which the last day is past has ended', () => {
  expect(look(consentEnded, story('  until: 2026-06-14'))).toMatchObject([
    {
      line: 9,
      message: expect.stringContaining('liep tot en met 2026-06-14') as string,
      mend: expect.stringContaining('withdrawn: 2026-06-15') as string,
    },
  ]);
});

test.each([
  ['on its last day', '  until: 2026-06-15'],
  ['without a last day', ''],
  ['that was withdrawn, which says enough', '  until: 2026-06-14\n  withdrawn: 2026-06-01'],
])('a consent %s has not', (_when, consent) => {
  expect(look(consentEnded, story(consent))).toEqual([]);
});

test('the build goes on: it takes the story away', () => {
  expect(consentEnded.buildGoesOn).toBe(true);
});
