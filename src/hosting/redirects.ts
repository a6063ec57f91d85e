import { localeCodes } from '#/site.config.ts';
import { inLocale } from '#/routes.ts';

/** From an address that a page had to the one it has. */
export interface Redirect {
  from: string;
  to: string;
}

/** Where our own server, and hosts that know it, look for redirects: a line each, `/old/ /new/ 301`. */
export const redirectsFile = '_redirects';

/** The same in every language. A place on a page is not for servers, who never see what stands behind a #. */
export const redirectsOf = (moves: readonly Redirect[]): Redirect[] =>
  moves
    .filter(({ from }) => !from.includes('#'))
    .flatMap(({ from, to }) =>
      localeCodes.map((locale) => ({ from: inLocale(locale, from), to: inLocale(locale, to) })),
    );

/** The files by which servers know of redirects, by name: for ours and hosts of files, for nginx, for Apache. */
export const redirectFiles = (redirects: readonly Redirect[]): Record<string, string> => ({
  [redirectsFile]: lines(
    '# Addresses that have moved: Netlify, Cloudflare Pages and npm start read this.',
    redirects.flatMap(({ from, to }) => [`${from} ${to} 301`, `${bare(from)} ${to} 301`]),
  ),
  'redirects.nginx.conf': lines(
    '# Addresses that have moved: include this file in the server block of nginx.',
    redirects.flatMap(({ from, to }) =>
      [from, bare(from)].map((each) => `location = ${each} { return 301 ${to}$is_args$args; }`),
    ),
  ),
  '.htaccess': lines(
    '# Addresses that have moved: Apache reads this where AllowOverride FileInfo is on.',
    redirects.map(({ from, to }) => `RedirectMatch 301 "^${bare(from)}/?$" "${to}"`),
  ),
});

/** What a file of redirects says, by the address asked for. */
export const redirectsIn = (file: string): Map<string, string> =>
  new Map([...file.matchAll(/^(\/\S*) (\/(?!\/)\S*) 301$/gm)].map(([, from = '', to = '']) => [from, to]));

const bare = (path: string) => path.replace(/\/$/, '');

const lines = (first: string, more: readonly string[]) => [first, ...more, ''].join('\n');
