/** The languages that pages are built in: the code in the address, any code, and what a browser and a reader call it. */
const locales = {
  nl: { lang: 'nl', dir: 'ltr', label: 'Nederlands' },
  en: { lang: 'en', dir: 'ltr', label: 'English', dates: 'en-GB' },
} satisfies Record<string, Language>;

/** The code of a language of this site. */
export type Locale = keyof typeof locales;

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
    /** Month in which the college adopted it. */
    adopted: '2024-10',
  },
  sourceLocale: 'nl' satisfies Locale as Locale,
  locales: locales as Record<Locale, Language>,
  /** The first part of an address, and how the entries of a collection are shown. */
  sections: {
    help: { kind: 'pages', segment: 'hulp', color: 'meadow' },
    questions: { kind: 'anchors', segment: 'vragen', color: 'river' },
    council: { kind: 'pages', segment: 'raad', color: 'brick', under: 'aims', sourceOnly: true },
    principles: { kind: 'anchors', segment: 'visie', color: 'brick', under: 'aims' },
    ambitions: { kind: 'pages', segment: 'ambities', color: 'brick', under: 'aims' },
    commitments: { kind: 'parts', host: { collection: 'ambitions', by: 'ambition' } },
    groups: { kind: 'pages', segment: 'doelgroepen', color: 'brick', under: 'people' },
    steps: { kind: 'anchors', segment: 'route', color: 'brick', under: 'people' },
    domains: { kind: 'pages', segment: 'leefgebieden', color: 'brick', under: 'people' },
    partners: { kind: 'pages', segment: 'partners', color: 'brick', under: 'people' },
    stories: { kind: 'pages', segment: 'verhalen', color: 'plum' },
    terms: { kind: 'anchors', segment: 'begrippen', color: 'brick', under: 'grounds' },
    laws: { kind: 'anchors', segment: 'wetten', color: 'brick', under: 'grounds' },
    about: { kind: 'pages', segment: 'over', color: 'brick', under: 'grounds' },
    plans: { kind: 'parts', host: { collection: 'about', id: 'plannen' } },
    notices: { kind: 'root', color: 'river' },
    intros: { kind: 'intros' },
  } as const satisfies Record<string, Section>,
  /** The need that every page of help leads to first: what to do in danger. */
  danger: 'gevaar',
  /** The need that cannot wait a day either: a refusal, or a letter. */
  refused: 'asiel-en-verblijf',
  /** No copy of a page from elsewhere that the table of facts rests on is newer than this month. */
  newestCopy: '2026-02',
  /** The row of facts that names a site with information in more languages. */
  moreLanguages: 'refugeehelp',
  /** What a reader can come for, in the one order that every page keeps: a section, or all that belongs to the policy. */
  doors: ['help', 'questions', 'policy', 'stories'] as const,
  /** The text about what the framework leaves open. */
  leftOpen: 'wat-er-niet-in-staat',
  /** The partner whose policy it is: it has a part in every commitment, so no table names it. */
  municipality: 'gemeente-nijmegen',
  /** What who reviews the policy opens first. */
  reviewed: [
    { collection: 'intros', id: 'council' },
    { collection: 'about', id: 'in-het-kort' },
    { collection: 'about', id: 'wat-er-niet-in-staat' },
  ] as const,
  /** Questions that residents ask most: home shows them. */
  asked: ['krijgen-zij-voorrang', 'komt-er-een-azc', 'wat-kost-het', 'veiligheid'],
  /** Texts that explain a topic of the council's page to residents, or that the framework leaves open. */
  explains: {
    neighbourhoods: [['questions', 'buurt-meepraten']],
    money: [
      ['questions', 'wie-betaalt'],
      ['questions', 'wat-kost-het'],
    ],
    law: [['intros', 'laws']],
  } as const,
  /** The page that `npm run pdf` makes a PDF of, and that leads to it. */
  printed: '/raad/',
  /** The texts as files for programs. Stories, and who tells them, are no data. */
  openData: {
    /** Of the form of the files: raise it when a program that reads them would have to change. */
    version: '1.1',
    /** What may be done with the texts; `LICENSE` says the same. */
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    collections: [
      'commitments',
      'ambitions',
      'groups',
      'partners',
      'steps',
      'domains',
      'terms',
      'laws',
      'plans',
    ],
    /** Fields that serve this site alone: its search, its checks, its drawings. */
    leavesOut: ['keywords', 'exceptions', 'icon', 'formerly', 'language'],
  } as const,
  /** What readers are told of a translation, and are shown, by how it stands to the Dutch text (`content/translating`). */
  translations: {
    /** How long a translation may be behind before it is far behind. */
    behindMonths: 2,
    current: { shows: 'translation' },
    behind: { shows: 'translation' },
    'far-behind': { shows: 'source' },
    /** Whether search engines may name a page that no person who speaks its language has checked. */
    uncheckedIndexed: true,
  } satisfies Translations as Translations,
  /** A text that nobody looked at for this long is named by `npm run controle`. */
  reviewAfterMonths: 12,
  /** How long what was found out about a law is taken to hold; then the reader is told, and `npm run controle` names it. */
  lawCheckMonths: 6,
  /** A consent that ends within this time is named by `npm run controle`. */
  consentNoticeDays: 60,
};

/** How a translation can stand to the Dutch text (`content/translating/standing.ts`). */
export type Currency = 'current' | 'behind' | 'far-behind';

/** What is shown of a translation that stands so, and what others may name. */
type Translations = Record<Currency, { shows: 'translation' | 'source' }> & {
  behindMonths: number;
  uncheckedIndexed: boolean;
};

/** A language that pages are built in. */
export interface Language {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** What it is called in the language itself. */
  label: string;
  /** Where it is spoken in several ways, the one in which days and months are written. */
  dates?: string;
}

/**
 * How a collection is shown: a page per entry, one page with an anchor per entry, a page per entry right below the
 * root, as parts of another entry's page, or above the entries of the section that its id names.
 */
export type Section =
  | {
      kind: 'pages' | 'anchors';
      segment: string;
      color: Color;
      under?: PolicyGroup;
      /** It stays in the source language: one cites it by its words. Pages in another show it as it is, and say so. */
      sourceOnly?: true;
    }
  | { kind: 'root'; color: Color }
  | {
      kind: 'parts';
      host: { collection: string; by: string } | { collection: string; id: string };
    }
  | { kind: 'intros' };

/** How the page of the policy groups its sections; one that names no group stands in the last. */
export const policyGroups = ['aims', 'people', 'grounds'] as const;
export type PolicyGroup = (typeof policyGroups)[number];

/** What a reader comes for: help, policy, stories, everything else. */
export type Color = 'meadow' | 'brick' | 'plum' | 'river';

/** A collection of entries; also the name of its folder. */
export type Collection = keyof typeof site.sections;

/** A collection with a page of its own in the navigation. */
export type Listed = {
  [C in Collection]: (typeof site.sections)[C] extends { segment: string } ? C : never;
}[Collection];

/** All collections, in the order in which the site presents them. */
export const collections = Object.keys(site.sections) as Collection[];

/** Those with a page of their own, in the same order. */
export const listed = collections.filter(isListed);

/** The sections behind the door of the policy, by group, in the order of the site. */
export const policySections = (group: PolicyGroup): Listed[] =>
  listed.filter((collection) => {
    const section: Section = site.sections[collection];
    const isDoor = site.doors.some((door) => door === collection);
    return !isDoor && 'segment' in section && (section.under ?? policyGroups.at(-1)) === group;
  });

/** The door a collection stands behind; none for what is about the site itself. */
export function doorOf(collection: Collection): Door | undefined {
  if (!isListed(collection)) return undefined;
  return site.doors.find((door) => door === collection) ?? 'policy';
}

/** A door of the site. */
export type Door = (typeof site.doors)[number];

/** All languages of the site, the source first. */
export const localeCodes = Object.keys(site.locales) as Locale[];

/** Whether a collection has a page of its own. */
export function isListed(collection: Collection): collection is Listed {
  return 'segment' in site.sections[collection];
}

/** Whether a text is the code of a language of this site. */
export const isLocale = (code: string): code is Locale => Object.hasOwn(site.locales, code);

/** Whether a language is the one that texts are written in first. */
export const isSource = (locale: string): boolean => locale === site.sourceLocale;

/** Whether two languages are one, however many there are. */
export const sameLanguage = (one: string, other: string): boolean => one === other;

/** The language of a page as Astro names it. @throws for one that is not in the table. */
export function localeOf(code: string | undefined): Locale {
  if (code === undefined) return site.sourceLocale;
  if (!isLocale(code)) throw new Error(`There is no language “${code}” in src/site.config.ts.`);
  return code;
}

/** Whether a text is there in the source language alone: of such a collection, or what introduces its section. */
export function isSourceOnly(collection: string, id: string): boolean {
  const sections: Record<string, Section | undefined> = site.sections;
  const section = sections[collection === 'intros' ? id : collection];
  return section !== undefined && 'sourceOnly' in section;
}

/** The colour of a collection's pages. */
export function colorOf(collection: Collection): Color {
  const section: Section = site.sections[collection];
  return 'color' in section ? section.color : 'river';
}
