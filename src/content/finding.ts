/** One thing that is wrong with the content: where, what, and how to mend it. All texts are Dutch. */
export interface Finding {
  /** Path from the project's top, with forward slashes. */
  file: string;
  line?: number;
  level: 'error' | 'warning';
  rule: string;
  message: string;
  mend: string;
}

/** A finding before the rule that made it has signed it. */
export type Remark = Omit<Finding, 'level' | 'rule'>;

/** What is wrong and how to mend it, before it has a place. */
export type Refusal = readonly [message: string, mend: string];

/** A finding about a file that has not been placed yet; without a rule's name it is that the file cannot be read. */
export type Problem = Omit<Remark, 'file'> & { rule?: string };

/** A finding as an editor reads it: `content/nl/stories/x.mdx:12 fout: … Zo kan het: …`. */
export function inWords({ file, line, level, message, mend }: Finding): string {
  const place = line ? `${file}:${line}` : file;
  const words = `${place} ${level === 'error' ? 'fout' : 'let op'}: ${message} Zo kan het: ${mend}`;
  // What a file holds or is called may not steer the terminal that shows it.
  return words.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '�');
}

/** Errors first, by file and line; `controle` prints from the end, so that they stand nearest to the eye. */
export const byPlace = (a: Finding, b: Finding): number =>
  order(a.level, b.level) || order(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0);

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A piece of a text in a message: short enough to read. */
export const short = (text: string, longest = 50): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text;
