import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { shouting } from './shouting.ts';

const known = {
  'content/nl/names.yaml': 'names: [Lindewaard]',
  'content/nl/terms/soos.mdx': text('', 'title: SOOS'),
  'content/nl/stories/odilia.mdx': text('', 'title: A\nperson: Odilia'),
};
const say = (body: string) =>
  look(shouting, { ...known, 'content/nl/about/a.mdx': text(body) }).map(
    ({ line, message }) => `${line} ${message}`,
  );

test.each([
  ['Dit is GRATIS.\nECHT waar.', ['4 “GRATIS” staat in hoofdletters.', '5 “ECHT” staat in hoofdletters.']],
  ['GRATIS is GRATIS.', ['4 “GRATIS” staat in hoofdletters.']],
  ['## KLIK HIER', ['4 “KLIK” staat in hoofdletters.', '4 “HIER” staat in hoofdletters.']],
  ['De kade van LINDEWAARD.', ['4 “LINDEWAARD” staat in hoofdletters.']],
])('%j is shouted', (body, said) => {
  expect(say(body)).toEqual(said);
});

test.each(['LET OP.', 'De SOOS.', 'Van ODILIA.', 'De WXYZ.', 'Gratis', 'B&WAL'])('%j is not', (body) => {
  expect(say(body)).toEqual([]);
});
