import type { ComponentName } from '#/content/components.ts';
import Note from './Note.astro';
import Show from './Show.astro';
import Term from './Term.astro';

/** What a text may use; `Term` the site puts in itself. */
export const mdxComponents = { Note, Show, Term } satisfies Record<ComponentName | 'Term', unknown>;
