import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { clearBeside } from '#/editor/desk/files.ts';
import { Desk } from '#/editor/desk/desk.ts';
import { Stopped } from '#/editor/stopped.ts';
import { Preview } from '#/editor/preview/preview.ts';
import { listen } from '#/hosting/server.ts';
import { answers, type Office } from './answers.ts';
import { assetsOf } from './assets.ts';
import { refuseOthers } from './guard.ts';
import { policyWith } from './policy.ts';

/** The page of the editors while it is served. */
export interface Served {
  /** The address to open, with the word by which the page is known. */
  address: string;
  port: number;
  token: string;
  stop: () => Promise<void>;
}

/** Serves the page of the editors for the content below `root`, to this machine alone. */
export async function serveEditors(root: string, wanted: number): Promise<Served> {
  const token = randomBytes(24).toString('base64url');
  const nonce = randomBytes(18).toString('base64url');
  const assets = await assetsOf();
  const policy = policyWith(nonce);
  const office: Office = { desk: new Desk(root), preview: new Preview(root, nonce), saved: [] };
  clearBeside(root);
  let port = wanted;
  let isStopping = false;
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(policy)) response.setHeader(name, value);
    const [address = '/'] = (request.url ?? '/').split('?', 1);
    const asset = assets.get(address);
    if (asset && request.method === 'GET') {
      refuseOthers(request, port, undefined);
      response.setHeader('Content-Type', asset.type);
      response.end(asset.text);
      return;
    }
    refuseOthers(request, port, token);
    const found = answers.get(`${request.method ?? ''} ${address}`);
    if (!found) throw new Stopped(404, 'Dit is er niet.', 'herlaad de pagina. Wat u typte, blijft staan.');
    await office.desk.ready();
    const result = await found(office, request);
    response.setHeader('Content-Type', 'application/json;charset=utf-8');
    response.end(JSON.stringify(result ?? {}));
  };
  const listening = await listen(port, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      refuse(response, isStopping ? stopping : error);
      // What was too large is not read on.
      if (!request.complete) response.once('finish', () => request.destroy());
    });
  });
  port = listening.port;
  return {
    address: `http://127.0.0.1:${String(port)}/#${token}`,
    port,
    token,
    stop: async () => {
      isStopping = true;
      await office.preview.stop();
      await listening.stop();
    },
  };
}

/** What is asked while it stops may fail by that: nobody has to read why. */
const stopping = new Stopped(
  503,
  'Het programma stopt.',
  'start npm run redactie opnieuw. Wat u typte, blijft in deze browser staan.',
);

function refuse(response: ServerResponse, error: unknown): void {
  const stopped =
    error instanceof Stopped
      ? error
      : new Stopped(
          500,
          'Dit lukt niet, door een fout in dit programma.',
          'er is niets weg. Probeer het nog eens.',
        );
  if (!(error instanceof Stopped)) console.error('redactie:', error);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(stopped.status, {
    'Content-Type': 'application/json;charset=utf-8',
    Connection: 'close',
  });
  response.end(JSON.stringify(stopped.refusal));
}
