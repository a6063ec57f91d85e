// Runs before every npm script, on whatever Node the machine has: plain JavaScript, no dependencies.
// Installs the packages when they are missing or differ from the lock, and with --browser a Chromium for the tests.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const say = (line) => console.log(`setup: ${line}`);

if (!isInstalled()) {
  say('installing packages (npm ci) …');
  run('npm', ['ci', '--no-audit', '--no-fund']);
}
const [major, minor] = nodeVersion();
if (major < 24 || (major === 24 && minor < 14))
  stop(`Node 24.14 or newer is needed, this is ${major}.${minor}. Install it (see .nvmrc) and try again.`);
if (process.argv.includes('--browser') && !browser()) {
  if (!onPath('apt-get') || process.getuid?.() !== 0)
    stop(
      'No Chromium found. Install it (Debian: apt-get install chromium), or name one: CHROMIUM_PATH=/path/to/chromium npm test',
    );
  say('installing Chromium (apt-get) …');
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
}

/** Every package of the lock is there in its version; optional ones may be for another platform. */
function isInstalled() {
  try {
    const [wanted, found] = ['package-lock.json', 'node_modules/.package-lock.json'].map(
      (file) => JSON.parse(readFileSync(file, 'utf8')).packages,
    );
    return Object.entries(wanted).every(
      ([path, { version, optional, devOptional }]) =>
        path === '' || optional || devOptional || found[path]?.version === version,
    );
  } catch {
    return false;
  }
}

/** The version that npm scripts will run on: a Node among the packages comes first on their path. */
function nodeVersion() {
  const own = join('node_modules', '.bin', 'node');
  const text = existsSync(own) ? spawnSync(own, ['--version'], { encoding: 'utf8' }).stdout : process.version;
  return text.trim().slice(1).split('.').map(Number);
}

function browser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) stop(`CHROMIUM_PATH names ${named}, and there is nothing there.`);
  return named || ['chromium', 'chromium-browser', 'google-chrome'].some(onPath);
}

function onPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) stop(`${command} ${args[0]} failed${error ? `: ${error.message}` : ''}.`);
}

function stop(line) {
  console.error(`setup: ${line}`);
  process.exit(1);
}
