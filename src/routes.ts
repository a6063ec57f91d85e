import {
  isListed,
  isSource,
  listed,
  site,
  type Collection,
  type Door,
  type Listed,
  type Locale,
  type Section,
} from '#/site.config.ts';

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
  all: '/alle-paginas/',
  policy: '/beleid/',
  notFound: '/404/',
} as const;

/** The path of a door’s page. */
export const doorPath = (door: Door): string => (door === 'policy' ? fixedPaths.policy : sectionPath(door));

/** The path of an entry, without a language's prefix: `/partners/coa/`, `/vragen/#wat`, `/ambities/opvang/#2-2-1-a`. */
export function pathOf({ collection, id, facts }: Placed): string {
  const section: Section = site.sections[collection];
  switch (section.kind) {
    case 'pages':
      return joined(section.segment, id);
    case 'root':
      return joined(id);
    case 'anchors':
      return anchorAt(joined(section.segment), id);
    case 'intros':
      return isCollection(id) && isListed(id) ? sectionPath(id) : fixedPaths.home;
    case 'parts': {
      const { host } = section;
      const hostId = 'by' in host ? String(facts[host.by]) : host.id;
      return anchorAt(pathOf({ collection: host.collection as Collection, id: hostId, facts: {} }), id);
    }
  }
}

/** The path of a section's own page. */
export const sectionPath = (collection: Listed): string => joined(site.sections[collection].segment);

/** The anchor of a commitment, wherever it stands: its number. */
export const codeAnchor = (code: string): string => code.replaceAll('.', '-');

/** Where a commitment is cited from: its place on the page with all of them, as long as its number lives. */
export const councilPath = (code: string): string => anchorAt(sectionPath('council'), codeAnchor(code));

/** The anchor of what a paragraph says, where it is told outside its page. */
export const claimAnchor = (claim: string): string => `uitspraak-${codeAnchor(claim)}`;

/** The anchor of a paragraph, where all that it says is listed. */
export const paragraphAnchor = (paragraph: string): string => `paragraaf-${codeAnchor(paragraph)}`;

/** The file with what is new in a section, for programs that follow it. */
export const feedPath = (collection: Listed): string => feedBelow(sectionPath(collection));

/** The file with what is new on a page that lists it. */
export const feedBelow = (path: string): string => `${path}feed.xml`;

/** The sheet for the counter of a page of help: the page in two languages, to print. */
export const counterPath = (path: string): string => `${path}${counter}/`;

/** The path of a page as all languages have it: the sheet for the counter, which Dutch has not, is of its page of help. */
export const inEveryLanguage = (path: string): string => path.replace(aCounterSheet, '');

/** The PDF of a page. */
export const pdfPath = (path: string): string => `/pdf/${path.split('/').filter(Boolean).join('-')}.pdf`;

/** The forms in which open data of one kind are there: as JSON, as a table, and the JSON Schema that both keep to. */
export const dataForms = ['json', 'csv', 'schema.json'] as const;

/** The file with open data of one kind. */
export const dataPath = (name: string, form: (typeof dataForms)[number]): string =>
  `${dataFolder}${name}.${form}`;

/** The route parameter of a section: its part of the address. */
export const sectionParam = (collection: Listed): string => site.sections[collection].segment;

/** The address at which a language begins, or would. */
export const languageHome = (code: string): string => joined(code);

/** The route parameter of a language: Astro wants `undefined` for no prefix. */
export const localeParam = (locale: Locale): string | undefined => (isSource(locale) ? undefined : locale);

/** The address of a path in a language: Dutch has no prefix. */
export const inLocale = (locale: Locale, path: string): string => prefixOf(locale) + path;

/** The path behind a language's prefix: the same in every language. */
export const withoutLocale = (locale: Locale, href: string): string => href.slice(prefixOf(locale).length);

/** A place on a page. */
export const anchorAt = (path: string, anchor: string): string => `${path}#${anchor}`;

/** Where search engines find the list of all pages. */
export const sitemapPath = '/sitemap-index.xml';

/** The path of a built page from its file below the site's folder, whatever the system's slashes. */
export const pathOfFile = (file: string): string =>
  `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;

/** The anchor of a term's meaning on a page that uses it. */
export const meaningAnchor = (term: string): string => `begrip-${term}`;

/** A path as the world sees it. */
export const absolute = (path: string): string => new URL(path, site.url).href;

/** A website as people name it. */
export const hostOf = (website: string): string => new URL(website).host.replace('www.', '');

/** The address that dials a telephone number as people write it. */
export const telephone = (number: string): string => `tel:${number.replace(/[^0-9+]/g, '')}`;

/** The address that calls for help in danger. */
export const emergencyCall = telephone('112');

/** The address of one person's story, in a link of a text. */
export const toStory = new RegExp(`^${RegExp.escape(sectionPath('stories'))}[^/#?.]+/?(?:[#?]|$)`);

/** What the check of the content needs to know of addresses. */
export const contentRoutes = {
  pathOf,
  otherPaths: [
    fixedPaths.home,
    fixedPaths.search,
    fixedPaths.all,
    fixedPaths.policy,
    feedPath('stories'),
    ...listed.map(sectionPath),
  ],
};

const dataFolder = '/data/';

const counter = 'blad';

/** What an address of a sheet for the counter has behind that of its page. */
const aCounterSheet = new RegExp(`(?<=^${RegExp.escape(sectionPath('help'))}[^/]+/)${counter}/$`);

const prefixOf = (locale: Locale): string => (isSource(locale) ? '' : `/${locale}`);

const isCollection = (id: string): id is Collection => Object.hasOwn(site.sections, id);

function joined(...parts: string[]): string {
  return `/${parts.join('/')}/`;
}
