import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { forbidden, rooms } from '#/tools/rooms.mjs';
import { listed, site } from '#/site.config.ts';

/** Every source of the house, as a path below `src/`. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|mjs|astro|css)$/.test(file) && !file.startsWith('tests/corpus/valid/'));
const isTest = (file: string) => /\.(?:test|e2e)\.ts$/.test(file);
const textOf = (file: string) => readFileSync(join('src', file), 'utf8');

describe('who may import whom', () => {
  test('every file stands in a room of the table', () => {
    const roomless = sources.filter(
      (file) => !isTest(file) && !Object.keys(rooms).some((room) => isIn(file, room)),
    );
    expect(roomless).toEqual([]);
  });

  test.each(Object.keys(rooms).filter((room) => room !== 'styles'))(
    '%s is refused what it may not know, however it is written',
    async (room) => {
      const others = forbidden(room).flatMap((other) => fileIn(other, room) ?? []);
      const file = statSync(join('src', room)).isDirectory() ? `src/${room}/made-up.ts` : `src/${room}`;
      const lines = others.flatMap((other) => [
        `import '#/${other}';`,
        `import '${relative(file, `src/${other}`)}';`,
      ]);
      const messages = await lint(lines.join('\n'), file);
      expect(others.length).toBeGreaterThan(0);
      const let_through = lines.filter((_line, index) => !messages.some(({ line }) => line === index + 1));
      expect(let_through).toEqual([]);
    },
  );

  test('what a room may know is let through', async () => {
    expect(await lint("import '#/routes.ts';\nimport '#/content/check.ts';", 'src/model/made-up.ts')).toEqual(
      [],
    );
  });

  test('no file comes back to itself, by types either', () => {
    expect(circles()).toEqual([]);
  });
});

test('no folder holds more than one can take in', () => {
  const perFolder = Map.groupBy(
    sources.filter((file) => !isTest(file)),
    (file) => dirname(file),
  );
  const full = [...perFolder].map(([folder, { length }]) => `${folder}: ${length}`);
  expect(full.filter((line) => Number(line.split(': ')[1]) > 15)).toEqual([]);
});

test('no cast silences the types', () => {
  const casts = sources.filter((file) => /\bas (?:never|any)(?=[;,)\]}]|$)/m.test(textOf(file)));
  expect(casts).toEqual([]);
});

test('no class is taken for another: in each something is private, which TypeScript tells apart by', () => {
  // Who catches an error asks what it is; a tag has its name of the browser.
  const classes =
    /^(?:(?:export|default|abstract) )*class (?!\w+ extends (?:Error|HTMLElement)\b)(\w+)[^{]*\{([^]*?)^\}/gm;
  const open = sources.flatMap((file) =>
    [...textOf(file).matchAll(classes)].flatMap(([, name = '', body = '']) =>
      /^ +(?:(?:readonly|async|static) )*#|\bprivate /m.test(body) ? [] : [`${file}: ${name}`],
    ),
  );
  expect(open).toEqual([]);
});

test('Oxlint asks all that typescript-eslint asks at its strictest', () => {
  const presets = [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked];
  const strictest = Object.entries(Object.assign({}, ...presets.map(({ rules }) => rules)) as Rules);
  const { rules } = JSON.parse(readFileSync('.oxlintrc.json', 'utf8')) as { rules: Rules };
  const asked = strictest.flatMap(([rule, theirs]) => {
    const name = rule.replace('@typescript-eslint/', '');
    const ours = rules[`typescript/${name}`] ?? rules[name] ?? 'off';
    return levelOf(theirs) === 'off' ? [] : [{ name, theirs, ours }];
  });
  const namesOf = (found: typeof asked) => found.map(({ name }) => name).sort();
  expect(namesOf(asked.filter(({ ours }) => levelOf(ours) !== 'error'))).toEqual([
    'no-empty-function', // an empty loader is the shortest way to say “none”
    'no-unsafe-class-instance-assignment', // Oxlint has it not: the test above asks it of every class
    'no-unsafe-enum-assignment', // tsconfig.json refuses enums, and this asks every type for one
  ]);
  const isOther = ({ ours, theirs }: (typeof asked)[number]) =>
    levelOf(ours) === 'error' && optionsOf(ours) !== optionsOf(theirs);
  expect(namesOf(asked.filter(isOther)), 'asked in another way').toEqual([
    'no-unused-vars', // what is left out of an object is named to leave it out
    'restrict-template-expressions', // a number reads as it is
  ]);
});

type Rules = Record<string, string | [string, ...unknown[]]>;
const levelOf = (level: Rules[string]) => (Array.isArray(level) ? level[0] : level);
const optionsOf = (level: Rules[string]) => JSON.stringify(Array.isArray(level) ? level.slice(1) : []);

test('addresses are put together in routes.ts alone', () => {
  const segments = listed.map((collection) => site.sections[collection].segment).join('|');
  // An address in the making: a segment of the table, a path or an anchor with a value in it, a number to dial.
  const made = new RegExp(
    `[\\w\\])]\\.segment\\b(?!\\()|\`/\\$\\{|\`#\\$\\{|\\}#\\$\\{|\`tel:|\`[^\`]*/(?:${segments})/\\$\\{|\\?\\? site\\.sourceLocale`,
  );
  // In the browser the table would cost every reader 1.6 KB: there an anchor is put behind an address that is there.
  const mayMake = /^(?:tests|tools|search\/browser)\/|fixtures|^routes\.ts$/;
  const makers = sources.filter((file) => !isTest(file) && !mayMake.test(file) && made.test(textOf(file)));
  expect(makers).toEqual([]);
});

test('CONTRIBUTING shows the rooms as they are', () => {
  const table = Object.entries(rooms).map(([room, { holds, knows }]) => [
    `\`${room}\``,
    holds,
    knows.map((other) => `\`${other}\``).join(', ') || 'nothing',
  ]);
  const shown = readFileSync('.github/CONTRIBUTING.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  for (const row of table) expect(shown).toContainEqual(row);
});

test('CONTRIBUTING says why each dependency is there', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Record<string, Record<string, string>>;
  const named = readFileSync('.github/CONTRIBUTING.md', 'utf8').match(/[@\w/.-]+/g);
  const packages = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(packages.filter((name) => !named?.includes(name))).toEqual([]);
});

const isIn = (file: string, room: string) => file === room || file.startsWith(`${room}/`);

/** A file of a room that another could import: not one that stands in the other. */
function fileIn(room: string, other: string): string | undefined {
  const files = sources.filter((file) => isIn(file, room) && !isIn(file, other) && !isTest(file));
  const deepest = (file: string) => Object.keys(rooms).filter((each) => isIn(file, each)).length;
  return files.sort((a, b) => deepest(a) - deepest(b))[0];
}

const relative = (from: string, to: string) =>
  posix.relative(posix.dirname(from), to).replace(/^(?!\.)/, './');

async function lint(code: string, filePath: string) {
  const [result] = await new ESLint().lintText(code, { filePath });
  return (result?.messages ?? []).filter(({ ruleId }) => ruleId === 'import-x/no-restricted-paths');
}

/** Files that import each other in a ring, each ring once. */
function circles(): string[] {
  const imports = new Map(sources.map((file) => [file, importsOf(file)]));
  const rings: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) rings.push([...path.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const other of imports.get(file) ?? []) visit(other, [...path, file]);
    done.add(file);
  };
  for (const file of sources) visit(file, []);
  return rings;
}

function importsOf(file: string): string[] {
  return Array.from(
    textOf(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'((?:#|\.{1,2})\/[^']+)'/g),
    ([, path = '']) => (path.startsWith('#/') ? path.slice(2) : posix.join(posix.dirname(file), path)),
  );
}
