import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { check } from '#/content/check.ts';
import { readCorpus } from '#/content/reading/read.ts';
import { ownSettings } from '#/content/settings.ts';
import { contentRoutes } from '#/routes.ts';
import { pageOf } from './page.ts';
import { reportOf, type Report, type Row } from './rows.ts';
import { reportFile, writeReport } from './write.ts';

const locales = ['nl', 'en'];
const today = '2026-06-15';
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rapport-'));
  cpSync('src/tests/corpus/valid', root, { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

async function reported(day = today): Promise<Report> {
  const settings = { ...ownSettings, locales, worded: locales };
  const { findings } = await check(root, contentRoutes, day, settings);
  return reportOf(readCorpus(root, locales).corpus, findings, day, locales);
}

const rowOf = ({ kinds }: Report, file: string): Row | undefined =>
  kinds.flatMap(({ rows }) => rows).find((row) => row.file === file);

function change(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text.replace(from, to), file).not.toBe(text);
  writeFileSync(join(root, file), text.replace(from, to));
}

const story = 'content/nl/stories/odilia.mdx';
const law = 'content/nl/laws/vaarwet.mdx';

test('every Dutch text stands in it once, by its kind, with how it reads, its age and its translations', async () => {
  const report = await reported();
  const files = report.kinds.flatMap(({ rows }) => rows.map(({ file }) => file)).sort();
  const there = readdirSync(join(root, 'content/nl'), { recursive: true, encoding: 'utf8' });
  expect(files).toEqual(
    there
      .filter((file) => file.endsWith('.mdx'))
      .map((file) => `content/nl/${file}`)
      .sort(),
  );
  const row = rowOf(report, story);
  expect(row).toMatchObject({ findings: [], updated: '2026-03-02', due: '2027-03-02' });
  expect(row?.reading?.measure).toBeGreaterThan(row?.reading?.least ?? Infinity);
  const lengths = row?.reading?.longest.map(({ words }) => words) ?? [];
  expect(lengths).toHaveLength(3);
  expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
  expect(row?.translations).toEqual([{ locale: 'en', state: expect.stringMatching(/^bij/) as string }]);
  expect(rowOf(report, 'content/nl/terms/kade.mdx')?.translations).toEqual([
    { locale: 'en', state: 'ontbreekt' },
  ]);
  // What was seen of a law is looked at again before its text is.
  expect(rowOf(report, law)?.checked).toMatch(/^2026-/);
  expect(rowOf(report, law)?.due).toBe('2026-09-02');
});

test('what wants attention is said: a finding, a consent, a review, a translation that is behind, a text that cannot be read', async () => {
  change(story, 'consent:\n', 'consent:\n  until: 2026-06-20\n');
  change(story, 'updated: 2026-03-02', 'updated: 2025-03-02');
  change(story, /^title: .*$/m, 'title: Een ander verhaal');
  change('content/nl/terms/kade.mdx', 'title:', 'title: : ');
  const report = await reported();
  expect(rowOf(report, story)).toMatchObject({
    due: '2026-03-02',
    consent: 'loopt tot en met 2026-06-20',
    translations: [{ locale: 'en', state: 'loopt achter' }],
  });
  expect(rowOf(report, story)?.findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['review-due', 'consent-ending']),
  );
  expect(rowOf(report, 'content/nl/terms/kade.mdx')).toMatchObject({ findings: [{ rule: 'readable' }] });
  const page = parse(pageOf(report)).text;
  expect(page).toContain('De toestemming loopt af op 2026-06-20');
  expect(page).toContain('loopt tot en met 2026-06-20');

  expect(rowOf(await reported('2026-06-21'), story)?.consent).toBe('liep tot en met 2026-06-20');
  change(story, '  until: 2026-06-20\n', '  withdrawn: 2026-06-01\n');
  expect(rowOf(await reported(), story)?.consent).toBe('ingetrokken');
});

test('whatever a text holds is text in the page, which runs and fetches nothing', async () => {
  const attack = '<script>alert(1)</script><img src=https://evil.example/x onerror="alert(1)">&amp;\'"';
  change(story, /^title:.*$/m, `title: ${JSON.stringify(attack)}`);
  change(story, /^summary:.*$/m, `summary: ${JSON.stringify(`${attack}.`)}`);
  const text = pageOf(await reported());
  const page = parse(text);
  expect(page.querySelectorAll('script, img, link, iframe, [src], [onerror], [style]')).toEqual([]);
  expect(page.querySelectorAll('[href]').map((link) => link.getAttribute('href')?.[0])).not.toContain('h');
  expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
    "default-src 'none'; style-src 'unsafe-inline'",
  );
  expect(page.querySelectorAll('tbody th').map((cell) => cell.text)).toContainEqual(
    expect.stringContaining('<script>alert(1)</script><img src=https://evil.example/x'),
  );
});

test('each cell stands below the head of its column', async () => {
  const page = parse(pageOf(await reported()));
  expect(page.querySelectorAll('table').length).toBeGreaterThan(10);
  for (const table of page.querySelectorAll('table')) {
    const columns = table.querySelectorAll('thead th').length;
    for (const row of table.querySelectorAll('tbody tr')) expect(row.childNodes).toHaveLength(columns);
  }
});

test('it is one file beside what is built, written anew each time', async () => {
  const { findings } = await check(root, contentRoutes, today);
  const before = readdirSync(root);
  const path = writeReport(root, findings, today);
  writeReport(root, findings, today);
  expect(path).toBe(join(root, reportFile));
  expect(readdirSync(root).filter((name) => !before.includes(name))).toEqual(['rapport']);
  expect(readdirSync(join(root, 'rapport'))).toEqual(['teksten.html']);
  expect(readFileSync('.gitignore', 'utf8').split('\n')).toContain('/rapport/');
});
