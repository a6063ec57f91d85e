import type { AstroGlobal } from 'astro';
import type { Entry } from '#/model/entry.ts';
import { loadFramework } from '#/model/framework.ts';
import { localeOf } from '#/site.config.ts';

/** The need whose page is being drawn: a component in its text is not told, and each need has a page of its own. */
export async function currentHelp({
  currentLocale,
  url,
}: Pick<AstroGlobal, 'currentLocale' | 'url'>): Promise<Entry<'help'> | undefined> {
  const framework = await loadFramework(localeOf(currentLocale));
  return framework.of('help').find(({ href }) => href === url.pathname);
}
