import { short } from '#/content/finding.ts';
import type { Rule } from '#/content/rule.ts';
import { nearestAddress } from '#/content/rules/places/links.ts';
import { withdrawInstead } from './translations.ts';
import { toStory } from '#/routes.ts';

/** Every claim of the framework is explained at an address of this site. */
export const claims: Rule = {
  name: 'claims',
  level: 'error',
  corpus: ({ outline, addresses, moved, corpus, isUnread, isGone }) =>
    outline.flatMap((paragraph, p) =>
      paragraph.claims.flatMap(({ id, at }, c) => {
        const [path = '', anchor] = at.split('#');
        const page = addresses.get(path);
        if (isUnread(path) || (page && isGone(path)) || (page && (!anchor || page.has(anchor)))) return [];
        const { file, lineOf } = corpus.data.outline;
        const now = moved.get(at);
        return [
          {
            file,
            line: lineOf(['paragraphs', p, 'claims', c, 'at']),
            message: `De bewering ${id} staat op een plek die er niet is: ${short(at)}.`,
            mend:
              now === undefined ? mendOf(path, page, addresses.keys()) : `noem een pagina die er is: ${now}`,
          },
        ];
      }),
    ),
};

/** What to do about a place that is not there, on a page that is there or not. */
function mendOf(path: string, page: ReadonlySet<string> | undefined, paths: Iterable<string>): string {
  if (page) return `noem een anker van die pagina: ${[...page].slice(0, 8).join(', ') || 'er zijn er geen'}.`;
  if (toStory.test(path)) return `kijk of het adres klopt. Is het verhaal weg: ${withdrawInstead}`;
  const near = nearestAddress(path, paths);
  return `noem een pagina die er is${near ? `: ${near}` : ', met een streep aan het begin en het einde.'}`;
}
