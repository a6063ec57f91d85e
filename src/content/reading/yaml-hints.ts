import type { YAMLParseError } from 'yaml';

/** What an editor probably did when a line cannot be read, and where. */
export interface Hint {
  at: number;
  message: string;
  mend: string;
}

/** Looks for the usual slip behind an error of the parser, which only says where it got stuck. */
export function hintFor(source: string, errors: readonly YAMLParseError[]): Hint | undefined {
  const [first] = errors;
  if (!first) return undefined;
  const [at] = first.pos;
  if (/closing ['"]quote/.test(first.message)) return unclosedQuote(source);
  if (first.code === 'BAD_INDENT' && first.message.startsWith('Flow')) return unclosedBracket(source, at);
  if (first.code === 'MULTILINE_IMPLICIT_KEY' || first.message.startsWith('Implicit map keys'))
    return withoutColon(source, at);
  const mend = 'zet die regel even ver naar links als de andere velden.';
  if (jumpsIn(source, at)) return unreadable(at, 'hij springt in.', mend);
  return errors.some(({ code }) => code === 'MULTILINE_IMPLICIT_KEY')
    ? unreadable(at, 'de volgende regel springt in.', mend)
    : undefined;
}

/** `  order: 1` under a field that has its value already. */
function jumpsIn(source: string, stuck: number): boolean {
  const begin = source.lastIndexOf('\n', stuck - 1);
  const line = source.slice(begin + 1).split('\n', 1)[0] ?? '';
  return (
    begin > 0 && /^ +\w+:/.test(line) && /^\w+: +\S/.test(source.slice(0, begin).split('\n').at(-1) ?? '')
  );
}

/** The first line with a value in quotes of which one is missing. */
function unclosedQuote(source: string): Hint | undefined {
  let at = 0;
  for (const line of source.split('\n')) {
    const [, quote = ''] = /^\s*(?:- +)*(?:[^\s:'"]+:\s+)?(['"])/.exec(line) ?? [];
    const marks = line.replace(/\\["\\]/g, '').split(quote || '\n').length - 1;
    if (quote && marks % 2)
      return unreadable(
        at,
        'een aanhalingsteken sluit niet.',
        `zet rechte dubbele aanhalingstekens om de hele waarde: "’s middags"`,
      );
    at += line.length + 1;
  }
  return undefined;
}

function unclosedBracket(source: string, stuck: number): Hint {
  const at = Math.max(source.lastIndexOf('[', stuck - 1), source.lastIndexOf('{', stuck - 1), 0);
  return source[at] === '{'
    ? unreadable(
        at,
        'een accolade sluit niet.',
        'haal de accolade weg, of zet de hele waarde tussen rechte aanhalingstekens.',
      )
    : unreadable(
        at,
        'een haak sluit niet.',
        'sluit de lijst met ], of zet de waarde tussen rechte aanhalingstekens.',
      );
}

/** `order:8` and `order 8`. */
function withoutColon(source: string, stuck: number): Hint | undefined {
  const at = source.lastIndexOf('\n', stuck) + 1;
  const line = source.slice(stuck < at ? at : stuck).split('\n', 1)[0] ?? '';
  const [, field, colon, value = ''] = /^\s*([a-z]\w{0,30})(:|\s+)(\S.*)$/i.exec(line) ?? [];
  if (!field || (colon !== ':' && value.includes(':'))) return undefined;
  return unreadable(
    stuck,
    colon === ':'
      ? 'achter de dubbele punt staat geen spatie.'
      : `achter “${field}” staat geen dubbele punt.`,
    `zet achter het veld een dubbele punt en een spatie: ${field}: ${value.slice(0, 40)}`,
  );
}

const unreadable = (at: number, why: string, mend: string): Hint => ({
  at,
  message: `Deze regel is niet te lezen: ${why}`,
  mend,
});
