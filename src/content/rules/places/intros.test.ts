import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { intros } from './intros.ts';

const say = (id: string) => look(intros, { [`content/nl/intros/${id}.mdx`]: text('') });

test.each(['help', 'stories', 'terms'])('%s has a page of its own', (id) => {
  expect(say(id)).toEqual([]);
});

test.each([
  ['storys', 'noem het bestand stories.'],
  ['commitments', 'noem het bestand help, questions'],
  ['notices', 'noem het bestand'],
  ['intros', 'noem het bestand'],
])('%s has none', (id, mend) => {
  expect(say(id)).toMatchObject([{ line: 1, mend: expect.stringContaining(mend) as string }]);
});

test('only an introduction is looked at', () => {
  expect(look(intros, { 'content/nl/about/x.mdx': text('') })).toEqual([]);
});

test('its title begins with what the menu calls the section', () => {
  const titled = (title: string, label: string) =>
    look(intros, { 'content/nl/intros/help.mdx': text('', `title: ${title}\nlabel: ${label}`) });
  expect(titled('Hulp op het water', 'Hulp')).toEqual([]);
  expect(titled('Wie helpt', 'Hulp')).toMatchObject([
    { line: 2, message: 'De titel begint niet met “Hulp”, zoals het menu de afdeling noemt.' },
  ]);
});
