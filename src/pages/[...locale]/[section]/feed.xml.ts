import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { nameOf } from '#/components/site/section-name.ts';
import { loadFramework } from '#/model/framework.ts';
import { localeParam, sectionParam } from '#/routes.ts';
import { localeCodes, site, type Locale, sameLanguage } from '#/site.config.ts';

export function getStaticPaths() {
  return localeCodes.map((locale) => ({
    params: { locale: localeParam(locale), section: sectionParam('stories') },
    props: { locale },
  }));
}

/** The stories that may be shown, newest first, in the language of the page. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const framework = await loadFramework(locale);
  const { label } = nameOf(framework, 'stories');
  const intro = framework.get('intros', 'stories');
  return rss({
    title: `${label} – ${site.name}`,
    description: intro?.text.summary ?? label,
    site: site.url,
    customData: `<language>${site.locales[locale].lang}</language>`,
    items: framework
      .of('stories')
      .filter(({ textLocale }) => sameLanguage(textLocale, locale))
      .sort((a, b) => b.facts.updated.localeCompare(a.facts.updated))
      .map(({ text, facts, href }) => ({
        title: text.title,
        description: text.summary,
        link: href,
        pubDate: new Date(facts.updated),
      })),
  });
};
