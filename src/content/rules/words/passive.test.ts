import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { passive } from './passive.ts';

const say = (body: string) => look(passive, { 'content/nl/about/a.mdx': text(body) });

test.each([
  ['De boot wordt verhuurd.', 4],
  ['Een boot.\nBoten worden hier gebouwd.', 5],
  ['Er werd besloten te varen.', 4],
  ['Werden de boten ontdekt?', 4],
])('%j hides who acts', (body, line) => {
  expect(say(body)).toMatchObject([
    { line, message: expect.stringContaining('niet wie het doet') as string },
  ]);
});

test.each([
  'De boot wordt oud.',
  'De schipper verhuurt de boot.',
  'Het wordt tijd. De boot is gebouwd.',
  'Worden is een woord.',
  '## De boot wordt verhuurd',
])('“%s” does not', (body) => {
  expect(say(body)).toEqual([]);
});
