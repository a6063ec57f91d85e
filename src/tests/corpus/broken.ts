import { facts } from '#/tests/corpus/broken/facts.ts';
import { files } from '#/tests/corpus/broken/files.ts';
import { frontMatter } from '#/tests/corpus/broken/front-matter.ts';
import { help } from '#/tests/corpus/broken/help.ts';
import { people } from '#/tests/corpus/broken/people.ts';
import { prose } from '#/tests/corpus/broken/prose.ts';
import { seldom } from '#/tests/corpus/broken/seldom.ts';
import { translations } from '#/tests/corpus/broken/translations.ts';
import { words } from '#/tests/corpus/broken/words.ts';
import type { Broken } from './tree.ts';

/** Every way we could think of to get a text wrong, one thing at a time. */
export const broken: Broken[] = [...files, ...frontMatter, ...facts, ...help, ...prose, ...words, ...people, ...seldom, ...translations];
