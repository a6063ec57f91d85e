import type { Value } from '#/editor/splice/change.ts';

/** What somebody has not saved yet, with what it was made of. */
export interface Kept {
  file: string;
  hash?: string | undefined;
  values: Record<string, Value>;
  body: string;
  baseValues: Record<string, Value>;
  baseBody: string;
  baseWhole?: string | undefined;
  /** All of the file, where it is written as a whole. */
  whole?: string | undefined;
  when: string;
}

const prefix = 'redactie-draft';

/** This window, also after a reload: two windows do not write over each other. */
const windowId = ((): string => {
  const own = sessionStorage.getItem('redactie-window') ?? crypto.randomUUID();
  sessionStorage.setItem('redactie-window', own);
  return own;
})();

const keyOf = (file: string, owner = windowId) => `${prefix}|${file}|${owner}`;

/** Keeps it in this browser. Tells whether it could. */
export function keep(draft: Kept): boolean {
  try {
    localStorage.setItem(keyOf(draft.file), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Forgets what this window kept of a file. */
export function forget(file: string): void {
  localStorage.removeItem(keyOf(file));
}

/** Forgets what any window kept of files: of a story that is withdrawn nothing stays behind. */
export function forgetAll(files: readonly string[]): void {
  for (const key of Object.keys(localStorage))
    if (files.some((file) => key.startsWith(`${prefix}|${file}|`))) localStorage.removeItem(key);
}

/** What this window kept of a file. */
export const kept = (file: string): Kept | undefined => read(keyOf(file));

/** What other windows kept of a file, or this one before it was closed. */
export const keptElsewhere = (file: string): { key: string; draft: Kept }[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(`${prefix}|${file}|`) && key !== keyOf(file))
    .flatMap((key) => {
      const draft = read(key);
      return draft ? [{ key, draft }] : [];
    });

/** The files of which something is not saved, each with the title that was typed. */
export const unsavedFiles = (): Map<string, string> =>
  new Map(
    Object.keys(localStorage)
      .filter((key) => key.startsWith(`${prefix}|`))
      .map((key) => {
        const file = key.split('|')[1] ?? '';
        const title = read(key)?.values.title;
        return [file, typeof title === 'string' && title ? title : (file.split('/').at(-1) ?? file)];
      }),
  );

/** Forgets what stands under a key. */
export function drop(key: string): void {
  localStorage.removeItem(key);
}

function read(key: string): Kept | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '') as Kept;
  } catch {
    return undefined;
  }
}
