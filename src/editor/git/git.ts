import { spawn } from 'node:child_process';

/** What git answered. */
export interface Answered {
  code: number;
  out: string;
  /** The same as bytes: what git holds need be no text. */
  bytes: Uint8Array;
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
    const [out, said]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', (error) => {
      resolve({ code: 127, out: '', bytes: new Uint8Array(), said: error.message });
    });
    child.on('close', (code) => {
      const bytes = Buffer.concat(out);
      resolve({ code: code ?? 1, out: bytes.toString(), bytes, said: Buffer.concat(said).toString() });
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
  const { code, bytes } = await git(root, ['show', `HEAD:${file}`]);
  return code === 0 ? bytes : undefined;
}
