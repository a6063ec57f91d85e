import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { rules } from '#/content/rules/index.ts';
import { broken } from './broken.ts';
import { oddities } from './oddities.ts';
import { changed, checkWith, removeCopy, type Broken } from './tree.ts';

afterAll(removeCopy);

/** What each rule said of the first text that breaks it. */
const examples = new Map<string, { level: string; message: string; mend: string }>();

test('the valid tree is right, to the last warning', async () => {
  expect(await checkWith([])).toMatchObject({ findings: [], buildable: true, texts: 36 });
});

test('no two cases have the same name', () => {
  const names = broken.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

describe('refused, with the file, the line and a mend in Dutch, and accepted when mended:', () => {
  test.each(broken.map((each) => [each.name, each] as const))('%s', async (_name, each) => {
    const { findings, buildable } = await checkWith([each]);
    const level = each.warning ? 'warning' : 'error';
    const others = findings
      .filter((finding) => finding.level === 'error')
      .filter(({ file, rule }) => file !== each.file || rule !== each.rule);
    expect(others, 'nothing else is wrong').toEqual([]);
    const finding = findings.find(({ message }) => each.says.test(message)) ?? findings[0];
    expect(finding).toMatchObject({ file: each.file, rule: each.rule, level });
    const { line, message = '', mend = '' } = finding ?? {};
    if (!examples.has(each.rule)) examples.set(each.rule, { level, message, mend });
    expect(message).toMatch(each.says);
    expect(line).toBe(lineOf(each));
    expect(mend).toMatch(each.mend ?? /\p{Ll}{2}/u);
    expect(`${message} ${mend}`).not.toMatch(/undefined|\[object|NaN/);
    const goesOn = rules.some(({ name, buildGoesOn }) => name === each.rule && buildGoesOn);
    expect(buildable).toBe(each.warning === true || goesOn);
    if (each.mended) expect((await checkWith([each.mended].flat())).findings).toEqual([]);
  });
});

/** Where the guide for editors shows of each rule what it says; written anew with WRITE_GUIDE=1. */
const guide = 'docs/schrijven.md';

test('the guide shows of each rule what it says and how to mend it', () => {
  const cell = (text: string) =>
    text.replaceAll('\n', ' ').replaceAll('|', '\\|').replaceAll('<', '\\<').replaceAll('`', '\\`');
  const rows = [...examples]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(
      ([rule, { level, message, mend }]) =>
        `| ${rule}${level === 'warning' ? ' (let op)' : ''} | ${cell(message)} | ${cell(mend)} |`,
    );
  const table = ['| regel | wat er staat | wat u doet |', '| --- | --- | --- |', ...rows].join('\n');
  const text = readFileSync(guide, 'utf8');
  const [before = '', rest = ''] = text.split('<!-- messages -->');
  const [, after = ''] = rest.split('<!-- /messages -->');
  const now = `${before}<!-- messages -->\n<!-- prettier-ignore -->\n${table}\n\n<!-- /messages -->${after}`;
  if (process.env.WRITE_GUIDE) writeFileSync(guide, now);
  else expect(text, 'write it anew: WRITE_GUIDE=1 npm run test:unit -- src/tests/corpus').toBe(now);
  expect(rules.map(({ name }) => name).filter((name) => !examples.has(name))).toEqual([]);
});

describe('odd, and accepted:', () => {
  test.each(oddities.map((each) => [each.name, each] as const))('%s', async (_name, each) => {
    expect((await checkWith(each.changes)).findings).toEqual([]);
  });
});

function lineOf(each: Broken): number | undefined {
  if (each.at === undefined) return each.line;
  const before = changed(each).split(each.at);
  expect(before, `“${each.at}” stands in the broken text once`).toHaveLength(2);
  return before[0]?.split('\n').length;
}
