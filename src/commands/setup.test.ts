import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'setup-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const here = { os: [process.platform], cpu: [process.arch] };
const elsewhere = { os: ['plan9'], cpu: ['pdp11'] };
const packages = {
  'node_modules/astro': { version: '7.0.0' },
  'node_modules/vitest': { version: '5.0.0', dev: true },
  'node_modules/engine-here': { version: '1.0.0', optional: true, ...here },
  'node_modules/engine-elsewhere': { version: '1.0.0', optional: true, ...elsewhere },
};
const { 'node_modules/engine-elsewhere': _, ...installed } = packages;

describe('what is missing is installed once, whatever the environment leaves out', () => {
  test.each([
    ['nothing', installed, false],
    ['all', undefined, true],
    ['a package for development', without('node_modules/vitest'), true],
    ['the part of a package for this machine', without('node_modules/engine-here'), true],
    ['a version', { ...installed, 'node_modules/astro': { version: '6.0.0' } }, true],
  ])('%s', (_what, found, installs) => {
    const { status, output, asked } = setup({ found, brings: installed });
    expect(status).toBe(0);
    expect(output).toBe(installs ? 'setup: installing packages (npm ci) …\n' : '');
    expect(asked).toEqual(
      installs ? expect.stringMatching(/^ci --include=dev --include=optional/) : undefined,
    );
  });

  test('what npm leaves out all the same is named in one line', () => {
    const { status, output } = setup({ found: undefined, brings: without('node_modules/engine-here') });
    expect(status).toBe(1);
    expect(output).toContain('setup: npm ci has left out engine-here. See what it says');
  });
});

describe('a folder whose name is taken for something else is named before anything starts', () => {
  test.each(['#', '%', '?', '*', '"', '\\', ':'])('%s', (sign) => {
    const { status, output } = setup({ found: installed, name: `pad ${sign}1` });
    expect(status).toBe(1);
    expect(output).toMatch(
      /^setup: Astro cannot work in .*: it takes the .* for something else\. Move the project/,
    );
    expect(output).toContain(`it takes the ${sign} for`);
  });

  test.each(['een pad', 'é', "(a) & 'b'", '[a]{b}$c!+@'])('not so %s', (name) => {
    expect(setup({ found: installed, name })).toMatchObject({ status: 0, output: '' });
  });

  test('the texts alone can be checked in more of them', () => {
    const name = 'pad met é 100% #1';
    expect(setup({ found: installed, name, script: 'precontrole' })).toMatchObject({ status: 0, output: '' });
  });
});

/** Runs the setup where these packages are found, with an npm that brings others. */
function setup({
  found,
  brings = {},
  name = 'project',
  script = 'prebuild',
}: {
  found: object | undefined;
  brings?: object;
  name?: string;
  script?: string;
}) {
  const [root, bin, heard] = [join(folder, name), join(folder, 'bin'), join(folder, 'heard')];
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  mkdirSync(bin);
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...packages } }));
  const lock = 'node_modules/.package-lock.json';
  if (found) writeFileSync(join(root, lock), JSON.stringify({ packages: found }));
  writeFileSync(
    join(bin, 'npm'),
    `#!/bin/sh\necho "$@" > '${heard}'\necho '${JSON.stringify({ packages: brings })}' > ${lock}\n`,
    { mode: 0o755 },
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'setup.mjs')], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: `${bin}:/usr/bin:/bin`, npm_lifecycle_event: script, NODE_ENV: 'production' },
  });
  return {
    status,
    output: stdout + stderr,
    asked: existsSync(heard) ? readFileSync(heard, 'utf8') : undefined,
  };
}

function without(path: keyof typeof installed): object {
  return Object.fromEntries(Object.entries(installed).filter(([other]) => other !== path));
}
