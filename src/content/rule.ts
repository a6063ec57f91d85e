import type { Remark } from './finding.ts';
import type { Corpus, Document } from './read.ts';
import type { OutlineParagraph } from './outline.ts';

/** What a rule may know beside the text it looks at. */
export interface Context {
  /** The folder that holds `content/`. */
  root: string;
  corpus: Corpus;
  /** The Dutch texts, by collection and id: `stories/dennis`. */
  source: ReadonlyMap<string, Document>;
  /** Every address inside the site with the anchors on that page; pictures and files not included. */
  addresses: ReadonlyMap<string, ReadonlySet<string>>;
  /** The address of a text inside the site, without a language's prefix. */
  pathOf: (document: Document) => string;
  outline: readonly OutlineParagraph[];
  /** Ids of the rows in the table of facts. */
  facts: readonly string[];
  /** Office words, each with a plain alternative. */
  jargon: Readonly<Record<string, string>>;
  /** Names that stand as they are: laws, plans, organisations, people. */
  names: readonly string[];
  /** Terms of the list and their aliases. */
  terms: readonly string[];
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
  document?: (document: Document, context: Context) => Remark[];
  corpus?: (context: Context) => Remark[];
}

/** A remark at a field of the front matter. */
export function atField(
  document: Document,
  path: readonly PropertyKey[],
  message: string,
  mend: string,
): Remark {
  return { file: document.file, line: document.lineOf(path), message, mend };
}

/** A remark at a line of the text. */
export function atLine(document: Document, line: number, message: string, mend: string): Remark {
  return { file: document.file, line, message, mend };
}
