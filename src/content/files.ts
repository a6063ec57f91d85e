import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './finding.ts';
import { tooLarge } from './text.ts';

/** What is heard of a file that cannot be used. */
export type Refuse = (file: string, problems: Problem[]) => void;

/**
 * All files below `content/`, in the order of their paths, as paths from the project's top. What programs hide is left
 * out, but for texts: Astro does read one whose name begins with a dot.
 */
export function filesBelow(root: string, refuse: Refuse): string[] {
  const top = join(root, 'content');
  if (!existsSync(top)) {
    refuse('content', [
      { message: 'De map met teksten is er niet.', mend: 'start dit in de map waar content/ in staat.' },
    ]);
    return [];
  }
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .map((entry) => ({ entry, file: join('content', entry.parentPath.slice(top.length), entry.name) }))
    .map(({ entry, file }) => ({ entry, file: file.replaceAll('\\', '/') }))
    .filter(({ entry, file }) => !entry.isDirectory() && !isHidden(file))
    .filter(({ entry, file }) => {
      if (!entry.isFile()) refuse(file, [notAFile]);
      return entry.isFile();
    })
    .map(({ file }) => file)
    .sort();
}

/** A file's bytes, or why it is not read. */
export function bytesOf(path: string, largest: number): Uint8Array | Problem[] {
  try {
    const { size } = lstatSync(path);
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

const isHidden = (file: string) =>
  /\/\.[^/]*\//.test(file) || (/\/\.[^/]*$/.test(file) && !/\.mdx$/i.test(file));

const notAFile: Problem = {
  rule: 'place',
  message: 'Dit is geen gewoon bestand, maar een verwijzing naar een andere plek.',
  mend: 'zet het bestand zelf hier neer.',
};
