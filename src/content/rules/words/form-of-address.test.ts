import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { formOfAddress } from './form-of-address.ts';

const say = (body: string, fields?: string) =>
  look(formOfAddress, { 'content/nl/about/a.mdx': text(body, fields) });

test.each([
  ['U vaart.\nPak je jas.', 5],
  ['Uw boot.\n\n## Wat je nodig hebt', 6],
  ['Jullie varen met uw boot.', 4],
])('%j says both', (body, line) => {
  expect(say(body)).toMatchObject([{ line }]);
});

test('a title counts too', () => {
  expect(say('U vaart.', 'title: Wat je moet weten')).toMatchObject([{ line: 2 }]);
});

test.each([
  'U vaart. Pak uw jas.',
  'Je vaart. Pak je jas.',
  'De jeugd vaart. U ook.',
  'Jeroen vraagt u iets. Beetje bij beetje.',
  'Je vaart op de Ub.',
])('“%s” says one', (body) => {
  expect(say(body)).toEqual([]);
});
