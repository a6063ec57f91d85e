import { readCorpus, type Document } from '#/content/reading/read.ts';
import { councilPath, doorPath } from '#/routes.ts';
import type { Built } from './built.ts';
import { expect, test } from './site.ts';

const commitmentsIn = (built: Built): readonly Document[] =>
  built.texts.filter(
    ({ collection, locale }) => collection === 'commitments' && locale === built.site.sourceLocale,
  );
const textOf = (words: string | undefined) => (words ?? '').replace(/\s+/g, ' ').trim();
const anchorOf = ({ data }: Document) => String(data.code).replaceAll('.', '-');

test('every commitment stands on the page of the council with its text, its place and all that goes with it', ({
  built,
}) => {
  const { dom } = built.section('council');
  const points = commitmentsIn(built);
  expect(points.length).toBeGreaterThan(0);
  for (const point of points) {
    const data = point.data as Record<string, string | string[] | undefined>;
    const section = dom.querySelector(`[id="${anchorOf(point)}"]`);
    const words = textOf(section?.text);
    for (const said of [data.code, data.title, data.summary, `“${String(data.opening)} …”`, data.unsaid])
      if (typeof said === 'string') expect(words).toContain(textOf(said));
    const links = section?.querySelectorAll('dl a').map((link) => link.getAttribute('href')) ?? [];
    for (const [field, path] of [
      ['groups', '/doelgroepen/ID/'],
      ['domains', '/leefgebieden/ID/'],
      ['partners', '/partners/ID/'],
      ['laws', '/wetten/#ID'],
    ] as const)
      for (const id of [data[field] ?? []].flat()) expect(links).toContain(path.replace('ID', id));
  }
});

test('each can be cited in two lines: title, number, place, address and day, and the address', ({
  built,
}) => {
  const { dom } = built.section('council');
  for (const point of commitmentsIn(built)) {
    const { title, code, updated } = point.data as Record<string, string>;
    const [citation = '', address = ''] = dom
      .querySelectorAll(`[id="${anchorOf(point)}"] .cite`)
      .map((line) => textOf(line.text));
    expect(address).toBe(`${built.site.url}${councilPath(code ?? '')}`);
    for (const part of [title, code, address]) expect(citation).toContain(part);
    expect(citation).toMatch(/beleidskader 2\.2, ambitie \d, punt \d/);
    expect(citation).toContain(`van ${String(Number(updated?.slice(8)))} `);
    expect(citation).toContain(updated?.slice(0, 4));
  }
});

test('one press selects a line, and who follows a number sees where they came', async ({ page, built }) => {
  const { path } = built.section('council');
  await page.goto(path);
  await expect(page.locator('.cite').first()).toHaveCSS('user-select', 'all');
  const link = page.locator('.point .code a').first();
  await link.click();
  const target = page.locator(':target');
  await expect(target).toHaveClass(/point/);
  await expect(target).not.toHaveCSS('box-shadow', 'none');
});

test('the page comes first of the policy, and first behind the third door of home', ({ built }) => {
  const { path } = built.section('council');
  const first = built.page(doorPath('policy')).dom.querySelector('main section li a');
  expect(first?.getAttribute('href')).toBe(path);
  const door = built
    .page('/')
    .dom.querySelectorAll('main section')
    .find((section) => section.text.includes('nummer en met de plek'));
  expect(door?.querySelector('li a')?.getAttribute('href')).toBe(path);
});

test('the numbers that were given out have their anchor, though their commitment is gone', ({ built }) => {
  const { dom } = built.section('council');
  const rows = readCorpus(built.root).corpus.data.codes.data.codes as { id: string; removed?: object }[];
  for (const { id, removed } of rows) {
    const element = dom.querySelector(`[id="${id.replaceAll('.', '-')}"]`);
    expect(element?.hasAttribute('data-removed'), id).toBe(removed !== undefined);
  }
});
