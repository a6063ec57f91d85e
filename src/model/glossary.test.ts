import { expect, test } from 'vitest';
import { entry } from './fixtures.ts';
import { otherNames } from './glossary.ts';

test('people see other names, not other spellings', () => {
  const azc = entry('terms', 'azc', {
    title: 'AZC',
    aliases: ["azc's", 'AZC’s', 'asielzoekerscentrum', 'asielzoekerscentra'],
  });
  expect(otherNames(azc)).toEqual(['asielzoekerscentrum', 'asielzoekerscentra']);
});
