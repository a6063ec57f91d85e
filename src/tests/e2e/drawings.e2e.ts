import { fixedPaths, sectionPath } from '#/routes.ts';
import { listed, site } from '#/site.config.ts';
import { found } from './built.ts';
import { expect, test } from './site.ts';

/** The bends of the route in the order in which they are read: the stem, then each side of the fork. */
const stem = ['opvang', 'oekraine', 'beslissing'];
const yes = ['huisvesting', 'inburgering', 'meedoen'];
const no = ['zonder-documenten', 'opnieuw', 'vertrek'];

test('the route is read down its river, and forks at the decision', ({ built }) => {
  const { dom } = built.section('steps');
  const idsIn = (selector: string) => dom.querySelectorAll(`${selector} section`).map(({ id }) => id);
  const leadsTo = (selector: string) =>
    dom.querySelectorAll(`${selector} a[href^="#"]`).map((link) => link.getAttribute('href')?.slice(1));
  expect(idsIn('.route')).toEqual([...stem, ...yes, ...no]);
  expect(idsIn('.route .yes')).toEqual(yes);
  expect(idsIn('.route .no')).toEqual(no);
  expect(leadsTo('#beslissing > *')).toEqual([yes[0], no[0]]);
  // Who asks again begins where who asks for the first time does.
  expect(leadsTo('#opnieuw > *')).toEqual([stem[0]]);

  // One door at a bend, each to another page of help.
  const doors = dom.querySelectorAll('.route .need').map((door) => door.getAttribute('href') ?? '');
  expect(doors.every((href) => href.startsWith(`/${site.sections.help.segment}/`))).toBe(true);
  expect(new Set(doors).size).toBe(doors.length);
  for (const bend of dom.querySelectorAll('.route section')) {
    const count = bend.querySelectorAll('.need').length;
    expect(count, bend.id).toBe(['opnieuw', 'meedoen'].includes(bend.id) ? 0 : 1);
  }
});

test(
  'the small map leads to every bend, in the order of each side, and fits a phone’s screen',
  { tag: '@drawn' },
  async ({ page, built }) => {
    const { dom, path } = built.section('steps');
    const linksOf = (selector: string) =>
      dom.querySelectorAll(`${selector} a`).map((link) => (link.getAttribute('href') ?? '').split('#')[1]);
    expect(linksOf('nav.map > ol')).toEqual(stem);
    expect(linksOf('nav.map .sides > :not(.no)')).toEqual(yes);
    expect(linksOf('nav.map .no')).toEqual(no);
    // A step is named by its own title.
    for (const link of dom.querySelectorAll('nav.map a')) {
      const bend = dom.querySelector(`[id="${(link.getAttribute('href') ?? '').split('#')[1] ?? ''}"]`);
      expect(link.textContent.trim()).toBe(
        found(bend?.querySelector('h2') ?? undefined, 'a bend').textContent.trim(),
      );
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    const map = page.getByRole('navigation', { name: 'De route in het klein' });
    expect((await map.boundingBox())?.height).toBeLessThan(450);
    // Where the side of a refusal leaves the screen, a link leads on to where it comes back.
    await page.getByRole('link', { name: 'Nee: lees verder' }).click();
    await expect(page.locator('#zonder-documenten h2')).toBeInViewport();
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect(map).toBeHidden();
  },
);

test('what each step’s reader can read on folds below it; its own sentences do not', async ({
  page,
  built,
}) => {
  await page.goto(built.section('steps').path);
  const bodies = page.locator('.route .body:has(.prose)');
  await expect(bodies.locator('.prose').first()).toBeVisible();
  expect(await bodies.locator('summary').count()).toBe(await bodies.count());
  expect(await page.locator('.route details .prose').count()).toBe(0);
});

test('who comes from Ukraine passes the decision, in the order of the page, in words, and as it is drawn', async ({
  page,
  built,
}) => {
  const { dom, path } = built.section('steps');
  const ukraine = found(dom.querySelector('#oekraine') ?? undefined, 'the branch from Ukraine');
  expect(ukraine.closest('#beslissing, .yes, .no')).toBeNull();
  expect(ukraine.querySelectorAll('a[href^="#"]').map((link) => link.getAttribute('href'))).toEqual([
    '#meedoen',
  ]);
  const inWords = found(
    dom.querySelector('.route > .sr-only') ?? undefined,
    'the drawing in words',
  ).textContent;
  expect(inWords).toMatch(/Oekraïne[^.]*\. Hun weg gaat langs de beslissing/);

  await page.goto(path);
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const { branch, decision, later } = await page.evaluate(() => {
      const drawn = (selector: string) =>
        [...document.querySelectorAll(selector)]
          .filter((each) => each.checkVisibility())
          .map((each) => each.getBoundingClientRect())
          .map(({ left, right, top, bottom }) => ({ left, right, top, bottom }));
      return {
        branch: drawn('.route .branch:not(.no *) > :last-child'),
        decision: drawn('#beslissing > div > svg:not(.branch) > :last-child'),
        later: drawn('#meedoen'),
      };
    });
    // It goes on beside all that stands between, without a gap, and never meets the stream of the decision.
    const first = found(branch[0], 'the branch');
    const ends = found(later[0], 'where it comes out');
    const along = branch.sort((one, other) => one.top - other.top);
    for (const [index, piece] of along.entries())
      expect(piece.top, `${String(width)} px`).toBeLessThanOrEqual((along[index - 1] ?? first).bottom + 1);
    expect(along.at(-1)?.bottom).toBeGreaterThan(ends.top);
    expect(decision.length).toBeGreaterThan(0);
    for (const piece of branch)
      for (const stream of decision)
        expect(piece.right < stream.left || piece.bottom <= stream.top || piece.top >= stream.bottom).toBe(
          true,
        );
  }
});

for (const scale of [1, 2])
  test(`stretches of the river meet without a joint at ${String(100 * scale)} % text`, async ({
    page,
    built,
  }) => {
    await page.goto(built.section('steps').path);
    for (const [width, dir] of [
      [320, 'ltr'],
      [360, 'ltr'],
      [360, 'rtl'],
      [768, 'ltr'],
      [1280, 'ltr'],
      [1280, 'rtl'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      const { ends, loose } = await page.evaluate(looseEnds, { scale, dir });
      const where = `${String(width)} px, ${dir}`;
      expect(ends, where).toBeGreaterThan(40);
      expect(loose, where).toEqual([]);
    }
  });

test('each bridge on the home page is seen whole, from its own bank to its own bank', async ({
  page,
  built,
}) => {
  await page.goto(built.page('/').path);
  const seen = new Set<number>();
  for (const width of [320, 360, 412, 600, 703, 704, 768, 1023, 1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    const bridges = await page.locator('.river > g:visible').evaluateAll((groups) =>
      groups.map((group) => {
        const { left, right } = group.getBoundingClientRect();
        return { left, right };
      }),
    );
    for (const [index, { left, right }] of bridges.entries()) {
      // Water between its bank and that of the one before.
      expect(left, `${String(width)} px`).toBeGreaterThanOrEqual(
        index ? (bridges[index - 1]?.right ?? 0) + 15 : 0,
      );
      expect(right, `${String(width)} px`).toBeLessThanOrEqual(width + 1);
    }
    seen.add(bridges.length);
  }
  expect([...seen]).toEqual([1, 2, 3]);
});

test('one bridge joins the region and the city, and names in a row stand at one height', async ({
  page,
  built,
}) => {
  await page.goto(built.section('partners').path);
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(page.locator('main .crossing, main h1 svg')).toHaveCount(1);
    const { bridge, shores, names } = await page.evaluate(() => {
      const boxes = (selector: string) =>
        [...document.querySelectorAll(selector)].map((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return { left, right, top, bottom };
        });
      const names = [...document.querySelectorAll('.shores li')].map((entry) => {
        const range = document.createRange();
        range.selectNodeContents(entry.querySelector('h3 a') ?? entry);
        return { row: entry.getBoundingClientRect().top, top: range.getBoundingClientRect().top };
      });
      return { bridge: boxes('.crossing .fine')[0], shores: boxes('.shores > section').slice(1), names };
    });
    const [region, city] = shores;
    const where = `${String(width)} px`;
    if (!bridge || !region || !city) throw new Error('There is a bridge, and two shores.');
    if (width < 1024) {
      expect(bridge.top, where).toBeGreaterThan(region.bottom);
      expect(bridge.bottom, where).toBeLessThan(city.top);
    } else {
      expect(bridge.bottom, where).toBeLessThan(Math.min(region.top, city.top));
      expect(region.right, where).toBeLessThan(city.left);
      expect(bridge.left, where).toBeLessThan(region.right);
      expect(bridge.right, where).toBeGreaterThan(city.left);
    }
    for (const { row, top } of names)
      for (const other of names)
        if (Math.abs(other.row - row) < 1) expect(Math.abs(other.top - top), where).toBeLessThan(1);
  }
});

test('a bridge stands under the title only where a section begins, and so do waves above it', ({ built }) => {
  const overviews = [fixedPaths.policy, ...listed.map(sectionPath)];
  for (const { path, dom } of built.pages.filter(({ dom }) => dom.querySelector('h1.quay'))) {
    const begins = overviews.some((overview) => path.endsWith(overview));
    expect(Boolean(dom.querySelector('h1 svg')), path).toBe(begins && !dom.querySelector('.crossing'));
    expect((dom.querySelector('body > header > svg')?.innerHTML ?? '').includes(' 30 0'), path).toBe(begins);
  }
});

test('on the smallest screen no drawing is cut, and none stands on a text', async ({ page, built }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const pages = (['steps', 'domains', 'partners'] as const).map((section) => built.section(section));
  for (const { path } of pages) {
    await page.goto(path);
    const { lines, wrong } = await page.evaluate(mistakes);
    expect(lines, path).toBeGreaterThan(0);
    expect(wrong, path).toEqual([]);
  }
});

/**
 * Ends of stretches at which the banks jump: an end goes on in another stretch as wide, at the same place, both straight
 * there. It may also lie under water, at a stop, where a stream springs or comes out, or off the screen. Runs in the page.
 */
function looseEnds({ scale, dir }: { scale: number; dir: string }): { ends: number; loose: string[] } {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`html { font-size: ${String(112.5 * scale)}% }`);
  document.adoptedStyleSheets = [sheet];
  for (const element of document.querySelectorAll<HTMLElement>('[dir]')) element.dir = dir;
  const ends = [...document.querySelectorAll<SVGPathElement>('.stream > path:not(.water, .pond)')]
    .filter((path) => path.checkVisibility())
    .flatMap((path) => {
      const length = path.getTotalLength();
      const matrix = path.getScreenCTM() ?? new DOMMatrix();
      const at = (along: number) => path.getPointAtLength(along).matrixTransform(matrix);
      const wide = parseFloat(getComputedStyle(path).strokeWidth);
      return [0, length].map((along) => {
        const { x, y } = at(along);
        // A point a little further in, about half the width of the water.
        let within = along;
        while (Math.abs(at(within).y - y) < wide / 3 && within >= 0 && within <= length)
          within += along ? -0.5 : 0.5;
        return { path, x, y, wide, lower: along > 0, drift: Math.abs(at(within).x - x) };
      });
    });
  const loose = ends.filter(({ path, x, y, wide, lower, drift }) => {
    const goesOn = ends.some(
      (other) =>
        other.lower !== lower &&
        other.path.ownerSVGElement !== path.ownerSVGElement &&
        Math.abs(other.x - x) < 0.5 &&
        Math.abs(other.wide - wide) < 0.1 &&
        (lower ? y - other.y : other.y - y) >= 0 &&
        Math.abs(other.y - y) < 4 &&
        Math.max(drift, other.drift) < 0.5,
    );
    const near = (element: Element | null, down: number) => {
      const box = element?.getBoundingClientRect();
      return box && y > box.top - 3 && Math.abs(box.top + down * box.height - y) < 4;
    };
    const stops = near(path.closest('.map li'), 0.5);
    const springs = !lower && path.closest('.spring > .head');
    const comesOut = lower && near(document.querySelector('.mouth'), 0);
    const isOff = x < 0 || x > document.documentElement.clientWidth - 1;
    return ![goesOn, stops, springs, comesOut, isOff, isUnderWater(path, lower)].some(Boolean);
  });
  document.adoptedStyleSheets = [];
  return {
    ends: ends.length,
    loose: loose.map(
      ({ path, x, y, lower }) =>
        `${path.closest('[id]')?.id ?? ''} ${lower ? 'end' : 'start'} of ${path.getAttribute('d') ?? ''} (${path.ownerSVGElement?.classList.value ?? ''}) at ${x.toFixed(1)}, ${(y + scrollY).toFixed(1)}`,
    ),
  };

  /** Whether an end lies in what another line of the same stretch draws. */
  function isUnderWater(path: SVGPathElement, lower: boolean): boolean {
    const { x, y } = path.getPointAtLength(lower ? path.getTotalLength() : 0);
    return [...(path.ownerSVGElement?.querySelectorAll<SVGPathElement>('.water') ?? [])].some(
      (water) =>
        water.getAttribute('d') !== path.getAttribute('d') &&
        (water.matches('.pond') ? water.isPointInFill({ x, y }) : Math.abs(across(water, y) - x) < 1),
    );
  }

  /** Where a stream is at a height. */
  function across(water: SVGPathElement, y: number): number {
    const length = water.getTotalLength();
    for (let along = 0; along <= length; along += length / 200) {
      const point = water.getPointAtLength(along);
      if (point.y >= y) return point.x;
    }
    return NaN;
  }
}

/** Lines of drawings that run off the screen or over words. Runs in the page. */
function mistakes(): { lines: number; wrong: string[] } {
  const words = wordsIn(document.querySelector('main') ?? document.body);
  // A bridge runs from edge to edge, but its arch with the hangers is whole.
  const lines = [...document.querySelectorAll('main .stream path, main .crossing .fine')]
    .filter((line) => line.checkVisibility())
    .map((line) => ({ line, ink: inkOf(line as SVGGraphicsElement) }));
  const wrong = lines.flatMap(({ line, ink }) => {
    const over = words.find(
      ({ box }) =>
        box.left < ink.right && ink.left < box.right && box.top < ink.bottom && ink.top < box.bottom,
    );
    const name = `${line.closest('[id]')?.id ?? ''}: ${line.outerHTML.slice(0, 80)}`;
    return [
      // Where the route forks, one side leaves at the edge, and comes back from there.
      ...(!line.closest('.fork, .inflow') && (ink.left < 0 || ink.right > innerWidth)
        ? [`cut: ${name}`]
        : []),
      ...(over ? [`on “${over.text}”: ${name}`] : []),
    ];
  });
  return { lines: lines.length, wrong };

  function inkOf(line: SVGGraphicsElement) {
    const { x, y, width, height } = line.getBBox();
    const matrix = line.getScreenCTM() ?? new DOMMatrix();
    const corners = [new DOMPoint(x, y), new DOMPoint(x + width, y + height)].map((corner) =>
      corner.matrixTransform(matrix),
    );
    const [across, down] = [corners.map((corner) => corner.x), corners.map((corner) => corner.y)];
    const half = parseFloat(getComputedStyle(line).strokeWidth) / 2;
    return {
      left: Math.min(...across) - half,
      right: Math.max(...across) + half,
      top: Math.min(...down),
      bottom: Math.max(...down),
    };
  }

  function wordsIn(root: Element) {
    const found: { text: string; box: DOMRect }[] = [];
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      if (
        !text ||
        !node.parentElement?.checkVisibility() ||
        node.parentElement.closest('.sr-only, [popover]')
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) found.push({ text: text.slice(0, 30), box });
    }
    return found;
  }
}
