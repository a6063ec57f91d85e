import type { ComponentName } from '#/content/schemas/components.ts';
import Link from './Link.astro';
import Note from './Note.astro';
import Photo from './Photo.astro';
import Show from './Show.astro';
import Table from './Table.astro';
import Term from './Term.astro';

/** What a text may use; links, photos, tables and terms the site draws itself. */
export const mdxComponents = { a: Link, img: Photo, table: Table, Note, Show, Term } satisfies Record<
  ComponentName | 'a' | 'img' | 'table' | 'Term',
  unknown
>;
