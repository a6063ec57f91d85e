import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixedPaths, inLocale } from '#/routes.ts';
import { localeCodes, site, type Locale } from '#/site.config.ts';
import { engine, entry, type Made } from './made.ts';

/** What Pagefind says of itself and of the index of each language, as far as this site reads it. */
interface Entry {
  languages: Partial<Record<string, { hash: string; wasm: string | null }>>;
}

/**
 * That file with its languages in the order of the alphabet: Pagefind writes them as they come, and the name of what stayed
 * the same would be another after every other build.
 */
export function inOrder(bytes: Uint8Array): Uint8Array {
  const said = JSON.parse(Buffer.from(bytes).toString()) as Entry;
  const languages = Object.entries(said.languages).sort(([a], [b]) => (a < b ? -1 : 1));
  return Buffer.from(JSON.stringify({ ...said, languages: Object.fromEntries(languages) }));
}

/**
 * Tells each page of search in `root` what its script will ask for, one thing after another, so that it can ask for all at
 * once. What has a hash of its content behind its name may be kept for a year: another content has another address.
 */
export function tellAhead(root: string, made: Made): void {
  for (const locale of localeCodes) {
    const page = join(root, inLocale(locale, fixedPaths.search), 'index.html');
    writeFileSync(page, withAhead(readFileSync(page, 'utf8'), aheadOf(locale, made)));
  }
}

/** The names of those files, below the folder of the index. */
export function aheadOf(locale: Locale, made: Made): string[] {
  const text = (name: string) => {
    const bytes = made.get(name);
    if (!bytes) throw new Error(`The search index has no ${name}.`);
    return bytes;
  };
  const hashed = (name: string, key: string) =>
    `${name}?${key}=${createHash('sha256').update(text(name)).digest('hex').slice(0, 8)}`;
  const { languages } = JSON.parse(Buffer.from(text(entry)).toString()) as Entry;
  const own = languages[site.locales[locale].lang];
  return [
    // A language without texts has no index yet.
    ...(own ? [`wasm.${own.wasm ?? 'unknown'}.pagefind`, `pagefind.${own.hash}.pf_meta`] : []),
    hashed(engine, 'v'),
    hashed(entry, 'ts'),
    hashed(`own/${locale}/lexicon.json`, 'v'),
  ];
}

/** A page of search that says so. */
export function withAhead(html: string, names: readonly string[]): string {
  const [before = '', after, ...more] = html.split('<site-search ');
  if (after === undefined || more.length)
    throw new Error('A page of search has no <site-search>, or more than one.');
  return `${before}<site-search data-ahead="${names.join(' ')}" ${after}`;
}
