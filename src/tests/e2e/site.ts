import { test as base, type ConsoleMessage, type Page, type Request } from '@playwright/test';
import { listen } from '#/hosting/server.ts';
import { siteIn } from '#/hosting/site.ts';
import { rootOf } from '#/tests/variants/folder.ts';
import { variants } from '#/tests/variants/index.ts';
import { started } from '#/tools/chromium.ts';
import { emptyPage, isBeside, withTools } from './beside.ts';
import { Built, type BuiltPage } from './built.ts';

export { expect } from '@playwright/test';

/** What a project of the configuration says: which built site its tests meet, and where that is served. */
export interface SiteOptions {
  /** A name in `variants/`, or `site`, which is the project itself. */
  variant: string;
  /** The first of the ports for this site; each worker beside the first takes the next. */
  firstPort: number;
}

interface WorkerFixtures {
  /** What was built. */
  built: Built;
  /** The pages that are worth a close look: of a variant those that its change reached. */
  looked: readonly BuiltPage[];
  /** The site as its server gives it. */
  served: string;
  /** The page of all tests of a worker. To open one of its own costs each test three times what most of them do. */
  lasting: Page;
}

interface TestFixtures {
  /** A page in a browser that has never been here: nothing is kept from before. */
  fresh: Page;
  /** What the page complained of and asked for since the test began. */
  seen: Seen;
}

/** What a browser complained of, and asked for, here or elsewhere. */
class Seen {
  readonly complaints: string[] = [];
  readonly requests: string[] = [];
  readonly elsewhere: string[] = [];
  readonly #lists = [this.complaints, this.requests, this.elsewhere];

  forget(): void {
    for (const list of this.#lists) list.length = 0;
  }
}

/** Playwright’s `test` that knows which site its project means, before that site is built. */
export const planned = base.extend<object, SiteOptions>({
  variant: ['site', { option: true, scope: 'worker' }],
  firstPort: [0, { option: true, scope: 'worker' }],
});

/**
 * Playwright’s `test` on the built site of its project. Its `page` shows no page of it at the start, and is not for
 * `addInitScript`.
 */
export const test = planned.extend<TestFixtures, WorkerFixtures>({
  browser: [
    async ({ playwright }, use) => {
      const browser = await started(() => playwright.chromium.launch());
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 0 },
  ],
  built: [async ({ variant }, use) => use(await Built.read(rootOf(variant))), { scope: 'worker' }],
  looked: [
    ({ built, variant }, use) => {
      const chosen = variants.find(({ name }) => name === variant);
      return use(chosen ? built.changed(process.cwd(), chosen.pages) : built.looked);
    },
    { scope: 'worker' },
  ],
  served: [
    async ({ built, firstPort }, use, { parallelIndex }) => {
      const port = firstPort + parallelIndex;
      const { stop } = await listen(port, withTools(siteIn(built.dist)));
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
  page: async ({ lasting }, use) => {
    // From the same server: to blank and back, the browser starts a process for each of them.
    await lasting.goto(emptyPage);
    await lasting.setViewportSize({ width: 1280, height: 720 });
    await lasting.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
    await use(lasting);
    await lasting.unrouteAll({ behavior: 'ignoreErrors' });
  },
  fresh: async ({ browser, served }, use) => {
    const context = await browser.newContext({ baseURL: served });
    await use(await context.newPage());
    await context.close();
  },
  seen: async ({ page, served }, use) => {
    const seen = new Seen();
    const hear = {
      console: (message: ConsoleMessage) => {
        if (['error', 'warning'].includes(message.type())) seen.complaints.push(message.text());
      },
      error: ({ message }: Error) => seen.complaints.push(message),
      request: (request: Request) => {
        if (isBeside(request.url())) return;
        seen.requests.push(request.url());
        if (!request.url().startsWith(served)) seen.elsewhere.push(request.url());
      },
    };
    page.on('console', hear.console).on('pageerror', hear.error).on('request', hear.request);
    await use(seen);
    page.off('console', hear.console).off('pageerror', hear.error).off('request', hear.request);
  },
});
