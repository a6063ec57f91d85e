import { facts } from './facts.ts';
import { jargon } from './jargon.ts';
import { names } from './names.ts';
import { outline } from './outline.ts';
import { phrases } from './phrases.ts';
import { codes } from './policy.ts';
import { danger } from './words/danger.ts';

/** The shape of each file of data beside the texts, by its name. */
export const dataSchemas = { outline, codes, facts, jargon, names, phrases, danger };
