/** Everything that a new publisher, language or section changes stands in this one table. */
export const site = {
  name: 'Welkom in Nijmegen, uitgelegd',
  /** The address the site is published at; `.example` is reserved and never reached. */
  url: 'https://welkom-in-nijmegen.example',
  /** While one of these is empty the site calls itself a concept, and the build names the empty ones. */
  publisher: {
    name: '',
    contact: '',
    officialDocument: '',
    councilDecision: '',
  },
  framework: {
    title: 'Welkom in Nijmegen',
    subject: 'beleidskader Asiel en Integratie',
    /** Month in which the college adopted it. */
    adopted: '2024-10',
  },
  sourceLocale: 'nl',
  locales: {
    nl: { lang: 'nl', dir: 'ltr', label: 'Nederlands' },
  } as Record<string, Language>,
  /** The first part of an address, and how the entries of a collection are shown. */
  sections: {
    help: { kind: 'pages', segment: 'hulp', color: 'meadow' },
    questions: { kind: 'anchors', segment: 'vragen', color: 'river' },
    principles: { kind: 'anchors', segment: 'visie', color: 'brick' },
    ambitions: { kind: 'pages', segment: 'ambities', color: 'brick' },
    commitments: { kind: 'parts', host: { collection: 'ambitions', by: 'ambition' } },
    groups: { kind: 'pages', segment: 'doelgroepen', color: 'brick' },
    steps: { kind: 'anchors', segment: 'route', color: 'brick' },
    domains: { kind: 'pages', segment: 'leefgebieden', color: 'brick' },
    partners: { kind: 'pages', segment: 'partners', color: 'brick' },
    stories: { kind: 'pages', segment: 'verhalen', color: 'plum' },
    terms: { kind: 'anchors', segment: 'begrippen', color: 'river' },
    laws: { kind: 'anchors', segment: 'wetten', color: 'brick' },
    about: { kind: 'pages', segment: 'over', color: 'river' },
    plans: { kind: 'parts', host: { collection: 'about', id: 'plannen' } },
    notices: { kind: 'pages', segment: '', color: 'river' },
    intros: { kind: 'intros' },
  } as const satisfies Record<string, Section>,
  /** A text that nobody looked at for this long is named by `npm run controle`. */
  reviewAfterMonths: 12,
  /** A consent that ends within this time is named by `npm run controle`. */
  consentNoticeDays: 60,
};

/** A language that pages are built in. */
export interface Language {
  lang: string;
  dir: 'ltr' | 'rtl';
  label: string;
}

/**
 * How a collection is shown: a page per entry, one page with an anchor per entry, as parts of another entry's page,
 * or above the entries of the section that its id names.
 */
export type Section =
  | { kind: 'intros' }
  | { kind: 'pages' | 'anchors'; segment: string; color: Color }
  | {
      kind: 'parts';
      host: { collection: string; by: string } | { collection: string; id: string };
    };

/** The meaning of a colour stands in look.md's terms: help, policy, stories, everything else. */
export type Color = 'meadow' | 'brick' | 'plum' | 'river';

/** A collection of entries; also the name of its folder. */
export type Collection = keyof typeof site.sections;

/** All collections, in the order in which the site presents them. */
export const collections = Object.keys(site.sections) as Collection[];
