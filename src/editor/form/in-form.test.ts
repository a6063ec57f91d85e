import { expect, test } from 'vitest';
import type { Finding } from '#/content/finding.ts';
import { formOf } from './fields.ts';
import { inForm } from './in-form.ts';

const finding = (more: Partial<Finding>): Finding => ({
  file: 'content/nl/stories/a.mdx',
  level: 'error',
  rule: 'shape',
  message: 'Het veld “x” ontbreekt.',
  mend: 'zet er een regel bij: x: …',
  ...more,
});
const form = formOf('stories', 'nl');

test.each([
  [['summary'], 'Samenvatting', 'vul “Samenvatting” in.'],
  [['updated'], 'Nagelezen op', 'kies een dag bij “Nagelezen op”.'],
  [['consent', 'basis'], 'Toestemming, Grond', 'kies iets bij “Grond”.'],
  [['consent', 'guardian'], 'Toestemming, Ouder of voogd tekende ook', 'kies ja of nee bij'],
  [['consent', 'pictured'], 'Toestemming, Iedereen op de foto gaf toestemming', 'zet een vinkje bij'],
  [['groups'], 'Groepen', 'voeg iets toe bij “Groepen”.'],
  [['consent'], 'Toestemming', 'vul in wat bij “Toestemming” hoort.'],
])('%j that is empty: by its name, and what to do there', (field, label, mend) => {
  expect(inForm(finding({ field }), form, {})).toEqual({
    path: field,
    label,
    message: `“${label.split(', ').at(-1) ?? ''}” is nog leeg.`,
    mend: expect.stringContaining(mend) as string,
    isMissing: true,
  });
});

test('what holds something wrong says what, by its name; a choice is made again', () => {
  const data = { consent: { basis: 'oral' }, keywords: ['a', ''], groups: ['x'] };
  const wrong = 'staat een keuze die niet bestaat.';
  expect(
    inForm(finding({ field: ['consent', 'basis'], wrong, mend: 'kies uit: published, form.' }), form, data),
  ).toMatchObject({ message: `In “Grond” ${wrong}`, mend: 'kies iets uit de lijst.' });
  expect(inForm(finding({ field: ['keywords', 1], wrong: 'staat te weinig.' }), form, data)).toMatchObject({
    path: ['keywords'],
  });
});

test('a rule that shows a line of the file says it in other words; one that does not is said as it is', () => {
  const told = { rule: 'consent-form', message: 'Er staat niet wanneer.', mend: '“told: 2026-06-15”' };
  expect(inForm(finding({ ...told, field: ['consent', 'told'] }), form, { consent: {} })).toMatchObject({
    message: 'Er staat niet wanneer.',
    mend: 'kies een dag bij “Verteld op”.',
  });
  const old = { field: ['updated'], rule: 'review-due', inForm: { mend: 'kies hier de dag van vandaag.' } };
  expect(inForm(finding(old), form, { updated: '2020-01-01' })?.mend).toBe('kies hier de dag van vandaag.');
});

test('a row of a list is named by its number; what the form does not have is nowhere in it', () => {
  const help = formOf('help', 'nl');
  expect(inForm(finding({ field: ['situations', 1, 'id'] }), help, {})).toMatchObject({
    path: ['situations', 1, 'id'],
    label: 'Situaties 2, Naam van de plek',
  });
  expect(inForm(finding({ field: ['anders'] }), help, {})).toBeUndefined();
  expect(inForm(finding({}), help, {})).toBeUndefined();
});

test('what the form cannot mend is mended in the file: another kind of value, a name that it does not know', () => {
  const data = { title: ['A'], consent: { bases: 'form' }, slug: 'x' };
  const mend = expect.stringMatching(/^kies “Hele bestand”/) as string;
  expect(inForm(finding({ field: ['title'], wrong: 'hoort tekst te staan.' }), form, data)).toMatchObject({
    mend,
  });
  expect(inForm(finding({ field: ['consent', 'bases'] }), form, data)).toMatchObject({
    path: ['consent'],
    mend,
  });
  expect(inForm(finding({ field: ['slug'] }), form, data)).toMatchObject({ path: ['slug'], mend });
});
