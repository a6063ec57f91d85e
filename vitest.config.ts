import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    exclude: ['src/tests/e2e/**'],
    // No test changes what it shares with others, so a module need be read only once.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 120_000,
    // As long as Playwright waits for an element on a busy machine.
    expect: { poll: { timeout: 15_000 } },
  },
});
