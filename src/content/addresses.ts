import GithubSlugger from 'github-slugger';
import { site, type Collection } from '#/site.config.ts';
import type { Corpus, Document } from '#/content/reading/read.ts';
import { attributeOf, componentsIn, nodesOf, textOf } from '#/content/reading/tree.ts';

/** Where things are on the site; handed in, because addresses are built in one place: `model/routes.ts`. */
export interface Routes {
  pathOf: (document: Placed) => string;
  /** Paths of pages that are no entry: the home page, search, the sections. */
  otherPaths: readonly string[];
}

interface Placed {
  collection: Collection;
  id: string;
  facts: Record<string, unknown>;
}

/** Every path with its anchors: the headings of a text, the entries of a page that shows several. */
export function addressesOf(documents: readonly Document[], routes: Routes): Map<string, Set<string>> {
  const addresses = new Map<string, Set<string>>(routes.otherPaths.map((path) => [path, new Set()]));
  for (const document of documents) {
    const [path = '', anchor] = addressOf(document, routes).split('#');
    const anchors = addresses.get(path) ?? new Set();
    addresses.set(path, anchors);
    if (anchor) anchors.add(anchor);
    for (const heading of anchorsOf(document)) anchors.add(heading);
  }
  return addresses;
}

/** The address of a text; an introduction to nothing stands nowhere, and a rule says so. */
export function addressOf(
  { collection, id, data }: Pick<Document, 'collection' | 'id' | 'data'>,
  routes: Routes,
) {
  const isNowhere = collection === 'intros' && !Object.hasOwn(site.sections, id);
  return isNowhere ? '' : routes.pathOf({ collection, id, facts: data });
}

/** The anchors of a text: of its headings, made as Astro makes them, and of its situations. */
export const anchorsOf = (document: Pick<Document, 'tree'>): Set<string> =>
  new Set([
    ...headingAnchorsOf(document),
    ...componentsIn(document, 'Situation').flatMap((node) => attributeOf(node, 'id') ?? []),
  ]);

/** The anchors of a text's own headings. */
export function headingAnchorsOf({ tree }: Pick<Document, 'tree'>): string[] {
  const slugger = new GithubSlugger();
  return nodesOf(tree, 'heading').map((heading) => slugger.slug(textOf(heading, '')));
}

/** The keys and addresses of texts that are there and cannot be read. */
export function unreadOf({ unread }: Corpus, routes: Routes): Set<string> {
  return new Set(
    unread.flatMap(({ collection, id }) => [
      `${collection}/${id}`,
      addressOf({ collection, id, data: {} }, routes).split('#')[0] ?? '',
    ]),
  );
}
