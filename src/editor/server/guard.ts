import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Stopped } from '#/editor/stopped.ts';

/** The header in which the page says who it is. */
export const tokenHeader = 'x-redactie';

/**
 * Refuses whatever does not come from the page of the editors itself: another host (a name that leads here), another
 * origin (a page elsewhere), and, for all but the empty page, a request without the word that only that page knows.
 */
export function refuseOthers(
  { headers, method = 'GET' }: IncomingMessage,
  port: number,
  token: string | undefined,
): void {
  const host = headers.host ?? '';
  if (!['127.0.0.1', 'localhost', '[::1]'].some((name) => host === `${name}:${String(port)}`))
    throw elsewhere();
  const { origin, 'sec-fetch-site': site } = headers;
  if (origin !== undefined && origin !== `http://${host}`) throw elsewhere();
  if (method !== 'GET' && method !== 'HEAD' && origin === undefined) throw elsewhere();
  // A link from elsewhere may open the page, which is empty without its word; nothing else.
  const fromElsewhere = site !== undefined && site !== 'same-origin' && site !== 'none';
  if (token !== undefined && fromElsewhere) throw elsewhere();
  if (token !== undefined && !isSameWord(headers[tokenHeader], token))
    throw new Stopped(
      401,
      'Dit venster is niet geopend met het adres uit de terminal, of het programma is opnieuw gestart.',
      'open het hele adres dat in de terminal staat, met alles achter #. Wat u typte, staat er dan nog.',
    );
}

const elsewhere = () =>
  new Stopped(
    403,
    'Dit verzoek komt van een andere plek.',
    'open het adres dat het programma bij het starten laat zien.',
  );

function isSameWord(given: string | string[] | undefined, token: string): boolean {
  if (typeof given !== 'string') return false;
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
