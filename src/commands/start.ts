import type { RequestListener } from 'node:http';
import { listen } from '#/hosting/server.ts';
import { notYet, siteIn } from '#/hosting/site.ts';
import { run } from './run.ts';

const { PORT: named = '4321' } = process.env;
const port = Number(named);
/** How the site answers: it holds its port from the beginning, so that nobody else takes it during the build. */
let answer: RequestListener = notYet;

if (!(await holdPort()) || !(await run(process.execPath, ['src/commands/build.ts']))) process.exit(1);

answer = siteIn('dist');
console.log(`start: the site is at http://localhost:${String(port)}`);
// To be ended is how it ends, and no failure.
process.exitCode = 0;

async function holdPort(): Promise<boolean> {
  if (!/^\d+$/.test(named) || port < 1 || port > 65_535) {
    console.error(`start: PORT=${named} is no port. Name a number from 1 to 65535: PORT=8080 npm start`);
    return false;
  }
  try {
    await listen(port, (request, response) => {
      answer(request, response);
    });
    return true;
  } catch (error) {
    console.error(
      `start: ${(error as Error).message}. Stop what runs there, or name another: PORT=${String((port % 65_535) + 1)} npm start`,
    );
    return false;
  }
}
