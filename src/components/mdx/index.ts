import type { ComponentName } from '#/content/schemas/components.ts';
import Door from './Door.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import Photo from './Photo.astro';
import Show from './Show.astro';
import Situation from './Situation.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Today from './Today.astro';

/** What a text may use; links, photos, tables and terms the site draws itself. */
export const mdxComponents = {
  a: Link,
  img: Photo,
  table: Table,
  Door,
  Note,
  Show,
  Situation,
  Term,
  Today,
} satisfies Record<ComponentName | 'a' | 'img' | 'table' | 'Term', unknown>;
