import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check, type Result } from '#/content/check.ts';
import { failed, parse } from '#/content/reading/parse.ts';
import { placeOf } from '#/content/reading/place.ts';
import { ownSettings } from '#/content/settings.ts';
import { stateOf } from '#/content/translating/marks.ts';
import { contentRoutes } from '#/routes.ts';

/** What is done to the valid tree: in one file, one thing. */
export interface Change {
  /** Path below the tree: `content/nl/stories/odilia.mdx`. */
  file: string;
  /** Writes the second text instead of the first, which stands in the file exactly once. */
  change?: readonly [from: string, to: string];
  /** Writes the whole file, which may be a new one. */
  whole?: string | Uint8Array;
  /** Does something to the file that no text can say. */
  make?: (path: string) => void;
}

/** A text that is wrong in one thing, and what an editor must hear of it. */
export interface Broken extends Change {
  name: string;
  rule: string;
  /** A piece of the broken text; the finding stands on its line. */
  at?: string;
  /** The line itself, where no piece of text can tell it. */
  line?: number;
  says: RegExp;
  mend?: RegExp;
  warning?: true;
  /** What it is when mended, where that is not the valid file itself. */
  mended?: Change | readonly Change[];
}

/** The day on which the corpus is checked. */
export const today = '2026-06-15';

/** The corpus holds translations, whatever languages the site has today. */
const settings = { ...ownSettings, locales: ['nl', 'en'], worded: ['nl', 'en'] };

/** The valid tree. */
export const valid = fileURLToPath(new URL('./valid', import.meta.url));

/** A file of the valid tree, for changes that need more of it than a replacement. */
export const textOf = (file: string): string => readFileSync(join(valid, file), 'utf8');

/** The state of a Dutch text, as a translation of it says which it follows. */
export function stateIn(file: string, text: string): string {
  const place = placeOf(file);
  const parsed = parse(new TextEncoder().encode(text));
  if (typeof place === 'string' || 'message' in place || failed(parsed))
    throw new Error(`${file} cannot be read.`);
  return stateOf({ ...place, ...parsed });
}

let copy: string | undefined;

/** Checks the valid tree with changes in it, in one copy that is put right again after each check. */
export async function checkWith(changes: readonly Change[], day = today): Promise<Result> {
  copy ??= copyOfValid();
  try {
    for (const change of changes) apply(copy, change);
    return await check(copy, contentRoutes, day, settings);
  } finally {
    for (const { file } of changes) putRight(copy, file);
  }
}

/** Removes that copy. */
export function removeCopy(): void {
  if (copy) rmSync(copy, { recursive: true, force: true });
  copy = undefined;
}

function copyOfValid(): string {
  const root = mkdtempSync(join(tmpdir(), 'corpus-'));
  cpSync(valid, root, { recursive: true });
  return root;
}

function putRight(root: string, file: string): void {
  rmSync(join(root, file), { recursive: true, force: true });
  if (existsSync(join(valid, file))) cpSync(join(valid, file), join(root, file));
}

/** The text of a file after a change. */
export function changed({ file, change, whole }: Change): string {
  if (whole !== undefined) return typeof whole === 'string' ? whole : new TextDecoder('latin1').decode(whole);
  const text = textOf(file);
  if (!change) return text;
  const [from, to] = change;
  if (text.split(from).length !== 2) throw new Error(`“${from}” does not stand in ${file} exactly once.`);
  return text.replace(from, () => to);
}

function apply(root: string, change: Change): void {
  const path = join(root, change.file);
  mkdirSync(dirname(path), { recursive: true });
  if (change.make) change.make(path);
  else writeFileSync(path, typeof change.whole === 'object' ? change.whole : changed(change));
}
