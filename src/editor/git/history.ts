import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '#/content/reading/read.ts';
import type { Place } from '#/content/reading/place.ts';
import { localeCodes } from '#/site.config.ts';
import { git } from './git.ts';

/**
 * The files that stood with a text once and are gone now: its photos and its translations. Git knows them, also after the
 * text itself says nothing of them any more; without git there are none.
 */
export async function goneWith(root: string, { collection, id }: Place): Promise<string[]> {
  const files = localeCodes.map((locale) => fileOf({ locale, collection, id }));
  const { out } = await git(root, [
    ...['log', '--format=', '--patch', '--unified=0', '--no-color', '--max-count=200', '--'],
    ...files.map((file) => `:(literal)${file}`),
  ]);
  let folder = '';
  const stood = out.split('\n').flatMap((row) => {
    const [, path] = /^(?:---|\+\+\+) [ab]\/(.*)$/.exec(row) ?? [];
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
