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

/** A finding as an editor reads it: `content/nl/stories/x.mdx:12 fout: … Zo kan het: …`. */
export function inWords({ file, line, level, message, mend }: Finding): string {
  const place = line ? `${file}:${line}` : file;
  return `${place} ${level === 'error' ? 'fout' : 'let op'}: ${message} Zo kan het: ${mend}`;
}

/** Errors first by file and line, so that the last lines on a screen are not what matters least. */
export const byPlace = (a: Finding, b: Finding): number =>
  a.level.localeCompare(b.level) || a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0);
