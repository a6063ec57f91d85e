import { z } from 'astro/zod';
import { line } from './common.ts';

/** Official names that count as no words of the writer. */
export const names = z.strictObject({ names: z.array(line) });
