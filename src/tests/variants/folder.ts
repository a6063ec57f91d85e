import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the variants of one test run are built. The runner names it once; its workers inherit the name. */
export const folder = (process.env.TEST_VARIANTS ??= join(
  tmpdir(),
  `welkom-variants-${String(process.pid)}`,
));

/** The project that a variant is built in; `site` is the project itself. */
export const rootOf = (variant: string): string =>
  variant === 'site' ? process.cwd() : join(folder, variant);
