import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inLocale, sectionPath } from '#/routes.ts';
import { site, type Locale } from '#/site.config.ts';
import { expect, test } from '#/tests/e2e/site.ts';
import { formerAddress, moved } from './another-day.ts';

for (const collection of moved)
  test(`who kept an address that one of the ${collection} had still gets there`, async ({ page, built }) => {
    const folder = join(built.root, 'content', site.sourceLocale, collection);
    const id = readdirSync(folder).sort()[0]?.replace('.mdx', '') ?? '';
    for (const locale of Object.keys(built.site.locales) as Locale[]) {
      await page.goto(inLocale(locale, formerAddress(collection)));
      if (site.sections[collection].kind === 'pages')
        await expect(page).toHaveURL(inLocale(locale, `${sectionPath(collection)}${id}/`));
      else {
        const place = page.locator('#oude-naam');
        await expect(place).toHaveCount(1);
        await expect(place).toBeInViewport();
        await expect(page.locator(`#${id}:has(#oude-naam)`)).toBeInViewport();
      }
    }
  });

test('servers are told of pages alone, and never of a story', ({ built }) => {
  for (const file of ['_redirects', 'redirects.nginx.conf', '.htaccess']) {
    const text = readFileSync(join(built.dist, file), 'utf8');
    expect(text, file).toContain(formerAddress('help').replace(/\/$/, ''));
    expect(text, file).not.toMatch(new RegExp(`#.*oude-naam|${sectionPath('stories')}`));
  }
});
