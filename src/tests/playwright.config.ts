import { existsSync } from 'node:fs';
import {
  defineConfig,
  devices,
  type PlaywrightTestOptions,
  type PlaywrightWorkerOptions,
  type Project,
} from '@playwright/test';
import { forTests, withoutFrames } from '#/tools/chromium.ts';
import type { SiteOptions } from './e2e/site.ts';
import { variants } from './variants/index.ts';

const firstPort = Number(process.env.TEST_PORT ?? 4399);
const workers = 2;

type Tests = Project<PlaywrightTestOptions, PlaywrightWorkerOptions & SiteOptions>;

if (!existsSync('dist/index.html')) {
  console.error('test:e2e: there is no site in dist/ to test; run `npm run build` first.');
  process.exit(1);
}

/**
 * Tests that click, or wait for what a browser draws, by their file or by their mark; a test that hangs in a browser
 * without frames lacks the mark.
 */
const needsFrames = /(?:journeys|reader|search|tongues)\.e2e\.ts|@drawn/;

/**
 * Tests for one worker, while the other has tests of another project: each of them has to start a browser and to read the
 * site before its first test.
 */
const alone = { workers: 1 };

/** The project as it is: every test, in the one browser or in the other. */
const site: Tests[] = [
  { name: 'site, drawn', testDir: './e2e', grep: needsFrames, use: { firstPort }, ...alone },
  {
    name: 'site',
    testDir: './e2e',
    grepInvert: needsFrames,
    use: { firstPort, launchOptions: withoutFrames() },
  },
];

/** Each variant is built once, and then meets the tests that its table names. */
const others = variants.flatMap(({ name, tests }, index): Tests[] => {
  const use = { variant: name, firstPort: firstPort + workers * (index + 1) };
  return [
    { name: `build ${name}`, testDir: './variants', testMatch: 'build.setup.ts', use },
    { name, testMatch: tests.map((file) => `**/${file}`), dependencies: [`build ${name}`], use, ...alone },
  ];
});

export default defineConfig<object, SiteOptions>({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../../test-results',
  globalTeardown: './variants/remove.ts',
  fullyParallel: true,
  workers,
  forbidOnly: true,
  reporter: [['dot']],
  timeout: 60_000,
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: forTests(),
  },
  projects: [...others, ...site],
});
