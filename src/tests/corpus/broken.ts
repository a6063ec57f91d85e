import { facts } from './broken/facts.ts';
import { files } from './broken/files.ts';
import { frontMatter } from './broken/front-matter.ts';
import { people } from './broken/people.ts';
import { prose } from './broken/prose.ts';
import { words } from './broken/words.ts';
import type { Broken } from './tree.ts';

/** Every way we could think of to get a text wrong, one thing at a time. */
export const broken: Broken[] = [...files, ...frontMatter, ...facts, ...prose, ...words, ...people];
