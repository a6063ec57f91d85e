import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { rules } from '#/content/rules/index.ts';
import { broken } from './broken.ts';
import { messagesInCode, unsaid } from './messages.ts';
import { oddities } from './oddities.ts';
import { changed, checkWith, removeCopy, type Broken } from './tree.ts';

afterAll(removeCopy);

/** What was said of a text that breaks a rule. */
interface Example {
  rule: string;
  level: string;
  message: string;
  mend: string;
}

const said: Example[] = [];

test('the valid tree is right, to the last warning', async () => {
  expect(await checkWith([])).toMatchObject({ findings: [], buildable: true, texts: 38 });
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
    said.push({ rule: each.rule, level, message, mend });
    expect(message).toMatch(each.says);
    expect(line).toBe(lineOf(each));
    expect(mend).toMatch(each.mend ?? /\p{Ll}{2}/u);
    expect(`${message} ${mend}`).not.toMatch(/undefined|\[object|NaN/);
    const goesOn = rules.some(({ name, buildGoesOn }) => name === each.rule && buildGoesOn);
    expect(buildable).toBe(each.warning === true || goesOn);
    if (each.mended) expect((await checkWith([each.mended].flat())).findings).toEqual([]);
  });
});

/** The guide for editors shows of each rule what it says; written anew with WRITE_GUIDE=1. */
const guide = 'docs/schrijven.md';
/** Another page of it shows every message. */
const allMessages = 'docs/meldingen.md';

test('the guide shows of each rule what it says and how to mend it', () => {
  const first = [...Map.groupBy(said, ({ rule }) => rule).values()].flatMap(([example]) => example ?? []);
  shows(guide, tableOf(first));
  const shown = new Set(first.map(({ rule }) => rule));
  expect(rules.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
});

test('and on a page of its own every message that is in the code', () => {
  const messages = messagesInCode();
  const rows = messages.flatMap(({ form }) => said.find(({ message }) => form.test(message)) ?? []);
  shows(allMessages, tableOf([...new Set(rows)]));
  const never = messages.filter(({ form }) => !said.some(({ message }) => form.test(message)));
  expect(never.map(({ file, text }) => `${file}: ${text}`).sort()).toEqual([...unsaid].sort());
});

/** Sees that a file of the guide has a table as it is now, or writes it. */
function shows(file: string, table: string): void {
  const text = readFileSync(file, 'utf8');
  const [before = '', rest = ''] = text.split('<!-- messages -->');
  const [, after = ''] = rest.split('<!-- /messages -->');
  const now = `${before}<!-- messages -->\n<!-- prettier-ignore -->\n${table}\n\n<!-- /messages -->${after}`;
  if (process.env.WRITE_GUIDE) writeFileSync(file, now);
  else expect(text, 'write it anew: WRITE_GUIDE=1 npm run test:unit -- src/tests/corpus').toBe(now);
}

function tableOf(examples: readonly Example[]): string {
  // Each sign as it is said: what shows how to write a link may not become one.
  const cell = (text: string) => text.replaceAll('\n', ' ').replace(/[\\`*_[\]<>|~&]/g, String.raw`\$&`);
  const rows = examples
    .toSorted((a, b) => a.rule.localeCompare(b.rule))
    .map(
      ({ rule, level, message, mend }) =>
        `| ${rule}${level === 'warning' ? ' (let op)' : ''} | ${cell(message)} | ${cell(mend)} |`,
    );
  return ['| regel | wat er staat | wat u doet |', '| --- | --- | --- |', ...rows].join('\n');
}

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
