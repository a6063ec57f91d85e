import { expect, test } from '@playwright/test';
import { watch } from './site.ts';

const results = 'ol[data-search-results] > li';
const status = '[data-search-status]';

test('a query in the address is searched at once', async ({ page, baseURL }) => {
  const seen = watch(page, baseURL ?? '');
  await page.goto('/zoeken/?q=Muhammed');
  await expect(page.locator(results).first().locator('a[href]').first()).toHaveAttribute(
    'href',
    '/verhalen/muhammed/',
  );
  await expect(page.locator('[data-search-status]')).toContainText('“Muhammed”');
  expect(seen.complaints).toEqual([]);
  expect(seen.elsewhere).toEqual([]);
});

test('the form on any page leads here; typing changes the address and the results', async ({ page }) => {
  await page.goto('/hulp/taal/');
  await page.getByRole('searchbox').fill('spreidingswet');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zoeken\/\?q=spreidingswet$/);
  await expect(page.locator(results).first()).toBeVisible();
  await page.getByRole('searchbox').fill('inburgeren');
  await expect(page).toHaveURL(/\?q=inburgeren$/);
  await expect(page.locator('[data-search-status]')).toContainText('“inburgeren”');
});

test('nothing of the engine is fetched before the reader acts', async ({ page, baseURL }) => {
  const seen = watch(page, baseURL ?? '');
  await page.goto('/zoeken/', { waitUntil: 'networkidle' });
  expect(seen.requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await page.getByRole('searchbox').focus();
  await expect.poll(() => seen.requests.some((url) => url.includes('/pagefind/'))).toBe(true);
});

test('the status is a live region, and nothing found is said with a way on', async ({ page }) => {
  await page.goto('/zoeken/?q=xyzzyqwert');
  await expect(page.getByRole('status')).toContainText('Niets gevonden voor “xyzzyqwert”');
  await expect(page.locator(results)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Alle pagina’s van A tot Z' })).toBeVisible();
});

test('an index that cannot be reached is said, not waited for', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/zoeken/?q=huis');
  await expect(page.getByRole('status')).toContainText('Zoeken lukt nu niet');
});

test('what a reader types is shown as text and never runs', async ({ page }) => {
  await page.goto(`/zoeken/?q=${encodeURIComponent('<img src=x onerror=window.hacked=1>')}`);
  await expect(page.getByRole('status')).toContainText('<img src=x');
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

test('a slip is forgiven: the corrected query runs by itself and says so', async ({ page }) => {
  await page.goto('/zoeken/?q=inburgring');
  await expect(page.locator('a[data-search-suggestion]')).toHaveText('inburgering');
  await expect(page.locator(status)).toContainText('Dit zijn de resultaten voor “inburgering”');
  await expect(page.locator(results).first()).toBeVisible();
});

test('a word that nobody wrote finds the words it is made of', async ({ page }) => {
  await page.goto('/zoeken/?q=vluchtelingenopvang');
  await expect(page.locator(results).first()).toBeVisible();
});

test('a term searched for by its name shows its meaning on top', async ({ page }) => {
  await page.goto('/zoeken/?q=COA');
  await expect(page.locator('[data-search-term]')).toContainText('Centraal Orgaan opvang asielzoekers');
});

test('filters show their counts, stand in the address, and go back with the browser', async ({ page }) => {
  await page.goto('/zoeken/?q=taal');
  const filter = page.locator('[data-search-filters] a', { hasText: /^Hulp \(\d+\)$/ });
  const count = Number(/\d+/.exec(await filter.innerText())?.[0]);
  await filter.click();
  await expect(page).toHaveURL(/soort=Hulp/);
  await expect(page.locator(status)).toContainText(`${count} resultaten`);
  await page.goBack();
  await expect(page).not.toHaveURL(/soort/);
  await expect(page.locator(status)).not.toContainText(`${count} resultaten`);
});

test('arrows walk from the field through the results, and a slash leads to the field', async ({ page }) => {
  await page.goto('/zoeken/?q=taal');
  await expect(page.locator(results).nth(1)).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(results).nth(1).locator('a').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

for (const [what, query] of [
  ['nothing', ''],
  ['only spaces', '   '],
  ['ten thousand characters', 'woord '.repeat(1_700)],
  ['quotes', '"opvang" \'taal\''],
  ['emoji', '🏠🛏️'],
  ['right-to-left text', 'مدرسة'],
  ['an unknown filter', 'taal&soort=Bestaatniet'],
  ['a repeated query', 'taal&q=huis'],
])
  test(`${what} in the address ends in a helpful page`, async ({ page, baseURL }) => {
    const seen = watch(page, baseURL ?? '');
    const known = /&(?:soort|q)=/.test(query ?? '');
    await page.goto(`/zoeken/?q=${known ? query : encodeURIComponent(query ?? '')}`);
    await page.waitForTimeout(1_200);
    await expect(page.getByRole('heading', { name: 'Alle pagina’s van A tot Z' })).toBeVisible();
    expect(seen.complaints).toEqual([]);
  });
