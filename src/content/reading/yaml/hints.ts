import type { YAMLParseError } from 'yaml';
import { short, type Refusal } from '#/content/finding.ts';

/** What an editor probably did when a line cannot be read, and where. */
export interface Hint extends Refusal {
  at: number;
}

/** Where a line of a field begins with a hard space or has one behind its colon; -1 when none does. */
export const hardSpaceIn = (source: string): number => source.search(hardSpace);

// Spaces that a program puts there to keep a line together.
const hardSpace =
  /^(?: *(?:- *)?[\u00A0\u2000-\u200A\u202F\u205F\u3000][^:\n]{0,40}:|[ -]*\w+: *[\u00A0\u2000-\u200A\u202F\u205F\u3000])/m;

/** Looks for the usual slip behind an error of the parser, which only says where it got stuck. */
export function hintFor(
  source: string,
  errors: readonly Pick<YAMLParseError, 'code' | 'message' | 'pos'>[],
): Hint | undefined {
  const [first] = errors;
  if (!first) return undefined;
  const [at] = first.pos;
  const curly = curlyQuotes(source, at);
  if (curly) return curly;
  if (/closing ['"]quote/.test(first.message)) return unclosedQuote(source);
  if (first.code === 'BAD_INDENT' && first.message.startsWith('Flow')) return unclosedBracket(source, at);
  if (first.code === 'MULTILINE_IMPLICIT_KEY' || first.message.startsWith('Implicit map keys'))
    return withoutColon(source, at);
  const outside = outsideItsGroup(source, at);
  if (outside) return outside;
  const mend = 'zet die regel even ver naar links als de andere velden.';
  if (jumpsIn(source, at)) return unreadable(at, 'hij springt in.', mend);
  if (first.message.startsWith('All mapping items'))
    return unreadable(
      at,
      'hij springt anders in dan de regel erboven.',
      'zet er even veel spaties voor als voor de andere velden van zijn groepje.',
    );
  return errors.some(({ code }) => code === 'MULTILINE_IMPLICIT_KEY')
    ? unreadable(at, 'de volgende regel springt in.', isInGroup(source, at) ? inGroup : mend)
    : undefined;
}

/** Quotes as a text has them around a value; YAML knows straight ones only. */
function curlyQuotes(source: string, stuck: number): Hint | undefined {
  const at = source.lastIndexOf('\n', stuck - 1) + 1;
  const [, field = '', value = ''] =
    /^\s*(?:- +)?(\w+: +)?([“”„‘’‚].*)$/.exec(source.slice(at).split('\n', 1)[0] ?? '') ?? [];
  if (!value) return undefined;
  const bare = value.replace(/^.(.*)[”“’‘]$/, '$1').replaceAll('"', '');
  return unreadable(
    at,
    'er staan kromme aanhalingstekens om de waarde.',
    `typ rechte om de hele waarde: ${field}"${short(bare)}"`,
  );
}

/** Fields without spaces before them, in the middle of a group or right under its name. */
function outsideItsGroup(source: string, stuck: number): Hint | undefined {
  const lines = source.split('\n');
  const last = source.slice(0, stuck).split('\n').length - 1;
  const isLoose = (line = '') => /^\w+: +\S/.test(line);
  const isInside = (line = '') => /^ +\S/.test(line);
  if (!isLoose(lines[last]) || !isInside(lines[last + 1])) return undefined;
  const first = lines.findLastIndex((line, index) => index < last && !isLoose(line)) + 1;
  const [, group] =
    /^(\w+): *$/.exec(lines.findLast((line, index) => index < first && !isInside(line)) ?? '') ?? [];
  if (!group) return undefined;
  const loose = lines.slice(first, last + 1).map((line) => `“${line.split(':', 1)[0] ?? ''}”`);
  return unreadable(
    source.split('\n', first).join('\n').length + 1,
    'de regel eronder springt in, en deze niet.',
    `zet er twee spaties voor, als ${loose.join(' en ')} onder “${group}:” hoort; zet anders de regel eronder even ver naar links als de andere velden.`,
  );
}

const inGroup = 'zet die regel even ver naar links als deze.';

const isInGroup = (source: string, stuck: number) =>
  /^ +\w+:/.test(source.slice(source.lastIndexOf('\n', stuck - 1) + 1));

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
