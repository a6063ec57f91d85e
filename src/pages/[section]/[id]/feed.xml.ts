import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import type { Entry } from '#/model/entry.ts';
import { loadFramework } from '#/model/framework.ts';
import { changesOf, nameOf } from '#/model/record/changes.ts';
import { sectionParam } from '#/routes.ts';
import { site } from '#/site.config.ts';

export async function getStaticPaths() {
  const { of } = await loadFramework(site.sourceLocale);
  return of('about')
    .filter(({ facts }) => facts.shows === 'changes')
    .map((entry) => ({ params: { section: sectionParam('about'), id: entry.id }, props: { entry } }));
}

/** What changed on the site, newest first, in the language in which editors note it. */
export const GET: APIRoute<{ entry: Entry }> = async ({ props: { entry } }) => {
  const changes = changesOf((await loadFramework(site.sourceLocale)).entries);
  return rss({
    title: `${entry.text.title} – ${site.name}`,
    description: entry.text.summary,
    site: site.url,
    customData: `<language>${site.locales[site.sourceLocale].lang}</language>`,
    items: changes.map((change) => ({
      title: change.entry.text.title,
      description: change.what,
      link: change.entry.href,
      pubDate: new Date(change.on),
      // Several changes of one text have one address.
      customData: `<guid isPermaLink="false">${nameOf(change, changes)}</guid>`,
    })),
  });
};
