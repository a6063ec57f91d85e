import { expect, test } from 'vitest';
import { softened, softHyphen } from './soft-hyphens.ts';

const seen = (text: string, least = 10) => softened(text, least).replaceAll(softHyphen, '-');

test('a long word may break where its parts are joined, and no more often than need be', () => {
  expect(seen('Het beleidskader over crisisnoodopvang')).toBe('Het beleids-kader over crisis-nood-opvang');
  expect(seen('Huisvestingstaakstelling')).toBe('Huis-vestings-taak-stelling');
  expect(seen('onderwijs', 9)).toBe('onder-wijs');
});

test('a short word stays whole, and no piece is shorter than four letters', () => {
  expect(seen('vergunning', 11)).toBe('vergunning');
  for (const word of ['verantwoordelijkheid', 'arbeidsmigratie', 'Oekraïense', 'evaluatiemoment'])
    for (const piece of seen(word).split('-')) expect(piece.length, word).toBeGreaterThanOrEqual(4);
});

test('an address is no word', () => {
  const address = 'Zie vluchtelingenwerk.nl/inburgering of mail informatiepunt@nijmegen.nl.';
  expect(seen(address)).toBe(address);
});

test('a text with marks is the same text', () => {
  const text = 'De inburgeringsplicht, “samenwerkingspartners” en 2025-2028.';
  expect(softened(text, 4).replaceAll(softHyphen, '')).toBe(text);
});
