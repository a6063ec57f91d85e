import { expect, test } from 'vitest';
import { excerptOf, seek } from './seek.ts';

const text = 'Aan de kade ligt een boot. Wie wil,\nvaart mee naar de overkant. (Dat kost niets.)';

test('words are found however a line breaks, and however they are written', () => {
  expect(seek(text, ' wie wil, vaart ')).toEqual({ at: 27, found: 'Wie wil,\nvaart' });
  expect(seek(text, '(dat kost')?.found).toBe('(Dat kost');
});

test('what is not there is not found, nor what stands everywhere', () => {
  for (const words of ['schip', 'een', '', '   ']) expect(seek(text, words), words).toBeUndefined();
});

test('what stands around it is on one line, and says where it goes on', () => {
  expect(excerptOf(text, 'vaart mee')).toEqual({
    before: 'Aan de kade ligt een boot. Wie wil, ',
    found: 'vaart mee',
    after: ' naar de overkant. (Dat kost niets.)',
  });
  const long = excerptOf(`${text} ${text}`, 'kost niets');
  expect(long?.before).toMatch(/^… /);
  expect(long?.after).toMatch(/ …$/);
});
