import { spawn } from 'node:child_process';

/** What git answered. */
export interface Answered {
  code: number;
  out: string;
  said: string;
}

/** How long git may take before it is given up: a line that hangs, a password that nobody can type. */
const longest = 60_000;

/** Runs git in a folder. It never waits for somebody to type, and what it is given is never read by a shell. */
export function git(
  root: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Answered> {
  return new Promise((resolve) => {
    const child = spawn('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: longest,
      env: {
        ...process.env,
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_SSH_COMMAND: process.env.GIT_SSH_COMMAND ?? 'ssh -o BatchMode=yes',
        ...env,
      },
    });
    let [out, said] = ['', ''];
    // A letter of more bytes may stand on both sides of a cut.
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
    child.on('error', (error) => {
      resolve({ code: 127, out: '', said: error.message });
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1, out, said });
    });
  });
}

/** What git says on one line; nothing when it says no. */
export async function line(root: string, ...args: string[]): Promise<string | undefined> {
  const { code, out } = await git(root, args);
  return code === 0 && out.trim() ? out.trim() : undefined;
}

/** A file as git last had it; nothing for one that it did not know. */
export async function atHead(root: string, file: string): Promise<Uint8Array | undefined> {
  const { code, out } = await git(root, ['show', `HEAD:${file}`]);
  return code === 0 ? new TextEncoder().encode(out) : undefined;
}
