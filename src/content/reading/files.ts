import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#/content/finding.ts';
import { tooLarge } from './text.ts';

/** What is heard of a file that cannot be used. */
export type Refuse = (file: string, problems: Problem[]) => void;

/**
 * All files below `content/`, in the order of their paths, as paths from the project's top. What programs hide is left
 * out, but for texts: Astro does read one whose name begins with a dot.
 */
export function filesBelow(root: string, refuse: Refuse): string[] {
  if (!statSync(join(root, 'content'), { throwIfNoEntry: false })?.isDirectory()) {
    refuse('content', [
      { message: 'De map met teksten is er niet.', mend: 'start dit in de map waar content/ in staat.' },
    ]);
    return [];
  }
  return [...entriesBelow(root, 'content', refuse)]
    .filter(({ file, isFile }) => {
      if (!isFile) refuse(file, [notAFile]);
      return isFile;
    })
    .map(({ file }) => file)
    .sort();
}

/** Walks by itself: Node's own recursion goes through symbolic links, out of the folder and round in circles. */
function* entriesBelow(
  root: string,
  folder: string,
  refuse: Refuse,
): Generator<{ file: string; isFile: boolean }> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const file = `${folder}/${entry.name}`;
    if (entry.name.startsWith('.') && !/\.mdx$/i.test(entry.name)) continue;
    if (entry.isDirectory() && /\.mdx$/i.test(entry.name)) refuse(file, [aFolder]);
    else if (entry.isDirectory()) yield* entriesBelow(root, file, refuse);
    else yield { file, isFile: entry.isFile() };
  }
}

/** A file's bytes, or why it is not read. */
export function bytesOf(path: string, largest: number): Uint8Array | Problem[] {
  try {
    const stat = lstatSync(path);
    if (!stat.isFile() && !stat.isDirectory()) return [notAFile];
    const { size } = stat;
    return size > largest ? [tooLarge(size, largest)] : readFileSync(path);
  } catch {
    return [
      {
        message: 'Dit bestand is niet te openen.',
        mend: 'kijk of het een bestand is en geen map, en of u het mag lezen.',
      },
    ];
  }
}

const aFolder: Problem = {
  rule: 'place',
  message: 'Dit is een map met de naam van een tekst.',
  mend: 'haal de map weg, of geef haar een andere naam en zet wat erin zit bij de andere teksten.',
};

const notAFile: Problem = {
  rule: 'place',
  message: 'Dit is geen gewoon bestand, maar een verwijzing naar een andere plek.',
  mend: 'zet het bestand zelf hier neer.',
};
