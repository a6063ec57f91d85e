import { z } from 'astro/zod';
import type { DataFile } from './read.ts';
import { line } from './schemas/common.ts';

/** Office words with a plain alternative for each. */
export const jargon = z.strictObject({ words: z.record(line, line) });

/** Reads the list of office words. */
export const parseJargon = (file: DataFile) => jargon.safeParse(file.data);
