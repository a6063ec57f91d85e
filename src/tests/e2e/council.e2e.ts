import type { Document } from '#/content/reading/read.ts';
import { holding } from '#/content/outline/held.ts';
import { outline, topicNames } from '#/content/schemas/outline.ts';
import { councilPath, doorPath } from '#/routes.ts';
import { found, type Built } from './built.ts';
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

test('whom and what a commitment goes with stands before the paragraph that names it, or it says that none is named', ({
  built,
}) => {
  const { dom } = built.section('council');
  const { paragraphs } = outline.parse(built.corpus.data.outline.data);
  for (const point of commitmentsIn(built)) {
    const { code, ambition, sources } = point.data as { code: string; ambition: string; sources: string[] };
    const rows = dom.querySelectorAll(`[id="${anchorOf(point)}"] dl > div`);
    for (const [field, name] of [
      ['groups', 'Groepen'],
      ['domains', 'Leefgebieden'],
      ['partners', 'Partners'],
      ['laws', 'Wet'],
    ] as const) {
      const row = rows.find((each) => textOf(each.querySelector('dt')?.text) === name);
      const said = textOf(row?.querySelector('dd')?.text);
      const ids = [point.data[field] ?? []].flat() as string[];
      if (!ids.length) expect(said, `${code} ${field}`).toBe('geen bij naam genoemd');
      for (const id of ids) {
        const holders = holding(paragraphs, { code, ambition }, field, id);
        const holder = found(
          holders.find((paragraph) => sources.includes(paragraph)),
          `${code} ${id}`,
        );
        const href = field === 'laws' ? `/wetten/#${id}` : `/${id}/"`;
        const after = row?.innerHTML.slice(row.innerHTML.indexOf(href)) ?? '';
        expect(/\(([\d.]+)\)/.exec(after)?.[1], `${code} ${id}`).toBe(holder);
      }
    }
  }
});

test('each can be cited in two lines: the framework first, then what is this site’s, and the address', ({
  built,
}) => {
  const { dom } = built.section('council');
  for (const point of commitmentsIn(built)) {
    const { title, code, opening, updated } = point.data as Record<string, string>;
    const [citation = '', address = ''] = dom
      .querySelectorAll(`[id="${anchorOf(point)}"] .cite`)
      .map((line) => textOf(line.text));
    expect(address).toBe(`${built.site.url}${councilPath(code ?? '')}`);
    expect(citation).toMatch(
      /^Welkom in Nijmegen, beleidskader Asiel en Integratie .*oktober 2024.*, 2\.2, ambitie \d, punt \d: /,
    );
    // What the framework says stands in quotation marks; the heading and the number do not.
    expect(citation).toContain(`“${String(opening)} …”`);
    expect(citation.match(/“/g)).toHaveLength(1);
    expect(citation).toContain(`Kop van deze site: ${String(title)}.`);
    expect(citation).toContain(`Nummer van deze site: ${String(code)}.`);
    expect(citation).toContain(address);
    expect(citation).toContain(`van ${String(Number(updated?.slice(8)))} `);
    expect(citation).toContain(updated?.slice(0, 4));
  }
});

test(
  'one press selects a line, and who follows a number sees where they came',
  { tag: '@drawn' },
  async ({ page, built }) => {
    const { path } = built.section('council');
    await page.goto(path);
    const cite = page.locator('.cite').first();
    await expect(cite).toBeHidden();
    await page.locator('.cites summary').first().click();
    await expect(cite).toBeVisible();
    await expect(cite).toHaveCSS('user-select', 'all');
    const link = page.locator('.point .code a').first();
    await link.click();
    const target = page.locator(':target');
    await expect(target).toHaveClass(/point/);
    await expect(target).not.toHaveCSS('box-shadow', 'none');
  },
);

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
  const rows = built.corpus.data.codes.data.codes as { id: string; removed?: object }[];
  for (const { id, removed } of rows) {
    const element = dom.querySelector(`[id="${id.replaceAll('.', '-')}"]`);
    expect(element?.hasAttribute('data-removed'), id).toBe(removed !== undefined);
  }
});

test('what commits outside 2.2 stands under its paragraph and letter, each with where it is explained', ({
  built,
}) => {
  const { dom } = built.section('council');
  const { paragraphs } = outline.parse(built.corpus.data.outline.data);
  const marked = paragraphs.flatMap(({ claims }) => claims.filter(({ commits }) => commits));
  expect(marked.length).toBeGreaterThan(0);
  for (const { id, says, at } of marked) {
    const line = dom.querySelector(`[id="uitspraak-${id.replaceAll('.', '-')}"]`);
    const letter = id.slice(id.lastIndexOf('-') + 1);
    expect(textOf(line?.text), id).toMatch(new RegExp(`^\\S+, uitspraak ${letter} `));
    expect(textOf(line?.querySelector('a')?.text)).toBe(says);
    expect(line?.querySelector('a')?.getAttribute('href')).toBe(at);
  }
  expect(dom.querySelectorAll('.said li[id]')).toHaveLength(marked.length);
});

test('by topic stand all places that are marked with it, on this page, and what explains it', ({ built }) => {
  const { dom } = built.section('council');
  const { paragraphs } = outline.parse(built.corpus.data.outline.data);
  const claims = paragraphs.flatMap((paragraph) => paragraph.claims);
  const section = dom.querySelector('#per-onderwerp')?.closest('section');
  const lists = section?.querySelectorAll('section') ?? [];
  expect(lists).toHaveLength(topicNames.length);
  const linksOf = (list: (typeof lists)[number]) =>
    list.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '');
  topicNames.forEach((topic, index) => {
    const expected = [
      ...commitmentsIn(built)
        .filter(({ data }) => [data.topics ?? []].flat().includes(topic))
        .map((point) => `#${anchorOf(point)}`),
      ...claims
        .filter(({ topics }) => topics?.includes(topic))
        .map(({ id }) => `#uitspraak-${id.replaceAll('.', '-')}`),
    ];
    expect(expected.length, topic).toBeGreaterThan(0);
    const links = linksOf(found(lists[index], topic));
    expect(links, topic).toEqual(expect.arrayContaining(expected));
    for (const href of links.filter((link) => link.startsWith('#')))
      expect(dom.querySelector(`[id="${href.slice(1)}"]`), href).toBeTruthy();
  });
  // Who pays: one tap from the list.
  expect(lists.flatMap(linksOf)).toContain('/vragen/#wie-betaalt');
  expect(lists.flatMap(linksOf)).toContain('#per-wet');
});

test('what another document works out is not called postponed, and leads to what the framework says of it', ({
  built,
}) => {
  const section = built.section('council').dom.querySelector('#uitgewerkt-elders')?.closest('section');
  expect(textOf(section?.text)).not.toMatch(/doorgeschoven/i);
  expect(section?.querySelector('p a')?.getAttribute('href')).toBe('/over/plannen/#uitvoeringsagenda');
});

for (const [field, anchor] of [
  ['groups', 'per-groep'],
  ['domains', 'per-leefgebied'],
  ['partners', 'per-partner'],
  ['laws', 'per-wet'],
] as const)
  test(`every number of the table by ${field} is that of the texts, and every gap is shown`, ({ built }) => {
    const own = built.site.municipality;
    const points = commitmentsIn(built).map(({ data }) => ({
      code: String(data.code),
      of: ([data[field] ?? []].flat() as string[]).filter((id) => id !== own),
    }));
    const section = found(
      built.section('council').dom.querySelector(`[id="${anchor}"]`)?.closest('section') ?? undefined,
      anchor,
    );
    expect(textOf(section.querySelector('p')?.text)).toContain('een indeling van deze site');
    const columns = section.querySelectorAll('thead th[scope="col"]').slice(1, -1);
    const starts = columns.map((column) => /^[\d.]+/.exec(textOf(column.text))?.[0]);
    const rows = section.querySelectorAll('tbody tr');
    // What belongs to nothing comes first: it is what one looks for.
    expect(rows[0]?.querySelector('th a')).toBeNull();
    const ids = built.texts
      .filter(
        ({ collection, locale, id }) =>
          collection === field && locale === built.site.sourceLocale && id !== own,
      )
      .map(({ id }) => id);
    expect(rows).toHaveLength(ids.length + 1);
    const seen = rows.map((row) => {
      const href = row.querySelector('th[scope="row"] a')?.getAttribute('href');
      const id = field === 'laws' ? href?.split('#')[1] : href?.split('/').at(-2);
      const isIn = ({ of }: (typeof points)[number]) => (id === undefined ? !of.length : of.includes(id));
      const expected = points.filter(isIn);
      const cells = row.querySelectorAll('td').map((cell) => textOf(cell.text));
      expect(Number(cells.at(-1)), href).toBe(expected.length);
      starts.forEach((start, index) => {
        const letters = expected.flatMap(({ code }) =>
          code.startsWith(`${String(start)}-`) ? code.slice(-1) : [],
        );
        expect(cells[index], `${String(href)} ${String(start)}`).toBe(letters.sort().join(' ') || '–');
        const links = row.querySelectorAll('td')[index]?.querySelectorAll('a') ?? [];
        expect(links.map((link) => link.getAttribute('href'))).toEqual(
          letters.map((letter) => `#${String(start).replaceAll('.', '-')}-${letter}`),
        );
      });
      return id;
    });
    expect(seen.filter(Boolean).sort()).toEqual(ids.sort());
  });

test('each paragraph says where it is explained, and what a person told is counted only', ({ built }) => {
  const { dom } = found(
    built.entries('council').find((page) => page.dom.querySelector('[id^="paragraaf-"]')),
    'page of origins',
  );
  const { paragraphs } = outline.parse(built.corpus.data.outline.data);
  const stories = built.section('stories').path;
  for (const { id, claims } of paragraphs) {
    const section = dom.querySelector(`[id="paragraaf-${id.replaceAll('.', '-')}"]`)?.closest('section');
    const told = claims.filter(({ at }) => at.startsWith(stories) && at !== stories);
    const links = section
      ?.querySelectorAll('li a')
      .map((link) => [textOf(link.text), link.getAttribute('href')]);
    expect(links, id).toEqual(
      claims.filter((claim) => !told.includes(claim)).map(({ says, at }) => [says, at]),
    );
    if (told.length)
      expect(textOf(section?.text)).toMatch(
        told.length === 1 ? /Eén uitspraak/ : `${String(told.length)} uitspraken`,
      );
    else expect(textOf(section?.text)).not.toMatch(/staat hier niet|staan hier niet/);
  }
  const persons = paragraphs.flatMap(({ claims }) =>
    claims.filter(({ at }) => at.startsWith(stories) && at !== stories),
  );
  for (const { id } of persons)
    expect(dom.querySelector(`[id="uitspraak-${id.replaceAll('.', '-')}"]`), id).toBeNull();
  const links = dom.querySelectorAll('main a').map((link) => link.getAttribute('href') ?? '');
  expect(links.filter((href) => href.startsWith(stories) && href !== stories)).toEqual([]);
});

test('while nothing that happened since is known, that is said once', ({ built }) => {
  const known = commitmentsIn(built).some(({ data }) => [data.since ?? []].flat().length > 0);
  const said =
    textOf(built.section('council').dom.querySelector('main')?.text).split('houdt dat nog niet bij').length -
    1;
  expect(said).toBe(known ? 0 : 1);
});

test('on paper the numbers stand in the margin, and no commitment is broken across sheets', async ({
  page,
  built,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 700, height: 1000 });
  await page.goto(built.section('council').path);
  const point = page.locator('.point').first();
  await expect(point).toHaveCSS('break-inside', 'avoid');
  const [code, text] = await Promise.all([
    point.locator('.code').boundingBox(),
    point.locator('h4').boundingBox(),
  ]);
  expect(found(code ?? undefined, 'number').x + found(code ?? undefined, 'number').width).toBeLessThanOrEqual(
    found(text ?? undefined, 'title').x,
  );
  await expect(page.locator('.matrix thead').first()).toHaveCSS('display', 'table-header-group');
  await expect(page.locator('.cites').first()).toBeHidden();
  // No table is torn from its heading, and no word in it is broken.
  await expect(page.locator('section:has(> .matrix)').first()).toHaveCSS('break-inside', 'avoid');
  const broken = await page
    .locator('.matrix :is(th, td)')
    .evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth).length);
  expect(broken).toBe(0);
  await expect(page.locator('.contents')).toBeHidden();
});
