import type { Finding, Refusal } from '#/content/finding.ts';
import type { Place } from '#/content/reading/place.ts';
import type { Change, Value } from './splice/change.ts';
import type { Choice, Field, Picks } from './form/fields.ts';
import type { InForm } from './form/in-form.ts';

/** What the page of the editors and its server say to each other. */

/** A finding, with how it is said at the field of the form that it is about. */
export interface FormFinding extends Finding {
  said?: InForm | undefined;
}

/** A text in the list. */
export interface Listed {
  file: string;
  title: string;
  /** All that its file says, to be found by. */
  says: string;
  locale: string;
  collection: string;
  errors: number;
  warnings: number;
  /** What wants attention, in a few words. */
  marks: string[];
}

/** What a new text begins with; nothing is written yet. */
export interface Begun {
  file: string;
  /** Where it will stand on the site. */
  address: string;
  changes: Change[];
}

/** All texts by kind. */
export interface Overview {
  kinds: { collection: string; name: string; canBeNew: boolean }[];
  texts: Listed[];
  /** Findings at no text: a file of data, a picture, the settings. */
  others: Finding[];
  locales: { code: string; label: string }[];
  picks: Record<Picks, Choice[]>;
}

/** A sentence with what makes it hard. */
export interface SentenceRead {
  text: string;
  line: number;
  words: number;
  measure: number;
  isLong: boolean;
  /** The longest words in it. */
  hard: string[];
}

/** How a text reads. */
export interface TextRead {
  measure: number;
  least: number;
  meanSentence: number;
  mostMean: number;
  sentences: SentenceRead[];
}

/** What can be said of a text while it is written. */
export interface Looked {
  findings: FormFinding[];
  reading?: TextRead | undefined;
  /** On which line of the file the body begins. */
  bodyLine?: number | undefined;
  /** Where it stands on the site. */
  address?: string | undefined;
  /** The file on disk is another one than was read. */
  isMoved: boolean;
  refusal?: Refusal | undefined;
}

/** A text as the form shows it. */
export interface TextView extends Looked {
  file: string;
  place: Place;
  /** Stands for the bytes on disk; none for a text that is not there yet. */
  hash?: string | undefined;
  form: Field[];
  picks: Record<Picks, Choice[]>;
  data: Readonly<Record<string, Value>>;
  /** Fields that the form does not know: they are kept. */
  unknown: string[];
  body: string;
  whole: string;
  addresses: Choice[];
  /** It may say all that it says in its fields. */
  isBodyOptional: boolean;
  /** It was saved here, and that can be taken back. */
  canUndo?: boolean | undefined;
  /** A story that its teller took back. */
  isWithdrawn: boolean;
  /** What is left to do for it then. */
  todo?: Step[] | undefined;
}

/** What somebody works on: which file, what was read of it, what has been changed since. */
export interface Draft {
  file: string;
  hash?: string | undefined;
  changes: Change[];
}

/** A step that is left to do by hand: in words, or in those to send on to who manages the site. */
export type Step = string | { toManager: string };

/** What is left to do after a step, and what it touched. */
export interface Done {
  message: string;
  /** The text to open now. */
  file?: string | undefined;
  hash?: string | undefined;
  touched: string[];
  todo: Step[];
  /** Where it went, for who knows git. */
  where?: string | undefined;
  /** Stories that were withdrawn, each with what is left to do for it. */
  withdrawn?: { title: string; todo: Step[] }[];
}

/** A file that has changed since git last knew it. */
export interface ChangedFile {
  file: string;
  what: 'new' | 'changed' | 'gone';
  /** The file that it was, where a text only got another name. */
  was?: string | undefined;
  /** The text with another name for which alone this one changed. */
  along?: string | undefined;
}

/** The same as an editor knows it. */
export interface Offered {
  file: string;
  what: ChangedFile['what'] | 'withdrawn' | 'renamed';
  /** The file that it was before it got another name. */
  was?: string | undefined;
  title: string;
  kind: string;
  /** It can be opened. */
  isText: boolean;
  isPhoto: boolean;
  /** The sources beside the framework, which texts name. */
  isSources: boolean;
  isTranslation: boolean;
  errors: number;
  /** A photo goes along with the text that shows it, a translation with a text that got another name. */
  with?: string | undefined;
  /** It only refers to that text. */
  refers: boolean;
  /** The languages in which its translation says what an earlier Dutch text said. */
  behind: string[];
  /** Its text is another one, and the day on which somebody read all of it is not. */
  readOn?: string | undefined;
}

/** What stands in a file of which something changed, as it was and as it is; one that is new has nothing before. */
export interface Version {
  data: Readonly<Record<string, Value>>;
  body: string;
}

/** What changed in a file: in a text, or in each of the rows of a file of data. */
export interface Versions {
  form: Field[];
  picks: Record<Picks, Choice[]>;
  parts: { title?: string | undefined; was?: Version | undefined; now?: Version | undefined }[];
}

/** What there is to hand in. */
export interface Offer {
  files: Offered[];
  /** Other texts with errors, for which nothing new comes on the site. */
  elsewhere: { file: string; title: string; isText: boolean }[];
  /** Who tell the stories: the sentence that is kept may not name them. */
  tellers: string[];
  message: string;
  branch?: string | undefined;
  remote?: string | undefined;
  needsName: boolean;
  /** Commits that have not been sent yet. */
  waiting: number;
  refusal?: Refusal | undefined;
}
