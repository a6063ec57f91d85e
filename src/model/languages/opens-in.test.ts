import { expect, test } from 'vitest';
import { entry } from '#/model/fixtures.ts';
import type { Framework } from '#/model/framework.ts';
import { opensIn } from './opens-in.ts';

const partners = [
  entry('partners', 'coa', { website: 'https://www.coa.example', language: 'nl' }),
  entry('partners', 'iom', { website: 'https://iom.example/nl', language: 'en' }),
  entry('partners', 'ind', { website: 'https://ind.example' }),
  entry('partners', 'gast'),
];
const framework = { of: () => partners } as unknown as Pick<Framework, 'of'>;

test.each([
  ['https://www.coa.example', 'nl'],
  ['https://coa.example/nieuws/?a=1#b', 'nl'],
  ['https://iom.example/', 'en'],
  ['https://mijn.coa.example/', undefined],
  ['https://ind.example', undefined],
  ['https://elders.example', undefined],
  ['tel:14024', undefined],
])('%s opens in %s', (address, language) => {
  expect(opensIn(framework, address)).toBe(language);
});
