import { describe, expect, test } from 'vitest';
import { consentOf, isShown, type Consent } from './consent.ts';
import { corpusOf, text } from './fixtures.ts';

const consent: Consent = { basis: 'form', reference: 'F-1' };

describe('a story may be shown', () => {
  test.each([
    ['without an end', {}],
    ['until its last day', { until: '2026-06-15' }],
    ['before its last day', { until: '2026-06-16' }],
  ])('%s', (_when, more) => {
    expect(isShown({ ...consent, ...more }, '2026-06-15')).toBe(true);
  });
});

describe('a story may not be shown', () => {
  test.each([
    ['after its last day', { until: '2026-06-14' }],
    ['when it was withdrawn', { withdrawn: '2026-06-15' }],
    ['when it was withdrawn before its last day', { until: '2027-01-01', withdrawn: '2026-01-01' }],
    ['when it is to be withdrawn: better too soon', { withdrawn: '2027-01-01' }],
  ])('%s', (_when, more) => {
    expect(isShown({ ...consent, ...more }, '2026-06-15')).toBe(false);
  });
});

const fields = `title: A
summary: B.
updated: 2026-01-01
person: C
consent: { basis: form, reference: F-1 }`;
function only(file: string, content: string) {
  const [document] = corpusOf({ [file]: content }).documents;
  if (!document) throw new Error(`${file} cannot be read.`);
  return document;
}

test('only a story of the right shape has a consent', () => {
  expect(consentOf(only('content/nl/stories/a.mdx', text('', fields)))).toEqual(consent);
  expect(consentOf(only('content/nl/stories/a.mdx', text('', `${fields}\nx: 1`)))).toBeUndefined();
  expect(consentOf(only('content/nl/domains/a.mdx', text('', fields)))).toBeUndefined();
});
