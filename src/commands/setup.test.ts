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

describe('tests find a Chromium, the one without windows where it can be had', () => {
  const quickest = 'chromium-headless-shell';
  const nothing = { apt: undefined, there: [] };

  test.each([
    ['without windows', [quickest]],
    ['of any kind, where nothing can be installed', ['chromium']],
  ])('one that is there %s will do', (_what, there) => {
    expect(browserSetup({ ...nothing, there })).toEqual({ status: 0, output: '', asked: [] });
  });

  test('without any, and without a way to install it, that is said', () => {
    const { status, output } = browserSetup(nothing);
    expect(status).toBe(1);
    expect(output).toMatch(/^setup: No Chromium found\. Install it/);
  });

  describe.runIf(process.getuid?.() === 0)('where it can be installed', () => {
    const asks = (name: string) => `install -y -qq --no-install-recommends ${name}`;
    const says = 'setup: installing Chromium (apt-get) …\n';

    test.each([
      ['nothing is there', []],
      ['there is one with windows', ['chromium']],
    ])('it is, when %s', (_what, there) => {
      const asked = ['update -qq', asks(quickest)];
      expect(browserSetup({ apt: 'has all', there })).toEqual({ status: 0, output: says, asked });
    });

    test('when it is not to be had, the one with windows is installed', () => {
      const asked = ['update -qq', asks(quickest), asks('chromium')];
      expect(browserSetup({ apt: 'lacks it', there: [] })).toEqual({ status: 0, output: says, asked });
    });

    test('when it is not to be had, the one with windows that is there will do', () => {
      const output = `${says}setup: no ${quickest} for this machine; its own Chromium will do.\n`;
      const asked = ['update -qq', asks(quickest)];
      expect(browserSetup({ apt: 'lacks it', there: ['chromium'] })).toEqual({ status: 0, output, asked });
    });
  });
});

/** Runs the setup with these programs on its path, and an apt-get that has the one without windows, or lacks it. */
function browserSetup({ apt, there }: { apt: 'has all' | 'lacks it' | undefined; there: string[] }) {
  const [bin, heard] = [join(folder, 'bin'), join(folder, 'heard')];
  mkdirSync(join(folder, 'node_modules'));
  mkdirSync(bin);
  for (const lock of ['package-lock.json', 'node_modules/.package-lock.json'])
    writeFileSync(join(folder, lock), JSON.stringify({ packages: {} }));
  const program = (name: string, text: string) => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  };
  for (const name of there) program(name, '');
  const lacking = apt === 'lacks it' ? 'case "$*" in *headless*) exit 100;; esac' : '';
  if (apt) program('apt-get', `echo "$*" >> '${heard}'\n${lacking}`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'setup.mjs'), '--browser'],
    { cwd: folder, encoding: 'utf8', env: { PATH: bin } },
  );
  const asked = existsSync(heard) ? readFileSync(heard, 'utf8').trim().split('\n') : [];
  return { status, output: stdout + stderr, asked };
}

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
