import { defineConfig, devices } from '@playwright/test';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const port = Number(process.env.TEST_PORT ?? 4399);

export default defineConfig({
  testDir: './e2e',
  testMatch: '*.e2e.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['dot']],
  timeout: 60_000,
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: chromium(), args: ['--no-sandbox'] },
  },
  webServer: {
    command: `astro preview --port ${port}`,
    cwd: '../..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});

/** Debian's Chromium, or the one that `CHROMIUM_PATH` names; `npm test` has made sure of one. */
function chromium(): string {
  const named = process.env.CHROMIUM_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found =
    named ??
    ['chromium', 'chromium-browser', 'google-chrome']
      .flatMap((name) => folders.map((folder) => join(folder, name)))
      .find(existsSync);
  if (!found) throw new Error('No Chromium found: install it, or name one with CHROMIUM_PATH.');
  return found;
}
