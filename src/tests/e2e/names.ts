import { readCorpus } from '../../content/read.ts';
import { officialNames } from '../../content/names.ts';

/** The names that stand as they are and do not count in the reading measure. */
export const namesIn = (root: string): string[] => officialNames(readCorpus(root).corpus);
