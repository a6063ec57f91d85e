// Runs before every npm script, on whatever Node the machine has: plain JavaScript, no dependencies.
// Installs the packages when they are missing or differ from the lock, and with --browser a Chromium for the tests.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { others, quickest } from '../tools/chromiums.mjs';

const say = (line) => console.log(`setup: ${line}`);

const misread = misreadSign();
if (misread)
  stop(
    `Astro cannot work in ${process.cwd()}: it takes the ${misread} for something else. Move the project to a folder without it.`,
  );
if (missing().length) {
  say('installing packages (npm ci) …');
  // Whatever NODE_ENV or settings of npm leave out, is needed here. What npm has to say of the Node that it runs on
  // itself is said below, in one line.
  run('npm', ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']);
  const left = missing();
  if (left.length) stop(`npm ci has left out ${left.join(', ')}. See what it says of them, and try again.`);
}
const [major, minor] = nodeVersion();
if (major < 24 || (major === 24 && minor < 14))
  stop(`Node 24.14 or newer is needed, this is ${major}.${minor}. Install it (see .nvmrc) and try again.`);
if (process.argv.includes('--browser')) ensureBrowser();

/** A sign in the path of this folder that Vite, Astro or the shell's path gives a meaning. */
function misreadSign() {
  const reads = ['precontrole', 'prelint', 'preformat'].includes(process.env.npm_lifecycle_event);
  return process.cwd().match(reads ? /[*"\\:]/ : /[*"\\:#?%]/)?.[0];
}

/** The packages of the lock that are not there in its version; those for other platforms may be missing. */
function missing() {
  const lock = 'package-lock.json';
  const [wanted, found = {}] = [packagesOf(lock), packagesOf(`node_modules/.${lock}`)];
  if (!wanted) return [lock];
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && isNeeded(entry) && found[path]?.version !== entry.version)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
}

function packagesOf(lock) {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** What is optional is there for certain platforms, or hangs on what is. */
function isNeeded({ optional, devOptional, os, cpu, libc }) {
  if (!optional && !devOptional) return true;
  const fits = (names, own) => names !== undefined && [names].flat().includes(own);
  return fits(os, process.platform) && fits(cpu, process.arch) && (!libc || fits(libc, libcHere()));
}

function libcHere() {
  process.report.excludeNetwork = true;
  return process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
}

/** The version that npm scripts will run on: a Node among the packages comes first on their path. */
function nodeVersion() {
  const own = join('node_modules', '.bin', 'node');
  const { stdout } = existsSync(own)
    ? spawnSync(own, ['--version'], { encoding: 'utf8' })
    : { stdout: process.version };
  if (!stdout) stop(`${own} does not run on this machine. Remove node_modules, and try again.`);
  return stdout.trim().slice(1).split('.').map(Number);
}

/** Sees to a Chromium: the quickest where it can be installed, and where not, any that is there. */
function ensureBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) stop(`CHROMIUM_PATH names ${named}, and there is nothing there.`);
  if (named || onPath(quickest)) return;
  const isThere = others.some(onPath);
  const mayInstall = onPath('apt-get') && process.getuid?.() === 0;
  if (isThere && !mayInstall) return;
  if (!mayInstall)
    stop(
      'No Chromium found. Install it (Debian: apt-get install chromium), or name one: CHROMIUM_PATH=/path/to/chromium npm test',
    );
  say('installing Chromium (apt-get) …');
  const packages = spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  const install = (name) => ['install', '-y', '-qq', '--no-install-recommends', name];
  const { status } =
    packages.status === 0 ? spawnSync('apt-get', install(quickest), { stdio: 'inherit' }) : packages;
  if (status === 0) return;
  if (isThere) say(`no ${quickest} for this machine; its own Chromium will do.`);
  else run('apt-get', install(others[0]));
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
