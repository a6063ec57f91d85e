import { test as base, type Page } from '@playwright/test';
import { serve } from '#/tools/serve.ts';
import { rootOf } from '#/tests/variants/folder.ts';
import { Built } from './built.ts';

export { expect } from '@playwright/test';

/** What a project of the configuration says: which built site its tests meet, and where that is served. */
export interface SiteOptions {
  /** A name in `variants/`, or `site`, which is the project itself. */
  variant: string;
  /** The first of the ports for this site; each worker beside the first takes the next. */
  firstPort: number;
}

interface SiteFixtures {
  /** What was built. */
  built: Built;
  /** The site as its server gives it. */
  served: string;
  /** One page for all that a worker does to many pages in turn: it opens none anew, and asks nothing to be as it was. */
  lasting: Page;
}

/** Playwright’s `test` that knows which site its project means, before that site is built. */
export const planned = base.extend<object, SiteOptions>({
  variant: ['site', { option: true, scope: 'worker' }],
  firstPort: [0, { option: true, scope: 'worker' }],
});

/** Playwright’s `test`, on the built site of its project. */
export const test = planned.extend<object, SiteFixtures>({
  built: [async ({ variant }, use) => use(await Built.read(rootOf(variant))), { scope: 'worker' }],
  served: [
    async ({ variant, firstPort }, use, { parallelIndex }) => {
      const port = firstPort + parallelIndex;
      const { stop } = await serve(rootOf(variant), port);
      await use(`http://localhost:${String(port)}`);
      await stop();
    },
    { scope: 'worker' },
  ],
  lasting: [
    async ({ browser, served }, use) => {
      const context = await browser.newContext({ baseURL: served });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ served }, use) => use(served),
});

/** Everything a browser complained about or asked for elsewhere while a page was open. */
export function watch(page: Page, home: string) {
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    requests.push(request.url());
    if (!request.url().startsWith(home)) elsewhere.push(request.url());
  });
  const forget = () => {
    for (const list of [complaints, elsewhere, requests]) list.length = 0;
  };
  return { complaints, elsewhere, requests, forget };
}
