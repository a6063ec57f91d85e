/** What is wrong and how to mend it, in Dutch: the one form of all that is said to an editor. */
export interface Refusal {
  message: string;
  mend: string;
  /** What of it is said in other words to who fills in a form, and sees no line of the file: what is wrong, and the mend. */
  inForm?: { says?: string; mend?: string };
}

/** Says what is wrong and how to mend it; where that shows a line of the file, also how for who fills in a form. */
export const say = (message: string, mend: string, inForm?: Refusal['inForm']): Refusal => ({
  message,
  mend,
  ...(inForm && { inForm }),
});

/** A refusal at its place in a file, before the rule that made it has signed it. */
export interface Remark extends Refusal {
  /** Path from the project's top, with forward slashes. */
  file: string;
  line?: number;
  /** The way to the field that it is about, also to one that is not there. */
  field?: readonly PropertyKey[];
  /** What is wrong with what stands in that field, as it goes on after the name of the field. */
  wrong?: string;
}

/** One thing that is wrong with the content: where, what, and how to mend it. */
export interface Finding extends Remark {
  level: 'error' | 'warning';
  rule: string;
}

/** A refusal of a file whose place is not known here; without a rule's name it is that the file cannot be read. */
export interface Problem extends Refusal {
  line?: number;
  rule?: string;
}

/** A finding as an editor reads it: `content/nl/stories/x.mdx:12 fout: … Zo kan het: …`. */
export function inWords({ file, line, level, message, mend }: Finding): string {
  const place = line ? `${file}:${line}` : file;
  return `${still(place)} ${level === 'error' ? 'fout' : 'let op'}: ${inOneLine({ message, mend })}`;
}

/** “1 fout”, “2 fouten”. */
export const errorsInWords = (errors: number): string =>
  `${String(errors)} ${errors === 1 ? 'fout' : 'fouten'}`;

/** How many errors there are, and how many remarks. */
export function countOf(findings: readonly Pick<Finding, 'level'>[]): string {
  const errors = findings.filter(({ level }) => level === 'error').length;
  return `${errorsInWords(errors)}, ${String(findings.length - errors)} keer let op`;
}

/** A refusal on one line of a terminal. */
export const inOneLine = ({ message, mend }: Refusal): string => still(`${message} Zo kan het: ${mend}`);

/** What a file holds or is called may not steer the terminal that shows it. */
const still = (words: string) => words.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '�');

/** Errors first, by file and line; `controle` prints from the end, so that they stand nearest to the eye. */
export const byPlace = (a: Finding, b: Finding): number =>
  order(a.level, b.level) || order(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0);

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A piece of a text in a message: short enough to read. */
export const short = (text: string, longest = 50): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text;

/** What to add to a mend without which a story that was withdrawn is still there. */
export const untilMended = '(Tot dat goed is, staat het verhaal nog op de site.)';
