import { withoutLocale } from '#/routes.ts';
import { localeCodes, type Locale } from '#/site.config.ts';
import { loadFramework } from '#/model/framework.ts';
import { versionsOf, type Version } from '#/model/pages.ts';

/** A page in every language that has it in its own words, the given one among them; none while there is one language. */
export async function loadVersions(locale: Locale, href: string): Promise<readonly Version[]> {
  if (localeCodes.length === 1) return [];
  const versions = versionsOf(await Promise.all(localeCodes.map(loadFramework)));
  return versions.get(withoutLocale(locale, href)) ?? [];
}
