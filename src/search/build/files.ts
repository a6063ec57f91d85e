import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { listingOf, type Listed } from '#/search/files/listing.ts';
import { letterOf, type Card, type Letter, type TermAnswer } from '#/search/files/data.ts';
import { wordsOf } from '#/search/words/words.ts';

/**
 * Leaves of what Pagefind wrote only what this site asks for. Its data comes out of gzip, which its own script allows:
 * a server's Brotli makes it a good eighth smaller. Its fragments, which hold each text whole, give way to cards.
 * Returns Pagefind’s id for the key of each text.
 */
export function trim(folder: string, cards: ReadonlyMap<string, Card>): Map<string, string> {
  const { languages } = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { wasm: string | null }>;
  };
  const engines = Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
  for (const file of readdirSync(folder))
    if (
      /^pagefind-(?:.*ui|highlight|worker)/.test(file) ||
      (file.startsWith('wasm.') && !engines.includes(file))
    )
      rmSync(join(folder, file));

  const ids = new Map<string, string>();
  const fragments = join(folder, 'fragment');
  mkdirSync(join(folder, 'cards'));
  for (const file of readdirSync(fragments)) {
    const { url: key } = JSON.parse(
      unpack(readFileSync(join(fragments, file))).toString('utf8', signature.length),
    ) as {
      url: string;
    };
    const card = cards.get(key);
    if (!card) throw new Error(`Pagefind names ${key}, which was never given to it.`);
    const id = file.replace(/\.pf_fragment$/, '');
    writeFileSync(join(folder, 'cards', `${id}.json`), JSON.stringify(card));
    ids.set(key, id);
  }
  rmSync(fragments, { recursive: true });

  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (/\.(?:pagefind|pf_\w+)$/.test(file))
      writeFileSync(join(folder, file), unpack(readFileSync(join(folder, file))));
  return ids;
}

/** What Pagefind writes before data, so that its script knows whether it still has to take it out of gzip. */
const signature = 'pagefind_dcd';

function unpack(packed: Buffer): Buffer {
  const data = gunzipSync(packed);
  if (data.toString('latin1', 0, signature.length) !== signature)
    throw new Error(
      'Pagefind’s files have another form than this version of it writes; see integrations/search/files.ts.',
    );
  return data;
}

/** What is known beside Pagefind's index, in one language. */
export interface Known {
  texts: readonly Listed[];
  /** The site's own words with the number of texts that have them. */
  words: ReadonlyMap<string, number>;
  terms: Readonly<Record<string, TermAnswer>>;
}

/**
 * Writes which texts have which value of a filter, and the site's own words, most used first: whole, for finding the
 * nearest to a slip, and by first letter with the terms that begin so, for the quick question whether a word is known.
 */
export function writeKnown(folder: string, { texts, words, terms }: Known): void {
  const sorted = [...words].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  const letters = new Map(
    [...'abcdefghijklmnopqrstuvwxyz0123456789_'].map((name): [string, Letter] => [
      name,
      { words: [], terms: {} },
    ]),
  );
  for (const word of sorted) letters.get(letterOf(word))?.words.push(word);
  for (const [form, term] of Object.entries(terms)) {
    const name = wordsOf(form).join(' ');
    const letter = letters.get(letterOf(name));
    if (letter && name) letter.terms[name] ??= term;
  }
  mkdirSync(folder, { recursive: true });
  const write = (name: string, data: unknown) => {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(data));
  };
  write('texts', listingOf(texts));
  write('words', sorted);
  for (const [name, letter] of letters) write(name, letter);
}
