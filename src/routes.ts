import { collections, site, type Collection } from './site.config.ts';

/** What an address is made of: an entry of any collection, with the facts that place it. */
export interface Placed {
  collection: Collection;
  id: string;
  facts: Record<string, unknown>;
}

/** Pages that are no entry and no section. */
export const fixedPaths = {
  home: '/',
  search: '/zoeken/',
  feed: '/verhalen/feed.xml',
} as const;

/** The path of an entry, without a language's prefix: `/partners/coa/`, `/vragen/#wat`, `/ambities/opvang/#2-2-1-a`. */
export function pathOf({ collection, id, facts }: Placed): string {
  const section = site.sections[collection];
  if (section.kind === 'pages') return joined(section.segment, id);
  if (section.kind === 'anchors') return `${joined(section.segment)}#${id}`;
  if (section.kind === 'intros') return sectionPath(id as Collection) ?? fixedPaths.home;
  const { host } = section;
  const hostId = 'by' in host ? String(facts[host.by]) : host.id;
  return `${pathOf({ collection: host.collection, id: hostId, facts: {} })}#${id}`;
}

/** The path of a section's own page; parts, notices and intros have none. */
export function sectionPath(collection: Collection): string | undefined {
  const section = site.sections[collection];
  return 'segment' in section && section.segment ? joined(section.segment) : undefined;
}

/** Collections with a page of their own, in the order of the navigation. */
export const listed = collections.filter((collection) => sectionPath(collection) !== undefined);

/** The address of a path in a language: Dutch has no prefix. */
export function inLocale(locale: string, path: string): string {
  return locale === site.sourceLocale ? path : `/${locale}${path}`;
}

/** A path as the world sees it. */
export const absolute = (path: string): string => new URL(path, site.url).href;

/** The route parameter for a language: Astro wants `undefined` for no prefix. */
export const localeParam = (locale: string) => (locale === site.sourceLocale ? undefined : locale);

/** What the check of the content needs to know of addresses. */
export const contentRoutes = {
  pathOf,
  otherPaths: [...Object.values(fixedPaths), ...listed.map((collection) => sectionPath(collection) ?? '')],
};

function joined(...parts: string[]): string {
  return `/${parts.filter(Boolean).join('/')}/`;
}
