import { expect, test } from 'vitest';
import { localeCodes } from '#/site.config.ts';
import { redirectFiles, redirectsIn, redirectsOf } from './redirects.ts';

const moves = [
  { from: '/hulp/oud/', to: '/hulp/nieuw/' },
  { from: '/vragen/#oud', to: '/vragen/#nieuw' },
  { from: '/termen/coa/', to: '/begrippen/#coa' },
];
const redirects = redirectsOf(moves);
const files = redirectFiles(redirects);

test('a page has one in each language, a place on a page has none', () => {
  expect(redirects).toHaveLength(2 * localeCodes.length);
  expect(redirects[0]).toEqual(moves[0]);
  expect(JSON.stringify(files)).not.toContain('#oud');
});

test('each server is told in its own way, with and without the last slash', () => {
  expect(redirectsIn(files._redirects ?? '')).toEqual(
    new Map(redirects.flatMap(({ from, to }) => [[from, to] as const, [from.slice(0, -1), to] as const])),
  );
  expect(files['redirects.nginx.conf']).toContain(
    'location = /hulp/oud { return 301 /hulp/nieuw/$is_args$args; }',
  );
  expect(files['.htaccess']).toContain('RedirectMatch 301 "^/hulp/oud/?$" "/hulp/nieuw/"');
});

test('no line leads to another host', () => {
  expect(redirectsIn('/a/ //evil.example/ 301\n/b/ https://evil.example/ 301\n').size).toBe(0);
});

test('without moves the files are there, and say nothing', () => {
  for (const file of Object.values(redirectFiles([]))) expect(file).toMatch(/^#[^\n]+\n$/);
});
