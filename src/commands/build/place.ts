import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isHashed } from '#/hosting/headers.ts';

/**
 * Puts the site that was built in `staged` in the place of `live`, whole: by renaming the folder, or, where that cannot
 * be done, because `live` is a mount or a link, file by file inside it. `staged` is gone afterwards.
 */
export function place(staged: string, live: string): void {
  if (isLink(live)) {
    const target = resolve(dirname(live), readlinkSync(live));
    mkdirSync(target, { recursive: true });
    fill(staged, target);
    return;
  }
  const previous = previousOf(live);
  rmSync(previous, { recursive: true, force: true });
  try {
    if (existsSync(live)) renameSync(live, previous);
  } catch (error) {
    if (!['EBUSY', 'EXDEV'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    fill(staged, live);
    return;
  }
  renameSync(staged, live);
  rmSync(previous, { recursive: true, force: true });
}

/** Ends what a build that was killed left half done, and clears away what it had staged. Only one at a time may. */
export function recover(live: string): void {
  const previous = previousOf(live);
  if (!existsSync(live) && !isLink(live) && existsSync(previous)) renameSync(previous, live);
  rmSync(previous, { recursive: true, force: true });
  for (const name of readdirSync(dirname(live)))
    if (name.startsWith(`${basename(live)}.next`)) rmSync(join(dirname(live), name), { recursive: true });
  if (existsSync(join(live, list))) finishFilling(live);
  rmSync(join(live, waiting), { recursive: true, force: true });
}

/** The old site for the moment in which neither stands in its place. */
const previousOf = (live: string) => `${live}.previous`;

/** Inside a site that is filled: the files that wait to be put in place, and the list of all that belong to it. */
const [waiting, list] = ['.waiting', '.waiting.json'];

/** Brings a site into a folder that stays: all of it into that file system first, since only there a rename is whole. */
function fill(staged: string, target: string): void {
  cpSync(staged, join(target, waiting), { recursive: true });
  const files = readdirSync(staged, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(staged, '/').length));
  // A list is there when everything has arrived, and from then on the way is forward only.
  const arriving = join(target, waiting, list);
  writeFileSync(arriving, JSON.stringify(files.sort((a, b) => rank(a) - rank(b))));
  renameSync(arriving, join(target, list));
  finishFilling(target);
  rmSync(staged, { recursive: true });
}

/** What pages ask for comes before them, under addresses of its own; then what they share; then each page. */
const rank = (file: string) => (isHashed(file) ? 0 : file.endsWith('.html') ? 2 : 1);

/** Can be done again from the beginning after having been cut off anywhere. */
function finishFilling(target: string): void {
  const files = JSON.parse(readFileSync(join(target, list), 'utf8')) as string[];
  const folders = new Set(files.flatMap(foldersOf));
  for (const file of files) {
    const [from, to] = [join(target, waiting, file), join(target, file)];
    if (!existsSync(from)) continue;
    for (const folder of foldersOf(file)) if (isFile(join(target, folder))) rmSync(join(target, folder));
    if (existsSync(to) && !isFile(to)) rmSync(to, { recursive: true });
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  }
  const kept = new Set([...files, ...folders, list]);
  for (const name of readdirSync(target, { recursive: true, encoding: 'utf8' }))
    if (!kept.has(name)) rmSync(join(target, name), { recursive: true, force: true });
  rmSync(join(target, list));
}

/** The folders in which a file stands, the outermost first. */
const foldersOf = (file: string): string[] =>
  file.split('/').flatMap((_part, index, parts) => (index ? [parts.slice(0, index).join('/')] : []));

const isFile = (path: string) => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === false;

const isLink = (path: string) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
