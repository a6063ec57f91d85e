import { expect, test } from 'vitest';
import { setOf } from './idiom.ts';

test('a line is taken apart once, and by its words', () => {
  expect([...setOf('de het een')]).toEqual(['de', 'het', 'een']);
  expect(setOf('de het een')).toBe(setOf(['de', 'het', 'een'].join(' ')));
  expect(setOf('')).not.toContain('de');
});
