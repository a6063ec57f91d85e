import { expect, test } from 'vitest';
import { isWebAddress } from './web-address.ts';

test.each([
  'https://www.coa.nl',
  'https://coa.nl/nl/asiel?a=1&b=2#c',
  'HTTPS://COA.NL/',
  'https://wetten.overheid.nl:8443/x',
  'https://nl.wikipedia.org/wiki/%27s-Hertogenbosch_(stad)',
  "https://nl.wikipedia.org/wiki/'s-Hertogenbosch",
  'https://münchen.example/',
])('%s is one', (address) => {
  expect(isWebAddress(address)).toBe(true);
});

test.each([
  'http://www.coa.nl',
  'https:www.coa.nl',
  'https:/www.coa.nl',
  'https:///www.coa.nl',
  'https://',
  'https://coa',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://0x7f000001/',
  'https://coa.nl@evil.example/',
  'https://jan:geheim@coa.nl/',
  'https://coa.nl\\@evil.example/',
  'https://coa .nl/',
  'https://coa.nl/\n',
  ' https://coa.nl/',
  'https://coa.nl/"onclick="x',
  'https://coa.nl/<script>',
  'javascript://coa.nl/%0aalert(1)',
  'data:text/html,x',
  'www.coa.nl',
  '//coa.nl',
  '',
])('“%s” is none', (address) => {
  expect(isWebAddress(address)).toBe(false);
});
