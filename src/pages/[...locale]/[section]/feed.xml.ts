import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { strings } from '#/i18n/t.ts';
import { loadFramework } from '#/model/framework.ts';
import { localeParam } from '#/routes.ts';
import { site } from '#/site.config.ts';

export function getStaticPaths() {
  return Object.keys(site.locales).map((locale) => ({
    params: { locale: localeParam(locale), section: site.sections.stories.segment },
    props: { locale },
  }));
}

/** The stories that may be shown, newest first, in the language of the page. */
export const GET: APIRoute<{ locale: string }> = async ({ props: { locale } }) => {
  const framework = await loadFramework(locale);
  const { collections } = strings(locale);
  return rss({
    title: `${collections.stories} – ${site.name}`,
    description: framework.get('intros', 'stories')?.text.summary ?? collections.stories,
    site: site.url,
    items: framework
      .of('stories')
      .filter(({ textLocale }) => textLocale === locale)
      .sort((a, b) => b.facts.updated.localeCompare(a.facts.updated))
      .map(({ text, facts, href }) => ({
        title: text.title,
        description: text.summary,
        link: href,
        pubDate: new Date(facts.updated),
      })),
  });
};
