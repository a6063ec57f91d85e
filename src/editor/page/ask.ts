import { tell } from './dom.ts';

/** Why something was not done, as the server says it. */
export class NotDone extends Error {
  readonly status: number;
  readonly mend: string;

  constructor(status: number, message: string, mend: string) {
    super(message);
    this.status = status;
    this.mend = mend;
  }
}

const slot = 'redactie-word';

/** How long another window may take to hand its word along, in milliseconds. */
const patience = 500;

/**
 * Takes the word of this page out of its address, where nobody should see it, and keeps it for a reload. A window that was
 * opened without it asks the others of this page, in this browser, for theirs.
 */
export async function takeWord(): Promise<void> {
  const word = location.hash.slice(1);
  if (/^[\w-]{20,}$/.test(word)) {
    sessionStorage.setItem(slot, word);
    history.replaceState(history.state, '', location.pathname + location.search);
  }
  const windows = new BroadcastChannel('redactie');
  if (!sessionStorage.getItem(slot)) await wordFrom(windows);
  windows.onmessage = ({ data }) => {
    if (data === 'who') windows.postMessage({ word: sessionStorage.getItem(slot) });
  };
}

function wordFrom(windows: BroadcastChannel): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  windows.onmessage = ({ data }: MessageEvent<{ word?: unknown }>) => {
    if (typeof data.word !== 'string') return;
    sessionStorage.setItem(slot, data.word);
    resolve(undefined);
  };
  setTimeout(resolve, patience);
  windows.postMessage('who');
  return promise;
}

let isOffline = false;

/** Asks the server something, or sends it something. */
export async function request<T>(method: 'GET' | 'POST', address: string, sent?: unknown): Promise<T> {
  let response: Response;
  const isFile = sent instanceof Blob;
  try {
    response = await fetch(address, {
      method,
      headers: {
        'X-Redactie': sessionStorage.getItem(slot) ?? '',
        ...(sent !== undefined && {
          'Content-Type': isFile ? 'application/octet-stream' : 'application/json',
        }),
      },
      ...(sent !== undefined && { body: isFile ? sent : JSON.stringify(sent) }),
    });
  } catch {
    if (!isOffline) tell('Geen verbinding met het programma. Wat u typt, blijft in deze browser staan.');
    isOffline = true;
    throw new NotDone(
      0,
      'Er is geen verbinding met het programma.',
      'start npm run redactie opnieuw. Wat u typte, blijft in deze browser staan.',
    );
  }
  const answer = (await response.json().catch(() => ({}))) as { message?: string; mend?: string };
  if (isOffline) tell('De verbinding is terug.');
  isOffline = false;
  if (!response.ok)
    throw new NotDone(
      response.status,
      answer.message ?? 'Dit lukt niet.',
      answer.mend ?? 'probeer het nog eens.',
    );
  return answer as T;
}

/** Sends something and reads the answer. */
export const post = <T>(address: string, sent: unknown): Promise<T> => request<T>('POST', address, sent);

/** What went wrong, for who reads it. */
export const inWords = (error: unknown): string =>
  error instanceof NotDone ? `${error.message} Zo kan het: ${error.mend}` : `Dit lukt niet: ${String(error)}`;
