import { render } from 'astro:content';
import type { Entry } from './entry.ts';
import type { Framework } from './framework.ts';

/** The terms that are marked in the texts of these entries, each once, by title: the integration `mark-terms` found them. */
export async function usedTerms(framework: Framework, entries: readonly Entry[]): Promise<Entry<'terms'>[]> {
  const marked = await Promise.all(
    entries.map(async (entry) => {
      const { remarkPluginFrontmatter } = await render(framework.rendered(entry));
      return (remarkPluginFrontmatter.terms ?? []) as string[];
    }),
  );
  return [...new Set(marked.flat())]
    .flatMap((id) => framework.get('terms', id) ?? [])
    .sort((a, b) => a.text.title.localeCompare(b.text.title, framework.locale));
}
