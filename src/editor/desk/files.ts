import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  globSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '#/content/reading/files.ts';
import { placeOf, type Place } from '#/content/reading/place.ts';
import { Stopped } from '#/editor/stopped.ts';

/** What is known of a file that was read. */
export interface Seen {
  bytes: Uint8Array;
  /** Stands for its bytes: whoever saves says by it what was read. */
  hash: string;
}

/** A file as it should become; without bytes it goes. `was` is the hash of what it is now, none for a new one. */
export interface Write {
  file: string;
  bytes: Uint8Array | undefined;
  was: string | undefined;
}

/** Stands for bytes. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * What a path below `content/` is. Refuses every other path, also one that gets there by a symbolic link: no request
 * reaches a file elsewhere.
 */
export function placeAt(root: string, file: unknown): Place | 'data' | 'picture' {
  const place =
    typeof file === 'string' && file.startsWith('content/') && !/[\\\0%]/.test(file)
      ? placeOf(file)
      : undefined;
  if (typeof file !== 'string' || place === undefined || (typeof place === 'object' && 'message' in place))
    throw new Stopped(403, 'Dit is geen bestand van de site.', 'kies een tekst uit de lijst.');
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder))
    if (lstatSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory() !== true)
      throw notThere(file);
  const stat = lstatSync(join(root, file), { throwIfNoEntry: false });
  if (stat && !stat.isFile()) throw notThere(file);
  return place;
}

const notThere = (file: string) =>
  new Stopped(
    403,
    `${file} is geen gewoon bestand in een gewone map.`,
    'zet het bestand zelf op die plek, en geen verwijzing ernaar.',
  );

/** Reads a file below `content/`; nothing when it is not there. */
export function readSeen(root: string, file: string): Seen | undefined {
  placeAt(root, file);
  let descriptor: number;
  try {
    descriptor = openSync(join(root, file), constants.O_RDONLY | constants.O_NOFOLLOW);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Stopped(403, `${file} is niet te openen.`, 'kijk of u het bestand mag lezen.', {
      cause: error,
    });
  }
  try {
    if (!fstatSync(descriptor).isFile()) throw notThere(file);
    const bytes = readFileSync(descriptor);
    return { bytes, hash: hashOf(bytes) };
  } finally {
    closeSync(descriptor);
  }
}

/** The files below `content/`, each with what changes whenever it does. */
export const stateOf = (root: string): Map<string, string> =>
  new Map(
    filesBelow(root, () => {}).map((file) => {
      const stat = lstatSync(join(root, file), { throwIfNoEntry: false });
      return [file, `${stat?.mtimeMs} ${stat?.size} ${stat?.ino}`];
    }),
  );

/** What a disk can do; a test hands in one that is full. */
export interface Disk {
  write: (descriptor: number, bytes: Uint8Array) => void;
}

const realDisk: Disk = {
  write: (descriptor, bytes) => {
    for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
  },
};

/**
 * Puts files in their place, all or none: what was there may not have changed since it was read, new bytes are written
 * beside it first, and then take its place in one step. Whatever ends the program, each file is the old or the new one.
 */
export function writeAll(root: string, writes: readonly Write[], disk: Disk = realDisk): void {
  const before = writes.map(({ file, was }) => {
    const now = readSeen(root, file);
    if (now?.hash !== was) throw changedMeanwhile(file, now !== undefined);
    return now;
  });
  const beside: (string | undefined)[] = [];
  const done: number[] = [];
  try {
    for (const { file, bytes } of writes)
      beside.push(bytes === undefined ? undefined : laidBeside(join(root, file), bytes, disk));
    for (const [index, { file, was }] of writes.entries()) {
      const path = join(root, file);
      const other = beside[index];
      if (other === undefined) rmSync(path, { force: true });
      else if (was === undefined) linkSync(other, path);
      else renameSync(other, path);
      done.push(index);
    }
    for (const folder of new Set(writes.map(({ file }) => dirname(join(root, file))))) settle(folder);
  } catch (error) {
    for (const index of done) takeBack(join(root, writes[index]?.file ?? ''), before[index]);
    throw inWords(error, writes[done.length]?.file ?? '');
  } finally {
    for (const path of beside) if (path !== undefined) rmSync(path, { force: true });
  }
}

/** That a file is another one than was read. */
export const changedMeanwhile = (file: string, isThere: boolean) =>
  new Stopped(
    409,
    isThere
      ? `${file} is intussen veranderd, in een ander venster of een ander programma.`
      : `${file} is er niet meer.`,
    'er is niets bewaard en niets weg. Haal het nieuwe bestand op: wat u typte, blijft staan.',
  );

function laidBeside(path: string, bytes: Uint8Array, disk: Disk): string {
  const other = join(dirname(path), `.redactie-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  const mode = lstatSync(path, { throwIfNoEntry: false })?.mode;
  const descriptor = openSync(other, 'wx', 0o644);
  try {
    if (mode !== undefined) fchmodSync(descriptor, mode & 0o777);
    disk.write(descriptor, bytes);
    fsyncSync(descriptor);
  } catch (error) {
    rmSync(other, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
  return other;
}

function takeBack(path: string, before: Seen | undefined): void {
  if (!before) rmSync(path, { force: true });
  else renameSync(laidBeside(path, before.bytes, realDisk), path);
}

function settle(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function inWords(error: unknown, file: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  const stopped = (status: number, message: string, mend: string) =>
    new Stopped(
      status,
      message,
      `${mend} Er is niets bewaard en niets weg: wat u typte, blijft hier staan.`,
      {
        cause: error,
      },
    );
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return stopped(507, 'De schijf is vol.', 'maak ruimte, en bewaar opnieuw.');
  if (code === 'EEXIST') return changedMeanwhile(file, true);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return stopped(403, `U mag ${file} niet veranderen.`, 'vraag wie de computer beheert.');
  return error;
}

/** Clears away what a program that was killed had laid beside its files. */
export function clearBeside(root: string): void {
  for (const path of globSync(join(root, 'content/*/*/.redactie-*.tmp'))) {
    const [, pid = '0'] = /\.redactie-(\d+)-/.exec(path) ?? [];
    if (Number(pid) === process.pid || !isAlive(Number(pid))) rmSync(path, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
