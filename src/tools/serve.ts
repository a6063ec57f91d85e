import { serve } from '#/hosting/server.ts';

/** Serves what was built last, for the browser tests: `node src/tools/serve.ts 4399`. */
try {
  await serve('dist', Number(process.argv[2]));
} catch (error) {
  console.error(
    `serve: ${(error as Error).message}. Stop what runs there, or name another: TEST_PORT=4400 npm test`,
  );
  process.exitCode = 1;
}
