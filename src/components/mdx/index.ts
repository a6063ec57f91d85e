import type { ComponentName } from '#/content/schemas/components.ts';
import Link from './Link.astro';
import Note from './Note.astro';
import Show from './Show.astro';
import Term from './Term.astro';

/** What a text may use; links and terms the site draws itself. */
export const mdxComponents = { a: Link, Note, Show, Term } satisfies Record<
  ComponentName | 'a' | 'Term',
  unknown
>;
