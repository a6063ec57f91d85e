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

/** Takes the word of this page out of its address, where nobody should see it, and keeps it for a reload. */
export function takeWord(): void {
  const word = location.hash.slice(1);
  if (!/^[\w-]{20,}$/.test(word)) return;
  sessionStorage.setItem(slot, word);
  history.replaceState(null, '', location.pathname + location.search);
}

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
    tell(noLine);
    throw new NotDone(
      0,
      'Er is geen verbinding met het programma.',
      'start npm run redactie opnieuw. Wat u typte, blijft in deze browser staan.',
    );
  }
  const answer = (await response.json().catch(() => ({}))) as { message?: string; mend?: string };
  if (!response.ok)
    throw new NotDone(
      response.status,
      answer.message ?? 'Dit lukt niet.',
      answer.mend ?? 'probeer het nog eens.',
    );
  if (document.querySelector('#status')?.textContent === noLine) tell('De verbinding is terug.');
  return answer as T;
}

const noLine = 'Geen verbinding met het programma. Wat u typt, blijft in deze browser staan.';

/** Sends something and reads the answer. */
export const post = <T>(address: string, sent: unknown): Promise<T> => request<T>('POST', address, sent);

/** What went wrong, for who reads it. */
export const inWords = (error: unknown): string =>
  error instanceof NotDone ? `${error.message} Zo kan het: ${error.mend}` : `Dit lukt niet: ${String(error)}`;
