import { site } from '#/site.config.ts';
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
        branch: drawn('.route .branch > :last-child'),
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
