import { expect, test } from '@playwright/test';
import { watch } from './site.ts';

const results = 'ol[data-search-results] > li';

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
