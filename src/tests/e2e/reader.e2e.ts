import { ambitionOf } from './kinds.ts';
import { expect, test } from './site.ts';

test('a hard word opens its meaning on the spot, by keyboard too, and leads to the list', async ({
  page,
  built,
}) => {
  await page.goto(ambitionOf(built).path);
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
  await expect(page).toHaveURL(new RegExp(`${built.section('terms').path}#`));
});

test('on a phone a meaning never covers its word, and a button closes it', async ({ page, built }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(ambitionOf(built).path);
  for (const word of (await page.locator('main button.term').all()).slice(0, 12)) {
    await word.click();
    const meaning = page.locator('.meaning:popover-open');
    const [over, under] = [await meaning.boundingBox(), await word.boundingBox()];
    const apart = over && under && (over.y >= under.y + under.height || over.y + over.height <= under.y);
    expect(apart, await word.innerText()).toBe(true);
    await meaning.getByRole('button', { name: 'Sluiten' }).click();
    await expect(meaning).toBeHidden();
    await expect(word).toBeFocused();
  }
});

test('of a term of several words the last is the button, and its name says them all', async ({
  page,
  built,
}) => {
  const { path } = built.firstWith('main .term-lead', built.entries('ambitions'));
  await page.goto(path);
  const lead = page.locator('main .term-lead').first();
  const whole = await page.locator('main .term-lead + span > button').first().getAttribute('aria-label');
  expect(whole?.startsWith(await lead.innerText())).toBe(true);
  expect(await lead.evaluate((element) => element.getClientRects().length)).toBeGreaterThan(0);
});

test('without scripts a page, a meaning and the list of all pages are there', async ({
  browser,
  baseURL,
  built,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto(ambitionOf(built).path);
  await page.locator('main button.term').first().click();
  await expect(page.locator('.meaning:popover-open')).toBeVisible();
  await page.goto('/zoeken/?q=huis');
  await expect(page.locator('main noscript p')).toContainText('Zoeken werkt alleen met JavaScript');
  const all = page.locator('main noscript p a');
  await expect(all).toBeInViewport();
  await all.click();
  await page.waitForURL('**/alle-paginas/');
  await context.close();
});

test('without its style sheet a page is in order and every meaning can be read', async ({ page, built }) => {
  await page.route('**/*.css', (route) => route.abort());
  await page.goto(ambitionOf(built).path);
  const order = await page.evaluate(() =>
    [...document.querySelectorAll('a[href="#inhoud"], body > header, h1, body > footer')].map(
      (element) => element.tagName,
    ),
  );
  expect(order).toEqual(['HEADER', 'A', 'H1', 'FOOTER']);
  const widest = await page.evaluate(() =>
    Math.max(...[...document.querySelectorAll('svg')].map((svg) => svg.clientWidth), 0),
  );
  expect(widest).toBeLessThanOrEqual(320);
});

test('the first tab stop leads to the text', async ({ page, built }) => {
  await page.goto(ambitionOf(built).path);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('what has the focus can be seen and is not covered', async ({ page, built }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(built.firstWith('details a', built.entries('help')).path);
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

test('on paper the meanings stand at the foot, and no navigation', async ({ page, built }) => {
  const { path } = ambitionOf(built);
  await page.goto(path);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Woorden op deze pagina' })).toBeVisible();
  await expect(page.locator('.meaning').first()).toBeVisible();
  await expect(page.locator('header.off-paper')).toBeHidden();
  await expect(page.locator('nav').first()).toBeHidden();
});
