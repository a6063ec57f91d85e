import { anchorAt, toStory } from '#/routes.ts';
import { site } from '#/site.config.ts';
import { anchorsOf } from '#/content/addresses.ts';
import { say, short } from '#/content/finding.ts';
import { nearest } from '#/content/messages/nearest.ts';
import { atLine, type Rule } from '#/content/rule.ts';
import { lineOf, nodesOf } from '#/content/reading/tree.ts';
import { isAllowedAddress } from '#/content/rules/safety/prose-only.ts';

/** A link inside the site leads to a page and an anchor that are there. */
export const links: Rule = {
  name: 'links',
  level: 'error',
  document(document, { addresses, moved, pathOf, isUnread, isGone }) {
    const [own = ''] = pathOf(document).split('#');
    // A translation has the anchors of its Dutch text, which are those of its page.
    const ownAnchors = document.locale === site.sourceLocale ? anchorsOf(document) : new Set<string>();
    return nodesOf(document.tree, 'link').flatMap((node) => {
      const url = node.url ?? '';
      if (isOwnHost(url))
        return [
          atLine(
            document,
            lineOf(node),
            say(
              'Dit adres is van deze site zelf.',
              `schrijf alleen wat achter de naam van de site komt: ${short(URL.parse(url)?.pathname ?? '/')}`,
            ),
          ),
        ];
      if (!/^[/#]/.test(url) || !isAllowedAddress(node)) return [];
      const at = (message: string, mend: string) => [atLine(document, lineOf(node), say(message, mend))];
      const [address = '', anchor, ...more] = url.split('#');
      const [before] = address.split('?');
      const path = before === undefined || before === '' ? own : before;
      if (isUnread(path) || isGone(path)) return [];
      const page = addresses.get(path) ?? (path === own ? ownAnchors : undefined);
      const now = page ? moved.get(anchorAt(path, anchor ?? '')) : moved.get(path);
      if (now !== undefined) return at(`Het adres ${short(url)} is verhuisd.`, `schrijf ${now}`);
      if (!page) {
        const near = nearestAddress(path, addresses.keys());
        return at(
          `De pagina ${short(path)} is er niet.`,
          near
            ? `schrijf ${near}`
            : 'kijk op de site welk adres u bedoelt; het begint en eindigt met een streep (/). Kreeg die tekst een andere naam? Doe dat met “Andere naam” in npm run redactie: dan gaan de links mee.',
        );
      }
      if ((anchor === '' || more.length) && !toStory.test(url))
        return at(
          anchor ? 'In dit adres staat # meer dan één keer.' : 'Achter # staat geen plek.',
          anchor ? `schrijf ${anchorAt(address, short(anchor))}` : `schrijf alleen ${path}`,
        );
      if (!anchor || page.has(anchor) || (path === own && ownAnchors.has(anchor))) return [];
      const near = nearest(anchor, [...page]);
      const written = url.startsWith('#') ? '' : path;
      return at(
        `${written ? `De pagina ${short(written)}` : 'Deze pagina'} heeft geen plek “#${short(anchor)}”.`,
        near
          ? `schrijf ${anchorAt(written, near)}`
          : written
            ? `schrijf alleen ${written}`
            : 'noem een kop die er is.',
      );
    });
  },
};

/**
 * The address that was probably meant, or nothing: never the story of somebody else, and never another page in the same
 * place, whose name only happens to be as short.
 */
export function nearestAddress(path: string, paths: Iterable<string>): string | undefined {
  const name = (address: string) => address.split('/').findLast(Boolean) ?? '';
  const near = nearest(
    path,
    [...paths].filter((each) => !toStory.test(each)),
  );
  return near !== undefined && nearest(name(path), [name(near)]) !== undefined ? near : undefined;
}

const ownHost = new URL(site.url).hostname;
const isOwnHost = (url: string): boolean =>
  /^https?:/i.test(url) && URL.parse(url)?.hostname.replace(/^www\./, '') === ownHost;
