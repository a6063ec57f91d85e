import { gunzipSync } from 'node:zlib';
import type { Card } from '#/search/files/data.ts';
import type { Made } from './made.ts';

/**
 * Leaves of what Pagefind made only what this site asks for. Its data comes out of gzip, which its own script allows:
 * a server's Brotli makes it a good eighth smaller. Its fragments, which hold each text whole, give way to cards.
 * Returns Pagefind’s id for the key of each text.
 */
export function trim(made: Made, cards: ReadonlyMap<string, Card>): Map<string, string> {
  const entry = made.get('pagefind-entry.json');
  if (!entry) throw new Error(otherForm);
  const { languages } = JSON.parse(Buffer.from(entry).toString('utf8')) as {
    languages: Record<string, { wasm: string | null }>;
  };
  const engines = Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
  const ids = new Map<string, string>();
  for (const [path, bytes] of [...made])
    if (isUnused(path, engines)) made.delete(path);
    else if (path.startsWith('fragment/')) {
      const { url: key } = JSON.parse(unpack(bytes).toString('utf8', signature.length)) as { url: string };
      const card = cards.get(key);
      if (!card) throw new Error(`Pagefind names ${key}, which was never given to it.`);
      const id = path.replace(/^fragment\/|\.pf_fragment$/g, '');
      made.delete(path);
      made.set(`cards/${id}.json`, Buffer.from(JSON.stringify(card)));
      ids.set(key, id);
    } else if (/\.(?:pagefind|pf_\w+)$/.test(path)) made.set(path, unpack(bytes));
  return ids;
}

const isUnused = (path: string, engines: readonly string[]) =>
  /^pagefind-(?:.*ui|highlight|worker)/.test(path) || (path.startsWith('wasm.') && !engines.includes(path));

/** What Pagefind writes before data, so that its script knows whether it still has to take it out of gzip. */
const signature = 'pagefind_dcd';

const otherForm =
  'Pagefind’s files have another form than this version of it makes; see src/search/build/trim.ts.';

function unpack(packed: Uint8Array): Buffer {
  const data = gunzipSync(packed);
  if (data.toString('latin1', 0, signature.length) !== signature) throw new Error(otherForm);
  return data;
}
