import { globSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { isGroup, isList, type Change, type Path, type Value } from './change.ts';
import { open, splice, type Kind } from './splice.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (result: ReturnType<typeof splice>): string => {
  if (!(result instanceof Uint8Array)) throw new Error(`${result.message} ${result.mend}`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(result);
};
const made = (text: string, ...changes: Change[]) => textOf(splice(bytes(text), changes));
const set = (path: Path, value: Value): Change => ({ what: 'set', path, value });
const remove = (...path: Path): Change => ({ what: 'remove', path });
const head = (fields: string, body = '\nTekst.\n') => `---\n${fields}\n---\n${body}`;

/** What a change makes of some fields. */
const fields = (text: string, ...changes: Change[]) =>
  made(head(text), ...changes).slice(4, -'\n---\n\nTekst.\n'.length);

describe('one value', () => {
  test.each([
    ['title: Oud', 'title: Nieuw'],
    ['title:   Oud   # waarom', 'title:   Nieuw   # waarom'],
    ['title: "Oud"', 'title: "Nieuw"'],
    ["title: 'Oud'", "title: 'Nieuw'"],
    ['title : Oud', 'title : Nieuw'],
    ['"title": Oud', '"title": Nieuw'],
    ['title:\n  Oud', 'title:\n  Nieuw'],
    ['title: Oud\n  en verder', 'title: Nieuw'],
    ['title: "Oud\n  en verder" # x', 'title: "Nieuw" # x'],
    ['title: |-\n  Oud\n  en', 'title: |-\n  Nieuw'],
    ['title: >- # x\n    Oud\n    en\nb: 1', 'title: >- # x\n    Nieuw\nb: 1'],
    ['title: |\n  Oud\nb: 1', 'title: |-\n  Nieuw\nb: 1'],
    ['title:', 'title: Nieuw'],
    ['title: # x', 'title: "Nieuw" # x'],
    ['title: ~', 'title: Nieuw'],
    ['title:\nb: 1', 'title: Nieuw\nb: 1'],
    ['title:\tOud\t# x', 'title:\tNieuw\t# x'],
    ['{title: Oud, b: 1}', '{title: Nieuw, b: 1}'],
    ['title: [Oud, x]', 'title: Nieuw'],
    ['title:\n  - Oud\n  # blijft\nb: 1', 'title: Nieuw\n  # blijft\nb: 1'],
  ])('%j becomes %j', (before, after) => {
    expect(fields(before, set(['title'], 'Nieuw'))).toBe(after);
  });

  test.each([
    'a: b',
    'x #y',
    '- a',
    '[a',
    '{',
    'yes',
    'true',
    '12',
    '1.5',
    '2026-11-27',
    '',
    ' rand ',
    '“krom”',
    'it\'s "x"',
    '<script>alert(1)</script>',
    '&anker',
    '*ster',
    '!tag',
    '%x',
    '@x',
    '`x`',
    '---',
    '...',
    'a\nb',
    'a\n\nb\n',
    'é 😀 \u00A0',
    '\u2028',
    'null',
    '~',
    '0x1f',
    '\\',
    '# x',
    '? x',
    '2026-11-27 # dag',
  ])('%j reads back as it was set, in each style', (value) => {
    for (const before of [
      'title: Oud',
      'title: "Oud"',
      "title: 'Oud'",
      'title: |\n  Oud',
      'title: >-\n  Oud\n  en',
      'title:',
      'title: [a]',
      'b: 2',
      'title:\n  - a\n  - b',
    ]) {
      const text = head(`${before}\nc: 3 # c`);
      const after = made(text, set(['title'], value));
      expect(open(bytes(after))).toMatchObject({ data: { title: value } });
      expect(after).toContain('\nc: 3 # c\n');
      expect(after.endsWith('\n---\n\nTekst.\n')).toBe(true);
    }
  });

  test('numbers and yes or no', () => {
    expect(fields('order: 3 # x\noneSheet: true', set(['order'], 14), set(['oneSheet'], false))).toBe(
      'order: 14 # x\noneSheet: false',
    );
  });
});

describe('lists', () => {
  test.each<[string, Value, string]>([
    ['l: [a, b]', ['a', 'b', 'c'], 'l: [a, b, c]'],
    ['l: [ a,b ]', ['a', 'x', 'b'], 'l: [ a, x,b ]'],
    ['l: ["1.5", \'b\']', ['1.5', '1.6', 'b'], 'l: ["1.5", "1.6", \'b\']'],
    ['l: [a, b, c]', ['a', 'c'], 'l: [a, c]'],
    ['l: [a, b, c]', ['b', 'c'], 'l: [b, c]'],
    ['l: [a, b, c]', ['a', 'b'], 'l: [a, b]'],
    ['l: [a, b]', [], 'l: []'],
    ['l: []', ['a'], 'l: [a]'],
    ['l:', ['a', 'b'], 'l: [a, b]'],
    ['l: [\n  a, # een\n  b, # twee\n]', ['a', 'b', 'c'], 'l: [\n  a, # een\n  b, c, # twee\n]'],
    ['l: [\n  a, # een\n  b, # twee\n]', ['b'], 'l: [\n  # een\n  b, # twee\n]'],
    ['l:\n  - a # een\n  # los\n  - b', ['a', 'c'], 'l:\n  - a # een\n  # los\n  - c'],
    ['l:\n- a\n- b', ['a', 'x', 'b'], 'l:\n- a\n- x\n- b'],
    ['l:\n  - a\n  - b # twee', ['b'], 'l:\n  - b # twee'],
    ['l:\n  - a\n  - b', ['x', 'a', 'b'], 'l:\n  - x\n  - a\n  - b'],
    ['l: # x\n  - a\n  # los\n  - b', [], 'l: [] # x\n  # los'],
    ['l: [a]', [{ id: 'x', g: ['q'] }], 'l: [{id: x, g: [q]}]'],
    ['l:', [{ id: 'x', g: ['q'] }, { id: 'y' }], 'l:\n  - id: x\n    g: [q]\n  - id: y'],
    [
      'l:\n  - id: x # een\n    g: [q]\n  - id: y',
      [{ id: 'x', g: ['q', 'r'] }, { id: 'y' }],
      'l:\n  - id: x # een\n    g: [q, r]\n  - id: y',
    ],
    [
      'l:\n  - id: x # een\n    g: [q]\n  - id: y',
      [{ id: 'x' }, { id: 'y', f: 1 }],
      'l:\n  - id: x # een\n  - id: y\n    f: 1',
    ],
    ['l:\n  - id: x\n    g: [q]', [{ g: ['q'] }], 'l:\n  - g: [q]'],
    ['l:\n  - id: x', [{ id: 'x' }, { id: 'z', g: ['a'] }], 'l:\n  - id: x\n  - id: z\n    g: [a]'],
  ])('%j set to %j', (before, value, after) => {
    expect(fields(`${before}\nz: 1`, set(['l'], value))).toBe(`${after}\nz: 1`);
  });
});

describe('groups and fields', () => {
  const consent = 'consent: # grond\n  basis: form # x\n  reference: "a"\nz: 1';

  test('a field in a group', () => {
    expect(fields(consent, set(['consent', 'reference'], 'b'))).toBe(consent.replace('"a"', '"b"'));
    expect(fields(consent, set(['consent', 'until'], '2026-12-01'))).toBe(
      consent.replace('"a"', '"a"\n  until: 2026-12-01'),
    );
    expect(fields(consent, remove('consent', 'basis'))).toBe(consent.replace('  basis: form # x\n', ''));
    expect(fields('c: {a: 1, b: 2}', set(['c', 'd'], 3))).toBe('c: {a: 1, b: 2, d: 3}');
    expect(fields('c: {a: 1, b: 2}', remove('c', 'a'))).toBe('c: {b: 2}');
    expect(fields('c: {}', set(['c', 'd'], 'x'))).toBe('c: {d: x}');
    expect(fields('c:\n  a: 1\nz: 2', remove('c', 'a'))).toBe('c: {}\nz: 2');
    expect(fields('c:\nz: 2', set(['c', 'd'], 'x'))).toBe('c:\n  d: x\nz: 2');
    expect(fields('z: 2', set(['c', 'd', 'e'], 'x'))).toBe('z: 2\nc:\n  d:\n    e: x');
  });

  test('a new field comes at its place, below what belongs to the one before it', () => {
    const kind: Kind = { order: ['title', 'keywords', 'updated'] };
    const text = head('title: >-\n  Lang\n  en\n# bij de dag\nupdated: 2026-11-27 # dag\neigen: x');
    const after = splice(bytes(text), [set(['keywords'], ['a', 'b'])], kind);
    expect(textOf(after)).toBe(text.replace('# bij', 'keywords: [a, b]\n# bij'));
    expect(fields('a: 1', set(['b'], 2))).toBe('a: 1\nb: 2');
    expect(made('---\n---\n', set(['b'], 2))).toBe('---\nb: 2\n---\n');
    expect(made('---\n# niets\n---\n', set(['b'], 2))).toBe('---\n# niets\nb: 2\n---\n');
  });

  test('what is taken away takes its own line alone', () => {
    const text = '# boven\na: 1 # bij a\n# tussen\nb:\n  - x\n  - y\n\n# onder\nc: 3';
    expect(fields(text, remove('a'))).toBe(text.replace('a: 1 # bij a\n', ''));
    expect(fields(text, remove('b'))).toBe(text.replace('b:\n  - x\n  - y\n', ''));
    expect(fields(text, remove('c'))).toBe(text.replace('\nc: 3', ''));
    expect(fields(text, remove('is er niet'))).toBe(text);
  });
});

describe('odd files', () => {
  test('line ends of Windows, a mark at the beginning, tabs, spaces behind ---', () => {
    const text = '\uFEFF---  \r\ntitle: Oud\t# x\r\nl:\r\n  - a\r\n  - b\r\n--- \r\n\r\nEen.\r\nTwee.\r\n';
    expect(made(text, set(['title'], 'Nieuw'))).toBe(text.replace('Oud', 'Nieuw'));
    expect(made(text, set(['l'], ['a', 'c', 'b']))).toBe(text.replace('- a\r\n', '- a\r\n  - c\r\n'));
    expect(made(text, set(['n'], 1))).toBe(text.replace('--- \r\n', 'n: 1\r\n--- \r\n'));
    expect(made(text, { what: 'body', text: '\nEen.\nEn een half.\nTwee.\n' })).toBe(
      text.replace('Een.\r\n', 'Een.\r\nEn een half.\r\n'),
    );
  });

  test('where both kinds of line ends stand, each stays', () => {
    const text = head('a: 1\r\nb: 2', '\nEen.\r\nTwee.\nDrie.\r\nVier.\n');
    expect(made(text, { what: 'body', text: '\nEen.\nTwee.\nDrie!\nVier.\n' })).toBe(
      text.replace('Drie.', 'Drie!'),
    );
    expect(made(text, set(['a'], 3))).toBe(text.replace('1', '3'));
  });

  test.each([
    ['a: &x 1\nb: *x', ['a']],
    ['a: &x 1\nb: *x', ['b']],
    ['a: !soort x', ['a']],
    ['a: &x {c: 1}\nb: *x', ['a', 'c']],
    ['a: [1, &x 2]\nb: *x', ['a']],
  ])('what hangs together by & and * is refused: %j', (text, path) => {
    expect(splice(bytes(head(text)), [set(path, 'y')])).toMatchObject({ message: /& en \*/ });
    expect(fields(`${text}\nz: 1`, set(['z'], 2)), 'other fields can be set').toBe(`${text}\nz: 2`);
  });

  test.each([
    ['a: 1\na: 2', /niet te lezen \(regel 3\)/],
    ['a: "x', /niet te lezen/],
    ['a: b: c', /niet te lezen/],
    ['- a', /geen lijst van velden/],
  ])('%j is refused with a reason, and its whole is shown', (text, message) => {
    const file = bytes(head(text));
    expect(splice(file, [set(['z'], 1)])).toMatchObject({
      message: expect.stringMatching(message) as string,
    });
    expect(open(file)).toMatchObject({ whole: head(text) });
    expect(made(head(text), { what: 'whole', text: head('a: 1') })).toBe(head('a: 1'));
  });

  test('no front matter, none that ends, and no UTF-8', () => {
    for (const text of ['Tekst', '---\na: 1\n', '---\na: 1\n----\n', ''])
      expect(splice(bytes(text), [set(['a'], 1)])).toHaveProperty('mend');
    const latin = Uint8Array.from([...bytes('---\na: '), 0xe9, ...bytes('\n---\n')]);
    expect(splice(latin, [set(['a'], 1)])).toMatchObject({ message: /UTF-8/ });
    expect(open(latin)).toMatchObject({ message: /UTF-8/ });
  });

  test('a half character is refused, and so is a bomb of references', () => {
    expect(splice(bytes(head('a: 1')), [{ what: 'body', text: 'x\uD83D' }])).toHaveProperty('mend');
    const bomb = Array.from({ length: 9 }, (_, n) => `a${n}: &a${n} [${n ? `*a${n - 1},`.repeat(9) : 'x'}]`);
    expect(splice(bytes(head(bomb.join('\n'))), [set(['z'], 1)])).toHaveProperty('mend');
  });
});

const texts = globSync('content/*/*/*.mdx').map((file) => ({ file, before: readFileSync(file) }));
const data = globSync('content/*/*.yaml').map((file) => ({ file, before: readFileSync(file) }));

describe('every text of the site', () => {
  test('opened and saved with each of its fields set to what it is: the very same bytes', () => {
    expect(texts.length).toBeGreaterThan(100);
    for (const [kind, files] of [
      [{}, texts],
      [{ isData: true }, data],
    ] as const)
      for (const { file, before } of files) {
        const opened = open(before, kind);
        if (!('data' in opened)) throw new Error(file);
        const changes = Object.entries(opened.data).map(([field, value]) => set([field], value));
        const body: Change[] = 'isData' in kind ? [] : [{ what: 'body', text: opened.body }];
        const after = splice(before, [...changes, ...body, { what: 'whole', text: opened.whole }], kind);
        expect(after, file).toBe(before);
      }
  });

  test('fields of each text changed, each field in some: its lines alone, and read back as set', () => {
    const wrong: string[] = [];
    for (const [index, { file, before }] of texts.entries()) {
      const opened = open(before);
      if (!('data' in opened)) throw new Error(file);
      // All of them at every text pass too, and take a quarter of a minute.
      const some = Object.entries(opened.data).filter((_, n) => (n + index) % 4 === 0);
      for (const [field, value] of some) {
        const other = otherThan(value);
        const after = splice(before, [set([field], other)]);
        const read = open(after as Uint8Array);
        const wanted = { ...opened, data: { ...opened.data, [field]: other }, whole: textOf(after) };
        // Thousands of them: what the runner does with one value would take longer than all else.
        const isRight = isDeepStrictEqual(read, wanted);
        if (!isRight || without(field, textOf(after)) !== without(field, before.toString()))
          wrong.push(`${file}: ${field}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('each field taken away and put back', () => {
    for (const { file, before } of texts.filter((_, index) => index % 10 === 0)) {
      const { data } = open(before) as { data: Record<string, Value> };
      const order = Object.keys(data);
      for (const [field, value] of Object.entries(data)) {
        const gone = splice(before, [remove(field)]) as Uint8Array;
        expect(textOf(gone), file).toBe(without(field, before.toString()));
        const back = splice(gone, [set([field], value)], { order });
        expect(open(back as Uint8Array), file).toMatchObject({ data });
      }
    }
  });
});

/** A text without the lines of a field. */
const without = (field: string, text: string) =>
  text.replace(new RegExp(`^${field}:.*\\n(?:(?: |- ).*\\n)*`, 'm'), '');

/** Another value of the same form, with what could go wrong in it. */
function otherThan(value: Value): Value {
  if (isList(value))
    return [...value.slice(1), isGroup(value[0]) ? { id: 'nieuw', facts: ['a: b'] } : 'x: [y], #z'];
  if (isGroup(value))
    return {
      ...Object.fromEntries(Object.entries(value).map(([key, each]) => [key, otherThan(each)])),
      nieuw: 'ja',
    };
  return typeof value === 'number'
    ? value + 1
    : typeof value === 'boolean'
      ? !value
      : `${String(value)}: # “x” '"`;
}
