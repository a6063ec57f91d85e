import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the project in a folder of its own, to break and to build without touching this one. */
export interface ProjectCopy {
  root: string;
  /** Builds the copy as `npm run build` does. */
  build: (env?: Record<string, string>) => { code: number; output: string };
  remove: () => void;
}

/** Copies what a build needs; the packages are shared, what Astro and Vite keep beside them is not. */
export function copyProject(): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'welkom-'));
  for (const part of ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'public', 'content'])
    cpSync(part, join(root, part), { recursive: true });
  sharePackages(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  return {
    root,
    build: (env = {}) => {
      const { status, stdout, stderr } = spawnSync('node', ['src/commands/build.ts'], {
        cwd: root,
        encoding: 'utf8',
        env: { ...ownEnvironment(), ...env },
      });
      return { code: status ?? 1, output: stdout + stderr };
    },
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Astro keeps the content it read in `node_modules/.astro`: two builds at once would read each other's. */
function sharePackages(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from))
    if (name === '.bin' || !name.startsWith('.')) symlinkSync(join(from, name), join(to, name));
}

/** The environment without what the test runner put there: a build would take itself for a test, or for `npm run dev`. */
export function ownEnvironment(): NodeJS.ProcessEnv {
  const theirs = /^(?:VITE.*|NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !theirs.test(name)));
}
