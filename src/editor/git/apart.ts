import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join, posix } from 'node:path';
import { check } from '#/content/check.ts';
import type { Finding } from '#/content/finding.ts';
import type { Corpus } from '#/content/reading/read.ts';
import { today } from '#/content/today.ts';
import { readSeen } from '#/editor/desk/files.ts';
import { nameOfSource } from '#/editor/form/picks.ts';
import type { Offered } from '#/editor/said.ts';
import { Stopped } from '#/editor/stopped.ts';
import { contentRoutes } from '#/routes.ts';
import { atHead } from './git.ts';
import { errorsIn } from './offered.ts';

/** Of how many things that stay here it is tried whether one of them is what is missing. */
const mostTried = 3;

/**
 * Refuses to hand in files without others that they hang together with: it looks at the content as it would be then,
 * where what is left behind is still as git has it. Says which of those it is, by its title.
 */
export async function refuseTorn(
  root: string,
  corpus: Corpus,
  chosen: readonly Offered[],
  leftBehind: readonly Offered[],
): Promise<void> {
  if (!leftBehind.length) return;
  const apart = mkdtempSync(join(tmpdir(), 'redactie-'));
  const findingsNow = async () => (await check(apart, contentRoutes, today())).findings;
  const torn = (findings: readonly Finding[]) => {
    for (const each of chosen) {
      const [finding] = errorsIn(each.file, findings);
      if (finding) return { ...(leaderOf(each, chosen) ?? each), finding };
    }
    return undefined;
  };
  const asBefore = async (files: readonly Offered[]) => {
    for (const { file } of files) put(apart, file, await atHead(root, file));
  };
  try {
    cpSync(join(root, 'content'), join(apart, 'content'), { recursive: true });
    await asBefore(leftBehind);
    const findings = await findingsNow();
    const first = torn(findings);
    const left = leftBehind.flatMap(({ file }) => errorsIn(file, findings));
    if (!first && left.length) {
      await asBefore(chosen);
      const before = await findingsNow();
      const isNew = (one: Finding) =>
        !before.some(({ file, message }) => file === one.file && message === one.message);
      const finding = left.find(isNew);
      const text = leftBehind.find(({ file }) => file === finding?.file);
      if (finding && text) throw behindRefusal(leaderOf(text, leftBehind) ?? text, finding);
    }
    if (!first) return;
    const isNamed = ({ file }: Offered) =>
      first.finding.message.includes(posix.basename(file, extname(file)));
    const groups = Map.groupBy(leftBehind, (each) => leaderOf(each, leftBehind) ?? each);
    const likely = [...groups].sort(([one], [other]) => Number(isNamed(other)) - Number(isNamed(one)));
    let missing: Offered | undefined;
    // Each try is a check of all texts; where there is one thing alone, it is that.
    for (const [group, files] of likely.length > 1 ? likely.slice(0, mostTried) : []) {
      for (const { file } of files) put(apart, file, readSeen(root, file)?.bytes);
      const now = torn(await findingsNow());
      if (now?.file !== first.file || now.finding.message !== first.finding.message) {
        missing = group;
        break;
      }
      await asBefore(files);
    }
    throw refusal(first, missing ? [missing] : [...groups.keys()], corpus);
  } finally {
    rmSync(apart, { recursive: true, force: true });
  }
}

/** Puts a file somewhere, or sees that it is not there. */
function put(root: string, file: string, bytes: Uint8Array | undefined): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  if (bytes) writeFileSync(join(root, file), bytes);
  else rmSync(join(root, file), { force: true });
}

/** What a photo or a translation goes along with, where that is among these. */
const leaderOf = (one: Offered, all: readonly Offered[]): Offered | undefined =>
  all.find(({ file }) => file === one.with);

/** What stays here refers to what changes: to the name that a text had. */
const behindRefusal = ({ title }: Offered, { message }: Finding): Stopped =>
  new Stopped(
    422,
    `“${title}” laat u hier, en klopt dan niet meer: ${message}`,
    `zet ook een vinkje bij “${title}”.`,
  );

function refusal(
  { title, finding }: Offered & { finding: Finding },
  missing: readonly Offered[],
  { data }: Corpus,
): Stopped {
  const named = missing.map((each) => `“${each.title}”`).join(', of bij ');
  const rows: unknown[] = Array.isArray(data.facts.data.facts) ? data.facts.data.facts : [];
  const source = rows
    .map((row) => (row ?? {}) as Readonly<Record<string, unknown>>)
    .find(({ id }) => typeof id === 'string' && finding.message.includes(`“${id}”`));
  const isSource = source && missing.some(({ isSources }) => isSources);
  return new Stopped(
    422,
    isSource
      ? `“${title}” noemt de bron “${nameOfSource(source)}”, en die laat u hier.`
      : `“${title}” kan niet mee zonder ${named.replaceAll(', of bij ', ' of ')}: dat laat u hier.`,
    `zet ook een vinkje bij ${named}, of haal het weg bij “${title}”.`,
  );
}
