import { execFileSync } from 'node:child_process';

/** Begins a repository with the content below a folder in it, and runs git there as somebody. */
export function repositoryIn(root: string): (...args: string[]) => string {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.nl', ...args], {
      cwd: root,
      encoding: 'utf8',
    });
  git('init', '--quiet', '--initial-branch=main');
  git('add', 'content');
  git('commit', '--quiet', '-m', 'Begin');
  return git;
}
