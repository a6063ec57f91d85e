import { expect, test } from '@playwright/test';
import { headers } from '#/hosting/headers.ts';
import { htmlOf, paths, watch } from './site.ts';

const ambition = '/ambities/opvang/';

test('the policy of the real server is sent with every answer', async ({ request }) => {
  for (const path of ['/', ambition, '/favicon.svg', '/pagefind/pagefind.js'])
    for (const [name, value] of Object.entries(headers))
      expect((await request.get(path)).headers()[name.toLowerCase()], `${name} of ${path}`).toBe(value);
});

test('a hard word opens its meaning on the spot, by keyboard too, and leads to the list', async ({
  page,
}) => {
  await page.goto(ambition);
  const word = page.locator('main button.term').first();
  const meaning = page.locator(`#${(await word.getAttribute('popovertarget')) ?? ''}`);
  await expect(meaning).toBeHidden();
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(meaning).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await word.click();
  await meaning.getByRole('link').click();
  await expect(page).toHaveURL(/\/begrippen\/#/);
});

test('the menu opens on a phone, holds every section, and says where one is', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(ambition);
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
  await expect(menu).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(menu.getByRole('link')).toHaveCount(12);
  await expect(menu.locator('[aria-current]')).toHaveText('Ambities');
});

test('without scripts a page, a meaning and the list of all pages are there', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto(ambition);
  await page.locator('main button.term').first().click();
  await expect(page.locator('.meaning:popover-open')).toBeVisible();
  await page.goto('/zoeken/?q=huis');
  expect(await page.locator('main a').count()).toBeGreaterThan(100);
  await context.close();
});

test('without its style sheet a page is in order and every meaning can be read', async ({ page }) => {
  await page.route('**/*.css', (route) => route.abort());
  await page.goto(ambition);
  const order = await page.evaluate(() =>
    [...document.querySelectorAll('a[href="#inhoud"], body > header, h1, body > footer')].map(
      (element) => element.tagName,
    ),
  );
  expect(order).toEqual(['A', 'HEADER', 'H1', 'FOOTER']);
  const widest = await page.evaluate(() =>
    Math.max(...[...document.querySelectorAll('svg')].map((svg) => svg.clientWidth), 0),
  );
  expect(widest).toBeLessThanOrEqual(320);
});

test('the first tab stop leads to the text', async ({ page }) => {
  await page.goto(ambition);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('what has the focus can be seen and is not covered', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/hulp/slaapplek/');
  const stops = await page.locator('a:visible, button:visible, input:visible').count();
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab');
    const problem = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const box = element.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return `no outline: ${element.outerHTML}`;
      const [line] = element.getClientRects();
      const top = line && document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
      const seen = top && (element.contains(top) || top.contains(element));
      return box.bottom < 0 || box.top > innerHeight || !seen
        ? `covered: ${element.outerHTML.slice(0, 200)}`
        : '';
    });
    expect(problem).toBe('');
  }
});

test('forced colours and reduced motion are respected', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto('/');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  await expect(page.getByRole('button', { name: 'Zoek' })).toBeVisible();
});

test('on paper the meanings stand at the foot, the address below, and no navigation', async ({ page }) => {
  await page.goto(ambition);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Woorden op deze pagina' })).toBeVisible();
  await expect(page.locator('.meaning').first()).toBeVisible();
  await expect(page.locator('footer .on-paper')).toContainText(ambition);
  await expect(page.locator('header.off-paper')).toBeHidden();
  await expect(page.locator('nav').first()).toBeHidden();
});

test('every page but those about the site itself says its source, and all say their day', () => {
  const entries = paths.filter((path) => !/^\/(?:404\.html|zoeken\/|)$/.test(path));
  for (const path of entries) {
    const html = htmlOf(path);
    expect(html, path).toMatch(
      /data-source[^>]*>(?:Bron: beleidskader, |Deze pagina gaat over de site zelf)/,
    );
    expect(html, path).toContain('Klopt dit nog?');
  }
  expect(htmlOf(ambition)).toContain('paragraaf 2.2, ambitie 1');
});

test('every page has the honesty line, one search form at least, and says it is a concept', () => {
  for (const path of paths) {
    const html = htmlOf(path);
    expect(html, path).toContain('vervangt het beleidskader niet');
    expect(html, path).toContain('Concept: ');
    expect(html, path).toMatch(/<form [^>]*action="?\/zoeken\//);
  }
});

test('every page below home says where one is', () => {
  const lost = paths.filter((path) => !htmlOf(path).includes('aria-label="Waar u bent"'));
  expect(lost).toEqual(['/', '/404.html']);
});

test('an unknown address answers with a page that helps', async ({ page }) => {
  const answer = await page.goto('/bestaat-niet/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet');
  await page.locator('main').getByRole('searchbox').fill('taal');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zoeken\/\?q=taal/);
});

test('machines find the pages: sitemap, robots, feed, structured data', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const listed = [...sitemap.matchAll(/<loc>https:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path]) => path);
  expect(new Set(listed)).toEqual(new Set(paths.filter((path) => !/404|zoeken/.test(path))));
  expect(await (await request.get('/robots.txt')).text()).toContain('/sitemap.xml');
  const feed = await (await request.get('/verhalen/feed.xml')).text();
  expect(feed.match(/<item>/g)?.length).toBe(paths.filter((path) => /^\/verhalen\/.+\/$/.test(path)).length);
  const typeOf = (path: string) => /"@type":"(\w+)"/.exec(htmlOf(path))?.[1];
  expect(typeOf('/')).toBe('WebSite');
  expect(typeOf(ambition)).toBe('Article');
  expect(typeOf('/begrippen/')).toBe('DefinedTermSet');
  expect(typeOf('/partners/coa/')).toBe('GovernmentOrganization');
  expect(typeOf('/partners/nidos/')).toBe('NGO');
  expect(typeOf('/partners/woningcorporaties/')).toBeUndefined();
});

test('related entries lead both ways', async ({ page }) => {
  await page.goto('/verhalen/dennis/');
  await page.locator('main').getByRole('link', { name: 'Een veilige en gezonde plek in de opvang' }).click();
  await expect(page.locator('main a[href="/verhalen/dennis/"]')).toBeVisible();
});

test('no page asks for anything when it is read to its end', async ({ page, baseURL }) => {
  const seen = watch(page, baseURL ?? '');
  await page.goto('/hulp/taal/', { waitUntil: 'networkidle' });
  await page.mouse.wheel(0, 10_000);
  await page.waitForTimeout(300);
  expect(seen.requests.filter((url) => !/\.css$|\.svg$|\/taal\/$/.test(url))).toEqual([]);
});
