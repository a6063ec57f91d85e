import { SitemapStream, streamToPromise } from 'sitemap';
import { Readable } from 'node:stream';
import { loadFramework } from '#/model/framework.ts';
import { pagesOf } from '#/model/pages.ts';
import { absolute, fixedPaths, inLocale } from '#/routes.ts';
import { site } from '#/site.config.ts';

/** Every page whose text is in its own language, with the day of its text and the same page in other languages. */
export async function GET() {
  const perLanguage = await Promise.all(
    Object.keys(site.locales).map(async (locale) => {
      const home = { href: inLocale(locale, fixedPaths.home), updated: undefined, inOwnLanguage: true };
      const pages = [home, ...pagesOf(await loadFramework(locale))];
      return pages
        .filter(({ inOwnLanguage }) => inOwnLanguage)
        .map(({ href, updated }) => ({ locale, href, updated, path: withoutPrefix(locale, href) }));
    }),
  );
  const pages = perLanguage.flat();
  const byPath = Map.groupBy(pages, ({ path }) => path);
  const items = pages.map(({ href, updated, path }) => {
    const versions = byPath.get(path) ?? [];
    return {
      url: absolute(href),
      ...(updated && { lastmod: updated }),
      ...(versions.length > 1 && {
        links: versions.map((version) => ({
          lang: site.locales[version.locale]?.lang ?? version.locale,
          url: absolute(version.href),
        })),
      }),
    };
  });
  const xml = await streamToPromise(
    Readable.from(items).pipe(
      new SitemapStream({
        lastmodDateOnly: true,
        xmlns: { news: false, video: false, image: false, xhtml: true },
      }),
    ),
  );
  return new Response(xml.toString(), { headers: { 'Content-Type': 'application/xml' } });
}

const withoutPrefix = (locale: string, href: string) =>
  locale === site.sourceLocale ? href : href.slice(locale.length + 1);
