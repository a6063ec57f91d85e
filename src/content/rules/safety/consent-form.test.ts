import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { consentForm } from './consent-form.ts';

const fields = (consent: string, more = '') =>
  `title: A\nsummary: B\nupdated: 2026-01-01\nperson: C\n${more}consent:\n  reference: F\n${consent}`;
const say = (consent: string, more = '', body = 'Tekst.') =>
  look(consentForm, { 'content/nl/stories/a.mdx': text(body, fields(consent, more)) });
const form = '  basis: form\n  told: 2026-05-01\n';
const photo = '![Een tafel](./a.jpg)';

test.each([
  ['told by an adult', `${form}  guardian: false`, '', ''],
  ['told by a child', `${form}  guardian: true`, '', ''],
  ['with a photo', `${form}  guardian: false\n  pictured: true`, '', photo],
  ['of the framework', '  basis: published', "sources: ['1.1']\n", ''],
  ['withdrawn', '  basis: form\n  withdrawn: 2026-06-01', "sources: ['1.1']\n", photo],
  ['past its day', '  basis: form\n  until: 2026-06-01', '', ''],
])('%s: right', (_name, consent, more, body) => {
  expect(say(consent, more, body)).toEqual([]);
});

test.each([
  ['no day', '  basis: form\n  guardian: false', '', '', 6, 'wanneer dit verhaal'],
  ['nothing of a guardian', form, '', '', 6, 'ouder of voogd'],
  ['a source that is not its own', `${form}  guardian: false`, "sources: ['1.1']\n", '', 6, 'niet de bron'],
  [
    'told, and of the framework',
    '  basis: published\n  told: 2026-05-01',
    '',
    '',
    9,
    'niet aan deze redactie',
  ],
  ['a photo', `${form}  guardian: false`, '', photo, 6, 'iedereen op de foto'],
  ['a photo in one of the framework', '  basis: published', '', photo, 6, 'iedereen op de foto'],
])('%s: refused', (_name, consent, more, body, line, message) => {
  expect(say(consent, more, body)).toMatchObject([
    { line, message: expect.stringContaining(message) as string },
  ]);
});

test('what is not there yet is said at once, each at its own field, also while other fields are wrong', () => {
  const found = look(consentForm, {
    'content/nl/stories/a.mdx': text(photo, 'title: A\nconsent:\n  basis: form\n'),
  });
  expect(found.map(({ field }) => field)).toEqual([
    ['consent', 'told'],
    ['consent', 'guardian'],
    ['consent', 'pictured'],
  ]);
});
