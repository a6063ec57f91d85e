import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '#/content/reading/read.ts';
import type { Place } from '#/content/reading/place.ts';
import { localeCodes } from '#/site.config.ts';
import { git } from './git.ts';

/** What became of one file, also under the names that it had before. */
const history = [
  ...['--literal-pathspecs', 'log', '--follow', '--find-renames=70%', '--format=', '--patch'],
  ...['--unified=0', '--no-color', '--max-count=200', '--'],
];

/**
 * The files that stood with a text once and are gone now: its photos, its translations and what it was called before. Git
 * knows them, also after the text itself says nothing of them any more; without git there are none.
 */
export async function goneWith(root: string, { collection, id }: Place): Promise<string[]> {
  const files = localeCodes.map((locale) => fileOf({ locale, collection, id }));
  const histories = await Promise.all(files.map((file) => git(root, [...history, file])));
  let folder = '';
  const stood = histories
    .flatMap(({ out }) => out.split('\n'))
    .flatMap((row) => {
      const [, path] = /^(?:(?:---|\+\+\+) [ab]\/|rename (?:from|to) )(.*)$/.exec(row) ?? [];
      if (path !== undefined) {
        folder = path.slice(0, path.lastIndexOf('/'));
        return [path];
      }
      return /^[-+]/.test(row)
        ? Array.from(row.matchAll(/\]\(\.\/([\w.-]+)\)/g), ([, name = '']) => `${folder}/${name}`)
        : [];
    });
  return [...new Set(stood)].filter((file) => !existsSync(join(root, file)));
}
