import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Desk } from '#/editor/desk/desk.ts';
import { kinds, makeText, type Question } from './questions.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nieuw-'));
  cpSync('src/tests/corpus/valid/content', join(root, 'content'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const all = () => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();

/** Answers by what is asked; the first choice, or a word, where nothing else is said. */
const by = (given: Record<string, string>, asked: Question[] = []) =>
  async function answer(question: Question): Promise<string | undefined> {
    asked.push(question);
    return Promise.resolve(
      given[question.path] ?? (question.isRequired ? (question.choices?.[0]?.value ?? 'Iets') : undefined),
    );
  };

test.each(kinds)('a new one of $value has its shape at once', async ({ value }) => {
  const { file, findings } = await makeText(
    new Desk(root),
    by({ soort: value, title: 'Iets nieuws', checked: '2026-06-01' }),
  );
  expect(readFileSync(join(root, file), 'utf8')).toMatch(/^---\ntitle: Iets nieuws\n/);
  expect(findings.filter(({ rule }) => rule === 'shape' || rule === 'readable')).toEqual([]);
});

test('a story by form has all that its consent needs, and asks it by name', async () => {
  const asked: Question[] = [];
  const { file, findings } = await makeText(
    new Desk(root),
    by(
      {
        soort: 'stories',
        title: 'Amal vertelt',
        person: 'Amal',
        'consent.reference': 'F-3',
        'consent.told': '2026-06-01',
        'consent.guardian': 'false',
      },
      asked,
    ),
  );
  expect(readFileSync(join(root, file), 'utf8')).toContain(
    'consent:\n  basis: form\n  reference: F-3\n  told: 2026-06-01\n  guardian: false\n',
  );
  expect(findings.filter(({ rule }) => rule.startsWith('consent') || rule === 'sources')).toEqual([]);
  expect(asked.map(({ path }) => path)).not.toContain('consent.withdrawn');
  for (const { path, label } of asked) expect(label, path).not.toBe(path.split('.').at(-1));
});

test('whoever stops at any question leaves nothing', async () => {
  const before = all();
  for (let most = 0; most < 6; most++) {
    let answered = 0;
    const ask = by({ soort: 'stories', title: 'Amal vertelt' });
    await expect(
      makeText(new Desk(root), (question) => {
        if (answered++ === most) throw new Error('stopped');
        return ask(question);
      }),
    ).rejects.toThrow('stopped');
    expect(all()).toEqual(before);
  }
});

test('a name that is taken gets a number, and a kind that cannot be made is refused', async () => {
  await makeText(new Desk(root), by({ soort: 'terms', title: 'Kade' }));
  expect(all()).toContain('content/nl/terms/kade-2.mdx');
  await expect(makeText(new Desk(root), by({ soort: 'intros', title: 'A' }))).rejects.toThrow(
    'begint u hier niet',
  );
});
