import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteIn } from './site.ts';

/** A server that listens. */
export interface Listening {
  port: number;
  /** Ends it, and what it was still answering. */
  stop: () => Promise<void>;
}

/** Serves the site built in `root` on a port of this machine; 0 is any free one. Throws when the port is taken. */
export const serve = (root: string, port: number): Promise<Listening> => listen(port, siteIn(root));

/**
 * Listens on a port, under both addresses that a browser tries for `localhost`: else somebody else’s page could be the
 * one that it shows. Throws with a word on the port when it is taken, or may not be had.
 */
export async function listen(port: number, answer: RequestListener): Promise<Listening> {
  const servers: Server[] = [];
  const stop = async () => {
    await Promise.all(servers.map(close));
  };
  for (const host of ['127.0.0.1', '::1']) {
    const server = createServer(answer);
    try {
      await listenOn(server, servers[0] ? portOf(servers[0]) : port, host);
      servers.push(server);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      // A machine without IPv6 has only the first.
      if (host === '::1' && ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(code)) continue;
      await stop();
      throw new Error(
        code === 'EADDRINUSE'
          ? `port ${String(port)} is taken`
          : `port ${String(port)} cannot be used (${code})`,
        { cause: error },
      );
    }
  }
  return { port: servers[0] ? portOf(servers[0]) : port, stop };
}

function listenOn(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;
