import { site } from '#/site.config.ts';
import type { Refusal, Remark } from './finding.ts';
import type { NameFinder } from '#/content/dutch/name-finder.ts';
import type { Phrase } from '#/content/schemas/phrases.ts';
import type { OutlineParagraph } from '#/content/schemas/outline.ts';
import type { Corpus, Document } from '#/content/reading/read.ts';
import { valueAt } from '#/content/reading/yaml.ts';
import { stateOf } from '#/content/translating/marks.ts';

/** What a rule may know beside the text it looks at. */
export interface Context {
  /** Codes of the languages of the site. */
  locales: readonly string[];
  corpus: Corpus;
  /** The Dutch texts, by collection and id: `stories/dennis`. */
  source: ReadonlyMap<string, Document>;
  /** Every address inside the site with the anchors on that page; pictures and files not included. */
  addresses: ReadonlyMap<string, ReadonlySet<string>>;
  /** Addresses that texts had, each with the one it has now. */
  moved: ReadonlyMap<string, string>;
  /** Addresses that are no text's: the home page, search, the sections. */
  otherPaths: readonly string[];
  /** The address of a text inside the site, without a language's prefix. */
  pathOf: (document: Document) => string;
  /** Whether a text is there though nobody can read it: by `collection/id`, or by its address. */
  isUnread: (keyOrPath: string) => boolean;
  /** Whether an address is that of a story that has ended: its anchors went with its text. */
  isGone: (path: string) => boolean;
  outline: readonly OutlineParagraph[];
  /** Ids of the paragraphs of the framework. */
  paragraphs: readonly string[];
  /** Ids of the rows in the table of facts: what is known from elsewhere than the framework. */
  elsewhere: readonly string[];
  /** For each of those rows the groups it holds for; none means everybody. */
  holdsFor: ReadonlyMap<string, readonly string[]>;
  /** The rows that a reader can go to: by a website or a telephone number. */
  reachable: ReadonlySet<string>;
  /** What may not stand for a thing, in lower case, each with the word of this site for it. */
  phrases: ReadonlyMap<string, Phrase>;
  /** Office words in lower case, each with a plain alternative. */
  jargon: ReadonlyMap<string, string>;
  /** Names that stand as they are: laws, plans, organisations, people. */
  names: readonly string[];
  /** Whether the list of names could be read: without it texts would be blamed for words that it excuses. */
  namesRead: boolean;
  /** Finds those names in a text. */
  findNames: NameFinder;
  /** Whether a word in capitals is a part of the name of somebody who tells a story. */
  isPerson: (word: string) => boolean;
  /** Terms of the list, their aliases, and official names: abbreviations among them need no explaining. */
  knownForms: ReadonlySet<string>;
  /** The words of all those, in lower case. */
  knownWords: ReadonlySet<string>;
  /** The day of the check, `2026-11-23`. */
  today: string;
}

/** One rule of the house: what it looks at, and how bad a breach is. */
export interface Rule {
  /** The name an editor uses in `exceptions`. */
  name: string;
  level: 'error' | 'warning';
  /** Whether a text may break it with a reason. Rules that keep readers safe may not be broken. */
  excusable?: boolean;
  /** An error that an editor must mend, but that the build itself deals with. */
  buildGoesOn?: boolean;
  /** Loads what it looks things up in, where the texts need it. */
  prepare?: (corpus: Corpus) => Promise<void>;
  document?: (document: Document, context: Context) => Remark[];
  corpus?: (context: Context) => Remark[];
}

/** A rule about Dutch words: other languages are left alone. */
export const inDutchOnly =
  (look: NonNullable<Rule['document']>): NonNullable<Rule['document']> =>
  (document, context) =>
    document.locale === site.sourceLocale ? look(document, context) : [];

/** A rule about Dutch words that lets the list of names stand as they are: it waits until that list can be read. */
export const besideNames = (look: NonNullable<Rule['document']>): NonNullable<Rule['document']> =>
  inDutchOnly((document, context) => (context.namesRead ? look(document, context) : []));

/** A rule about translations: Dutch texts are left alone. */
export const inTranslation =
  (look: NonNullable<Rule['document']>): NonNullable<Rule['document']> =>
  (document, context) =>
    document.locale === site.sourceLocale ? [] : look(document, context);

/**
 * A rule about a translation beside the Dutch text that it follows. Who changes the Dutch text is not kept from it by
 * translations that are behind then: of those the rule `behind` speaks. That there is no Dutch text is said elsewhere.
 */
export const besideDutch = (
  look: (translation: Document, dutch: Document, context: Context) => Remark[],
): NonNullable<Rule['document']> =>
  inTranslation((document, context) => {
    const dutch = context.source.get(`${document.collection}/${document.id}`);
    return dutch && isCurrent(document, dutch) ? look(document, dutch, context) : [];
  });

/** Whether a translation says of itself that it follows the Dutch text as it is. */
export const isCurrent = (translation: Document, dutch: Document): boolean =>
  valueAt(translation.data, ['follows', 'hash']) === stateOf(dutch);

/** How a message names the front matter that holds the facts of a text. */
export const headOf = ({ locale }: Pick<Document, 'locale'>): string =>
  `de kop van ${locale === site.sourceLocale ? 'het bestand' : 'de Nederlandse tekst'}`;

/** A remark at a field of the front matter. */
export function atField(
  document: Pick<Document, 'file' | 'lineOf'>,
  path: readonly PropertyKey[],
  refusal: Refusal,
): Remark {
  return { file: document.file, line: document.lineOf(path), field: path, ...refusal };
}

/** A remark at a line of the text. */
export function atLine({ file }: Pick<Document, 'file'>, line: number, refusal: Refusal): Remark {
  return { file, line, ...refusal };
}
