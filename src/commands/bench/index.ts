import { check } from '#/content/check.ts';
import { today } from '#/content/today.ts';
import { contentRoutes } from '#/routes.ts';
import { run } from '#/commands/run.ts';
import { checkGenerated } from './content.ts';
import { listDoubts } from './opinions.ts';
import { printReport, time } from './report.ts';
import { benchSearch } from './search.ts';
import { weighPages } from './weight.ts';

await time('content check, today’s content', () => check(process.cwd(), contentRoutes, today()));
await checkGenerated(5_000);
await time('build', () => run('node', ['src/commands/build.ts']));
weighPages('dist');
await listDoubts('dist');
await benchSearch([500, 2_000]);
printReport();
