import type { Problem } from '#/content/finding.ts';

/** The longest front matter; a story's is a tenth of it. */
const longest = 20_000;

/** A file cut in two. */
export interface Cut {
  yaml: string;
  /** The text below the front matter. */
  body: string;
  /** The line on which the body starts. */
  bodyLine: number;
}

/**
 * Cuts the front matter off a text. It ends at the first line that any reader could take for its end: the parser of
 * texts, Astro and this one would otherwise disagree on what is text, and what one checks another would run.
 */
export function cut(text: string): Cut | Problem {
  if (!text.startsWith('---\n'))
    return {
      line: 1,
      message: 'De tekst begint niet met een kop.',
      mend: 'zet bovenaan een regel met ---, dan de velden, dan weer een regel met ---.',
    };
  const end = /^(?:---|\+\+\+|\.\.\.).*$/m.exec(text.slice(4));
  if (!end)
    return {
      line: 1,
      message: 'De kop heeft een begin (---) en geen einde.',
      mend: 'zet onder het laatste veld een regel met ---.',
    };
  const yaml = text.slice(4, 4 + end.index);
  const lastLine = yaml.split('\n').length + 1;
  if (!/^---[ \t]*$/.test(end[0]))
    return {
      line: lastLine,
      message: `In de kop begint een regel met ${end[0].slice(0, 3)}.`,
      mend: 'schrijf alleen --- op een regel om de kop te sluiten, en begin geen andere regel zo.',
    };
  if (yaml.length > longest)
    return {
      line: 1,
      message: `De kop heeft ${yaml.length} tekens; de grens is ${longest}.`,
      mend: 'zet wat er te lezen is onder de kop, en sluit die met een regel met ---.',
    };
  return { yaml, body: text.slice(4 + end.index + end[0].length + 1), bodyLine: lastLine + 1 };
}
