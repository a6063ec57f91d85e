import type { Rule } from '#/content/rule.ts';
import { exceptionsOf } from './exceptions.ts';
import { rulesIn } from './load.ts';

const found = await rulesIn(new URL('./', import.meta.url));

/** Every rule there is a file of. They know nothing of each other, so their order means nothing. */
export const rules: readonly Rule[] = [...found, exceptionsOf(found)];
