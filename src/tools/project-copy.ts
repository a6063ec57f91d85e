import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the project in a folder of its own, to break and to build without touching this one. */
export interface ProjectCopy {
  root: string;
  /** Builds the copy as `npm run build` does, or as that does with flags. */
  build: (env?: Record<string, string>, ...flags: string[]) => { code: number; output: string };
  /** Runs a file of the copy beside this process. */
  run: (file: string, env?: Record<string, string>) => Running;
  remove: () => void;
}

/** A command of a copy that runs, in a group of its own with all that it starts. */
export interface Running {
  child: ChildProcess;
  /** What it has said until now. */
  output: () => string;
  /** Its exit code, or the signal that ended it, once it has ended. */
  ended: Promise<number | NodeJS.Signals | null>;
  /** Sends a signal to it and all that it started, as a terminal does; nothing when it has ended. */
  kill: (signal: NodeJS.Signals) => void;
}

/** Copies what a build needs; the packages are shared, what Astro and Vite keep beside them is not. */
export const copyProject = (root?: string): ProjectCopy => copyOf([...program, 'content'], root);

/** Copies all of that but the content: who takes the copy lays it there. */
export const copyProgram = (): ProjectCopy => copyOf(program);

/** What a build needs beside the content. */
const program = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'public'];

function copyOf(parts: readonly string[], root = mkdtempSync(join(tmpdir(), 'welkom-'))): ProjectCopy {
  for (const part of parts) cpSync(part, join(root, part), { recursive: true });
  sharePackages(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  return {
    root,
    build: (env = {}, ...flags) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/build.ts', ...flags], {
        cwd: root,
        encoding: 'utf8',
        env: { ...ownEnvironment(), ...env },
      });
      return { code: status ?? 1, output: stdout + stderr };
    },
    run: (file, env = {}) =>
      follow(
        spawn(process.execPath, [file], {
          cwd: root,
          detached: true,
          env: { ...ownEnvironment(), ...env },
        }),
      ),
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function follow(child: ChildProcess): Running {
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.on('exit', (code, signal) => {
      resolve(code ?? signal);
    });
  });
  return {
    child,
    output: () => output,
    ended,
    kill: (signal) => {
      if (child.pid && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, signal);
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
