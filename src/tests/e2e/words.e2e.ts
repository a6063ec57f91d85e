import { softHyphen } from '#/content/dutch/soft-hyphens.ts';
import { handFonts } from './fonts.ts';
import { oneOfEachKind } from './kinds.ts';
import { expect, test } from './site.ts';
import { turnTo } from './turn.ts';

/** How narrow a screen is and how large the letters, where a long word no longer fits on its line. */
const settings = [
  { width: 320, percent: 100 },
  { width: 360, percent: 200 },
];

// The browser of these tests has no Dutch patterns of its own, as many of readers have not.
for (const { width, percent } of settings)
  test(`no word breaks without a hyphen at ${String(width)} px with text of ${String(percent)} %`, async ({
    page,
    built,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 740 });
    const problems: string[] = [];
    let hyphenated = 0;
    for (const path of oneOfEachKind(built)) {
      await turnTo(page, path);
      await handFonts(page, []);
      const { broken, right } = await page.evaluate(brokenWords, { percent, mark: softHyphen });
      problems.push(...broken.map((word) => `${path}: ${word}`));
      hyphenated += right;
    }
    expect(problems).toEqual([]);
    expect(hyphenated).toBeGreaterThan(5);
  });

test('a title is as large as the lines below it, and grows with them', async ({ page, built }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of oneOfEachKind(built)) {
    await turnTo(page, path);
    await handFonts(page, []);
    const [usual, large] = [await sizes(100), await sizes(200)];
    for (const { title, most } of [usual, large]) expect(title, path).toBeGreaterThanOrEqual(most);
    expect(large.title / usual.title, path).toBeGreaterThanOrEqual(1.5);
    expect(large.doors / usual.doors, path).toBeGreaterThanOrEqual(1.5);
    expect(usual.doors, path).toBeGreaterThanOrEqual(15);
  }

  /** The sizes of the title, of the largest running text, and of the navigation. */
  async function sizes(percent: number) {
    return page.evaluate((rules) => {
      window.drawWith('own', rules);
      const of = (selector: string) =>
        [...document.querySelectorAll(selector)]
          .filter((each) => each.checkVisibility() && !each.closest('.sr-only'))
          .map((each) => parseFloat(getComputedStyle(each).fontSize));
      return {
        title: Math.max(...of('h1')),
        most: Math.max(...of('main p, main dd, main li')),
        doors: Math.min(...of('body > header .doors a')),
      };
    }, largeText(percent));
  }
});

test('what is copied or read by machines has no marks in its words', ({ built }) => {
  for (const { path, served } of built.pages) {
    // Each attribute too, but for the name of a button, which is what is seen of it.
    const kept =
      served
        .replace(/<button [^>]*>/g, '')
        .match(/<(?:title|script|code|\w+ class="cite)\b.*?<\/|<[^>]*>/gs) ?? [];
    expect(
      kept.filter((each) => each.includes(softHyphen)),
      path,
    ).toEqual([]);
  }
  const marked = built.dutch.filter(({ served }) => served.includes(softHyphen));
  expect(marked.length).toBeGreaterThan(0.9 * built.dutch.length);
});

const largeText = (percent: number) => `html { font-size: ${String(1.125 * percent)}% !important }`;

/** Words on two lines: those that break without a hyphen, and how many do with one. Runs in the page. */
function brokenWords({ percent, mark }: { percent: number; mark: string }) {
  window.drawWith('own', `html { font-size: ${String(1.125 * percent)}% !important }`);
  const broken: string[] = [];
  let right = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    if (!node.parentElement?.checkVisibility() || node.parentElement.closest('.sr-only, svg, script'))
      continue;
    for (const { 0: word, index } of text.matchAll(/\S+/g)) {
      // An address has no hyphens of its own.
      if (!/\p{L}{3}/u.test(word) || /[@/]|\p{L}\.\p{L}/u.test(word)) continue;
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      // Most words stand on one line.
      if (range.getClientRects().length < 2) continue;
      const tops = Array.from(word, (_, at) => {
        range.setStart(node, index + at);
        range.setEnd(node, index + at + 1);
        const box = [...range.getClientRects()].at(-1);
        return box?.width ? box.top : undefined;
      });
      let last: number | undefined;
      for (const [at, top] of tops.entries()) {
        if (top === undefined) continue;
        if (last !== undefined && Math.abs(top - last) > 4) {
          if (['-', '–', mark].includes(word[at - 1] ?? '')) right++;
          else broken.push(`${word.slice(0, at)}|${word.slice(at)}`.replaceAll(mark, '·'));
        }
        last = top;
      }
    }
  }
  window.drawWith();
  return { broken: [...new Set(broken)], right };
}
