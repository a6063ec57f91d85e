import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saysWithdrawn } from '#/content/consent.ts';
import type { Finding } from '#/content/finding.ts';
import { failed } from '#/content/reading/parse.ts';
import { dataFile, placeOf } from '#/content/reading/place.ts';
import { textIn, type Corpus } from '#/content/reading/read.ts';
import { today } from '#/content/today.ts';
import type { ChangedFile, Done, Offer, Offered } from '#/editor/said.ts';
import { readSeen } from '#/editor/desk/files.ts';
import { open } from '#/editor/splice/splice.ts';
import { Stopped } from '#/editor/stopped.ts';
import { isSource } from '#/site.config.ts';
import { atHead, git, line } from './git.ts';
import { elsewhereWrong, offeredOf, renamedWith, tellersIn } from './offered.ts';
import { standingOf, type Standing } from './state.ts';

/** What there is to hand in, and what is missing for it. */
export async function offerOf(root: string, corpus: Corpus, findings: readonly Finding[]): Promise<Offer> {
  const standing = await standingOf(root);
  const tellers = tellersIn(corpus);
  if ('mend' in standing)
    return {
      files: [],
      elsewhere: [],
      tellers,
      message: '',
      needsName: false,
      waiting: 0,
      refusal: standing,
    };
  const files = await Promise.all(
    offeredOf(standing.files, corpus, findings).map(async (each) => ({
      ...each,
      readOn: await readOn(root, each),
    })),
  );
  const fit = new Set(files.filter(({ errors }) => !errors).map(({ file }) => file));
  return {
    files,
    elsewhere: elsewhereWrong(standing.files, corpus, findings),
    tellers,
    message: messageFor(root, fit.size ? standing.files.filter(({ file }) => fit.has(file)) : standing.files),
    branch: standing.branch,
    remote: standing.remote,
    needsName: standing.needsName,
    waiting: await waiting(root, standing),
  };
}

/** What is proposed to say of some of the files that changed; nothing where there is nothing to hand in. */
export async function sentenceFor(root: string, chosen: readonly string[]): Promise<string> {
  const standing = await standingOf(root);
  if ('mend' in standing) return '';
  return messageFor(
    root,
    standing.files.filter(({ file }) => chosen.includes(file)),
  );
}

/** The day on which all of a text was read, where that is still the one of before what is said in it changed. */
async function readOn(root: string, { file, was = file, what }: Offered): Promise<string | undefined> {
  const place = placeOf(file);
  if (typeof place === 'string' || 'message' in place || !isSource(place.locale)) return undefined;
  if (what !== 'changed' && what !== 'renamed') return undefined;
  const [before, now] = [await atHead(root, was), readSeen(root, file)?.bytes].map((bytes) =>
    open(bytes ?? nothing),
  );
  if (!before || !now || !('data' in before) || !('data' in now)) return undefined;
  const day = now.data.updated;
  const isOther = now.body !== before.body || now.data.summary !== before.data.summary;
  return isOther && typeof day === 'string' && day === before.data.updated && day !== today()
    ? day
    : undefined;
}

const nothing = new Uint8Array();

/** Commits that the remote does not have, as far as is known here. */
async function waiting(root: string, { remote, target, head }: Standing): Promise<number> {
  if (!remote || !head) return 0;
  const known = await line(root, 'rev-parse', '--verify', '--quiet', `refs/remotes/${remote}/${target}`);
  if (!known) return 0;
  return Number((await line(root, 'rev-list', '--count', `${known}..HEAD`)) ?? 0);
}

/** Whose commit it is, where git does not know. */
export interface Who {
  message: string;
  name?: string | undefined;
  mail?: string | undefined;
  /** What goes along; all that has changed when it is left out. */
  files?: readonly string[] | undefined;
}

/**
 * Makes one commit of what has changed below `content/`, or of a choice of that, of nothing else, and sends it where a remote is set. When the
 * remote is ahead, its work comes first; where that touches the same files, or the branch is closed, the commit goes
 * to a branch of its own. Whatever fails, the files stay as they are, and the commit is here.
 */
export async function offer(root: string, who: Who): Promise<Done> {
  let standing = await chosenOf(root, who);
  const { files } = standing;
  const isWaiting = (await waiting(root, standing)) > 0;
  if (!files.length && !isWaiting)
    throw new Stopped(
      409,
      'Er is niets veranderd, dus er is niets aan te bieden.',
      'bewaar eerst een tekst.',
    );
  if (standing.needsName && files.length && !(who.name?.trim() && who.mail?.trim()))
    throw new Stopped(
      422,
      'Er is nog niet bekend wie u bent.',
      'vul uw naam en uw e-mailadres in, en bied het dan aan.',
    );
  const isBehind = standing.remote !== undefined && (await catchUp(root, standing));
  if (isBehind === 'moved') {
    standing = await chosenOf(root, who);
  }
  const commit = files.length ? await commitOf(root, standing, who) : standing.head;
  if (commit === undefined) throw new Stopped(409, 'Er is niets aan te bieden.', 'bewaar eerst een tekst.');
  const touched = files.map(({ file }) => file);
  if (standing.remote === undefined) {
    await moveTo(root, standing, commit, touched);
    return {
      message: 'Het is vastgelegd op deze computer. Er is geen plek ingesteld om het heen te sturen.',
      touched,
      todo: ['Open de tekst, kies “Geef mij het bestand”, en stuur het aan wie de site beheert.'],
    };
  }
  return send(root, { ...standing, remote: standing.remote }, commit, touched, isBehind === 'beside');
}

/** Where the folder stands, with no other changed files than those that were chosen. */
async function chosenOf(root: string, { files }: Who): Promise<Standing> {
  const standing = await standingOf(root);
  if ('mend' in standing) throw new Stopped(409, standing.message, standing.mend);
  return files ? { ...standing, files: standing.files.filter(({ file }) => files.includes(file)) } : standing;
}

type Sending = Standing & { remote: string };

async function send(
  root: string,
  standing: Sending,
  commit: string,
  touched: string[],
  isApart: boolean,
): Promise<Done> {
  const { remote, target } = standing;
  const first = isApart ? undefined : await push(root, remote, commit, target);
  if (first?.code === 0) {
    await moveTo(root, standing, commit, touched);
    return {
      message: `Aangeboden. Wie de site beheert, heeft het nu. ${built}`,
      where: `${remote}, tak ${target}`,
      touched,
      todo: [],
    };
  }
  if (first && !isRefused(first.said)) {
    await moveTo(root, standing, commit, touched);
    throw new Stopped(
      502,
      'Het is vastgelegd op deze computer, maar versturen lukte niet.',
      `kijk of u verbinding heeft en mag versturen, en kies later weer “Aanbieden”. Er is niets weg. Git zegt: ${lastLine(first.said)}`,
    );
  }
  const own = `redactie/${today()}-${randomBytes(3).toString('hex')}`;
  const second = await push(root, remote, commit, own);
  if (second.code !== 0) {
    await moveTo(root, standing, commit, touched);
    throw new Stopped(
      502,
      'Het is vastgelegd op deze computer, maar de andere kant neemt het niet aan.',
      `vraag wie de code beheert of u mag versturen. Er is niets weg. Git zegt: ${lastLine(second.said)}`,
    );
  }
  await git(root, ['update-ref', `refs/heads/${own}`, commit]);
  await git(root, ['symbolic-ref', 'HEAD', `refs/heads/${own}`]);
  await git(root, ['config', `branch.${own}.remote`, remote]);
  await git(root, ['config', `branch.${own}.merge`, `refs/heads/${own}`]);
  await settle(root, touched);
  return {
    message: isApart
      ? 'Aangeboden. Iemand anders veranderde intussen hetzelfde: uw werk staat er apart bij.'
      : 'Aangeboden. Wie de site beheert, kijkt het eerst na: uw werk staat er apart bij.',
    where: `${remote}, tak ${own}`,
    touched,
    todo: [`Vraag wie de site beheert om “${own}” na te kijken en over te nemen.`],
  };
}

/** When what was handed in, also that a story went, is to be seen. */
const built = 'Lezers merken het zodra de site opnieuw gebouwd en online gezet is.';

const push = (root: string, remote: string, commit: string, branch: string) =>
  git(root, ['push', '--porcelain', remote, `${commit}:refs/heads/${branch}`]);

/** Whether the other side has looked at it and said no, by which another branch may do. */
const isRefused = (said: string): boolean =>
  /\[(?:remote )?rejected\]|non-fast-forward|fetch first|protected|hook declined|GH006|not allowed to push/i.test(
    said,
  );

const lastLine = (said: string): string =>
  said
    .split('\n')
    .map((each) => each.trim())
    .findLast((each) => each && !each.startsWith('hint:')) ?? 'niets';

/** Takes over what others have sent before: all of it, or nothing where it touches the files that changed here. */
async function catchUp(root: string, standing: Standing): Promise<'level' | 'moved' | 'beside'> {
  const { remote = '', target, head, files } = standing;
  const fetched = await git(root, ['fetch', '--quiet', remote, target]);
  const theirs =
    fetched.code === 0 ? await line(root, 'rev-parse', '--verify', '--quiet', 'FETCH_HEAD') : undefined;
  if (!theirs || !head || theirs === head) return 'level';
  if ((await git(root, ['merge-base', '--is-ancestor', theirs, head])).code === 0) return 'level';
  const isStraight = (await git(root, ['merge-base', '--is-ancestor', head, theirs])).code === 0;
  const { out } = await git(root, ['diff', '--name-only', '-z', head, theirs]);
  const changedThere = new Set(out.split('\0'));
  if (!isStraight || files.some(({ file }) => changedThere.has(file))) return 'beside';
  const merged = await git(root, ['merge', '--ff-only', '--quiet', theirs]);
  return merged.code === 0 ? 'moved' : 'beside';
}

/** Makes the commit beside all else: with an index of its own, so that what somebody has staged is not in it. */
async function commitOf(root: string, { head, files }: Standing, who: Who): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'redactie-'));
  const env = { GIT_INDEX_FILE: join(folder, 'index') };
  const must = async (args: readonly string[], more: Record<string, string> = {}): Promise<string> => {
    const { code, out, said } = await git(root, args, { ...env, ...more });
    if (code !== 0)
      throw new Stopped(500, 'Dit is niet vast te leggen.', `er is niets weg. Git zegt: ${lastLine(said)}`);
    return out.trim();
  };
  try {
    if (head) await must(['read-tree', head]);
    const paths = files.map(({ file }) => file);
    for (let at = 0; at < paths.length; at += 200)
      await must([
        'add',
        '--all',
        '--force',
        '--',
        ...paths.slice(at, at + 200).map((path) => `:(literal)${path}`),
      ]);
    const tree = await must(['write-tree']);
    const name = who.name?.trim().replace(/[<>\r\n]/g, '');
    const mail = who.mail?.trim().replace(/[<>\s]/g, '');
    const message = who.message.trim() || messageFor(root, files);
    return await must(['commit-tree', tree, ...(head ? ['-p', head] : []), '-m', message], {
      ...(name && mail
        ? {
            GIT_AUTHOR_NAME: name,
            GIT_AUTHOR_EMAIL: mail,
            GIT_COMMITTER_NAME: name,
            GIT_COMMITTER_EMAIL: mail,
          }
        : {}),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Has the branch that stands open end in the commit. */
async function moveTo(
  root: string,
  { branch, head }: Standing,
  commit: string,
  touched: string[],
): Promise<void> {
  await git(root, ['update-ref', '-m', 'redactie', `refs/heads/${branch}`, commit, ...(head ? [head] : [])]);
  await settle(root, touched);
}

/** Has the index of the folder know of the files that are in the commit now, and leaves the rest of it alone. */
async function settle(root: string, touched: readonly string[]): Promise<void> {
  for (let at = 0; at < touched.length; at += 200)
    await git(root, [
      'reset',
      '--quiet',
      '--',
      ...touched.slice(at, at + 200).map((path) => `:(literal)${path}`),
    ]);
}

/** What a commit says, where nobody wrote it: what kind of change to which text; of a story never whose it is. */
function messageFor(root: string, files: readonly ChangedFile[]): string {
  const texts = files.filter(({ file }) => file.endsWith('.mdx'));
  const withdrawn = texts.some(({ file, what }) => what !== 'gone' && isWithdrawn(root, file));
  if (withdrawn) return 'Trek een verhaal in';
  const renamed = renamedWith(files);
  const [only, ...others] = texts.filter(({ file }) => !renamed.has(file));
  const verbs = { new: 'Zet erbij', changed: 'Verander', gone: 'Haal weg' };
  const verb = only?.was === undefined ? verbs[only?.what ?? 'changed'] : 'Andere naam';
  if (!only) return files.some(({ file }) => file === dataFile('facts')) ? `${verb}: andere bronnen` : verb;
  if (others.length) return `Verander ${String(others.length + 1)} teksten`;
  if (only.file.split('/')[2] === 'stories') return `${verb}: een verhaal`;
  const title = only.what === 'gone' ? only.file : (titleOf(root, only.file) ?? only.file);
  return `${verb}: ${title}`.slice(0, 100);
}

function textAt(root: string, file: string) {
  const place = placeOf(file);
  try {
    if (typeof place === 'string' || 'message' in place) return undefined;
    const text = textIn(readFileSync(join(root, file)), file, place);
    return failed(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

function titleOf(root: string, file: string): string | undefined {
  const title = textAt(root, file)?.data.title;
  return typeof title === 'string' ? title : undefined;
}

function isWithdrawn(root: string, file: string): boolean {
  const text = textAt(root, file);
  return text !== undefined && saysWithdrawn(text);
}
