import { Refused } from './refused.ts';

/** A file cut in pieces that are put together again as they were. */
export interface Parts {
  before: string;
  yaml: string;
  between: string;
  body: string;
}

/** Cuts a text in its fields and what is below them, wherever lines end as they do; a file of data is all fields. */
export function parted(text: string, isData: boolean): Parts {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  if (isData) return { before: mark, yaml: text.slice(mark.length), between: '', body: '' };
  const begin = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0];
  if (begin === undefined)
    throw new Refused(
      'De tekst begint niet met een kop.',
      'zet bovenaan het hele bestand een regel met ---, dan de velden, dan weer een regel met ---.',
    );
  const rest = text.slice(begin.length);
  const end = /^(?:---|\+\+\+|\.\.\.).*$/m.exec(rest);
  if (!end || !/^---[ \t]*$/.test(end[0]))
    throw new Refused(
      'De kop van deze tekst heeft geen einde.',
      'zet in het hele bestand onder het laatste veld een regel met alleen ---.',
    );
  const yaml = rest.slice(0, end.index);
  const below = end.index + end[0].length;
  const newline = /^\r?\n/.exec(rest.slice(below))?.[0].length ?? 0;
  return {
    before: begin,
    yaml,
    between: rest.slice(end.index, below + newline),
    body: rest.slice(below + newline),
  };
}

/** Puts the pieces together, some of them other ones. */
export function withParts(parts: Parts, { yaml, body }: Partial<Pick<Parts, 'yaml' | 'body'>>): string {
  const text = body ?? parts.body;
  // A text that begins where the line of the front matter has not ended would become a part of it.
  const isOpen = text !== '' && !parts.between.endsWith('\n');
  return parts.before + (yaml ?? parts.yaml) + parts.between + (isOpen ? '\n' : '') + text;
}
