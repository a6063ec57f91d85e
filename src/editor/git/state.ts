import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { placeOf } from '#/content/reading/place.ts';
import { say, type Refusal } from '#/content/finding.ts';
import type { ChangedFile } from '#/editor/said.ts';
import { git, line } from './git.ts';
import { withRenames } from './renamed.ts';

/** Where a folder stands in git. */
export interface Standing {
  branch: string;
  head: string | undefined;
  remote: string | undefined;
  /** The branch of the remote that work goes to. */
  target: string;
  needsName: boolean;
  files: ChangedFile[];
}

/** Looks where a folder stands in git, or why nothing can be handed in from it. */
export async function standingOf(root: string): Promise<Standing | Refusal> {
  const [top, folder = ''] =
    (await line(root, 'rev-parse', '--show-toplevel', '--absolute-git-dir'))?.split('\n') ?? [];
  if (top === undefined || resolve(top) !== resolve(root))
    return say(
      'Deze map is niet verbonden met de plek waar de site wordt bewaard (git).',
      'bewaar het bestand met “Geef mij het bestand”, en zet het op de webpagina van de code, of stuur het aan wie de site beheert.',
    );
  if (
    ['MERGE_HEAD', 'rebase-merge', 'rebase-apply', 'CHERRY_PICK_HEAD'].some((name) =>
      existsSync(`${folder}/${name}`),
    )
  )
    return say(
      'Iemand is in deze map bezig met samenvoegen, en dat is nog niet af.',
      'vraag wie met git werkt om dat af te maken. Uw tekst is bewaard en blijft staan.',
    );
  const branch = await line(root, 'symbolic-ref', '--quiet', '--short', 'HEAD');
  if (branch === undefined)
    return say(
      'Deze map staat op een oude versie, en niet op een tak.',
      'vraag wie met git werkt om naar de hoofdtak te gaan. Uw tekst is bewaard en blijft staan.',
    );
  const settings = await settingsOf(root);
  // In the order in which git names them.
  const remotes = [...settings.keys()].flatMap((key) => /^remote\.(.+)\.\w+$/.exec(key)?.[1] ?? []).sort();
  const own = settings.get(`branch.${branch}.remote`);
  const merge = settings.get(`branch.${branch}.merge`);
  const name = settings.get('user.name') ?? process.env.GIT_AUTHOR_NAME;
  const mail = settings.get('user.email') ?? process.env.GIT_AUTHOR_EMAIL;
  return {
    branch,
    head: await line(root, 'rev-parse', '--verify', '--quiet', 'HEAD'),
    remote: own ?? remotes.find((each) => each === 'origin') ?? remotes[0],
    target: merge?.replace(/^refs\/heads\//, '') ?? branch,
    needsName: !name || !mail,
    files: await withRenames(root, await changedFiles(root)),
  };
}

/** What git was told of who works here, of branches and of remotes; asked all at once, for each time costs as much. */
async function settingsOf(root: string): Promise<ReadonlyMap<string, string>> {
  const { out } = await git(root, ['config', '--null', '--get-regexp', '^(user|branch|remote)\\.']);
  return new Map(
    out
      .split('\0')
      .map((row) => row.split('\n', 2))
      .flatMap(([key = '', value]) => (value ? [[key, value] as const] : [])),
  );
}

/** What has changed below `content/`: texts, pictures and files of data, nothing else. */
async function changedFiles(root: string): Promise<ChangedFile[]> {
  const { out } = await git(root, [
    'status',
    '--porcelain=v1',
    '-z',
    '--no-renames',
    '--untracked-files=all',
    '--',
    'content',
  ]);
  return out
    .split('\0')
    .filter(Boolean)
    .flatMap((row): ChangedFile[] => {
      const [code, file] = [row.slice(0, 2), row.slice(3)];
      const place = placeOf(file);
      if (typeof place === 'object' && 'message' in place && !code.includes('D')) return [];
      return [{ file, what: code.includes('D') ? 'gone' : /[?A]/.test(code) ? 'new' : 'changed' }];
    });
}
