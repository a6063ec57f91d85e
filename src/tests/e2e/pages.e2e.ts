import type { Page } from '@playwright/test';
import { site } from '#/site.config.ts';
import type { BuiltPage } from './built.ts';
import { accessible, contrasting } from './checks/accessible.ts';
import { covered } from './checks/focus.ts';
import { printing } from './checks/paper.ts';
import { seenTwice } from './checks/second-opinion.ts';
import { fitting } from './checks/sizes.ts';
import { expect, test } from './site.ts';
import { turnTo } from './turn.ts';

const parts = 4;

// Every page is looked at once, for all that can be seen of it; the pages are shared out among tests, and so among workers,
// the longest first, so that each part takes as long.
for (const part of Array(parts).keys())
  test(`every page holds for everybody, part ${String(part + 1)} of ${String(parts)}`, async ({
    page,
    looked,
  }) => {
    test.setTimeout(300_000);
    const problems: string[] = [];
    const longestFirst = looked.toSorted((one, other) => other.html.length - one.html.length);
    for (const one of longestFirst.filter((_, index) => index % parts === part)) {
      const found = await problemsOf(page, one);
      problems.push(...found.map((problem) => `${one.path}: ${problem}`));
    }
    expect(problems).toEqual([]);
  });

test(
  'no page asks for more than it is made of, complains, or keeps anything',
  { tag: '@drawn' },
  async ({ page, looked, seen }) => {
    test.setTimeout(120_000);
    // As on a phone, which is drawn in less time too.
    await page.setViewportSize({ width: 360, height: 640 });
    const problems: string[] = [];
    for (const one of looked) {
      seen.forget();
      await page.goto(one.path);
      // A reader at the end of the page is asked for nothing more.
      await page.evaluate(async () => {
        scrollTo(0, document.body.scrollHeight);
        await new Promise(requestAnimationFrame);
      });
      const said = [...unasked(one, seen.requests), ...seen.complaints, ...seen.elsewhere];
      problems.push(...said.map((problem) => `${one.path}: ${problem}`));
    }
    expect(problems).toEqual([]);
    expect(await page.context().cookies(), 'cookies').toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length), 'storage').toBe(0);
  },
);

/** All that is wrong with a page, in words. */
async function problemsOf(page: Page, { path, dom }: BuiltPage): Promise<string[]> {
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await turnTo(page, path);
  const problems = [
    ...(await page.evaluate(headings)),
    ...(await page.evaluate(runTogether)),
    ...(await accessible(page)),
    ...(await seenTwice(page)),
    ...(await fitting(page)),
    ...(await covered(page)),
  ];
  const look = async (scheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme: scheme });
    problems.push(...(await contrasting(page)).map((problem) => `${scheme}: ${problem}`));
  };
  // Narrow by now.
  await look('light');
  await look('dark');
  await page.setViewportSize({ width: 1280, height: 900 });
  await look('dark');
  const { said, wrong } = sheetOf(dom, path);
  return [...problems, ...wrong, ...(await printing(page, said))];
}

/** What the sheets of a page must say, and what is wrong with that. */
function sheetOf(dom: BuiltPage['dom'], path: string): { said: string[]; wrong: string[] } {
  const [sender = '', standing = '', dated, address] = ['sender', 'standing', 'dated', 'address'].map(
    (what) => dom.querySelector('html')?.getAttribute(`data-${what}`),
  );
  // What has no address that counts says none on paper: the page for what is not there, a story that is gone.
  // That of a text in another language counts for no search engine, and leads a reader of paper to the page all the same.
  const isThere = dom.querySelector('link[rel="canonical"], [data-translation]') !== null;
  const right = [
    sender.startsWith(`${site.name} · `),
    standing !== '',
    isThere ? address?.endsWith(`.example${path}`) : address === undefined,
    isThere ? /\d{4}/.test(dated ?? '') : dated === undefined,
  ];
  const said = [sender, standing, dated, address].filter((each) => each !== undefined);
  return { said, wrong: right.every(Boolean) ? [] : [`its sheets say: ${said.join(' | ')}`] };
}

/** What a page asked its server for beside itself, its style sheet, its icon and its pictures; search has script. */
function unasked({ path, dom }: BuiltPage, requests: readonly string[]): string[] {
  const asked = requests.map((url) => new URL(url).pathname);
  const allowed = dom.querySelector('site-search') ? /\.(?:css|js)$/ : /\.css$/;
  const pictures = /^\/favicon\.svg$|\.(?:avif|jpe?g|png|webp)$/;
  const more = asked.filter((each) => each !== path && !allowed.test(each) && !pictures.test(each));
  const sheets = asked.filter((each) => each.endsWith('.css'));
  const linked = dom.querySelectorAll('link[rel="stylesheet"]').length;
  return [...more, ...(sheets.length === linked ? [] : sheets)].map((each) => `asks for ${each}`);
}

function headings(): string[] {
  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .filter((heading) => heading.checkVisibility())
    .map((heading) => Number(heading.tagName[1]));
  const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  const first = levels.filter((level) => level === 1).length;
  return [
    ...(first === 1 ? [] : [`${String(first)} h1`]),
    ...skipped.map((level) => `skips to h${String(level)}`),
  ];
}

/** Words that lose the space between them: text and elements that stand in a row or a grid are boxes of their own. */
function runTogether(): string[] {
  const isBox = (element: Element) => !/absolute|fixed/.test(getComputedStyle(element).position);
  return [...document.body.querySelectorAll('*')]
    .filter((element) => /flex|grid/.test(getComputedStyle(element).display))
    .filter((element) => {
      const parts = [...element.childNodes].filter((node) =>
        node instanceof Element ? isBox(node) : node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      );
      return parts.slice(1).some((part, index) => {
        const before = parts[index];
        const isSeam = [part, before].some((node) => node?.nodeType === Node.TEXT_NODE);
        return isSeam && (/^[ \n]/.test(part.textContent ?? '') || /[ \n]$/.test(before?.textContent ?? ''));
      });
    })
    .map((element) => `its words run together: ${element.outerHTML.slice(0, 160)}`);
}
