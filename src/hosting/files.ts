import { fstatSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';

/** Answers with the file that an address names, or tells that there is none. */
export type Files = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** The files below a folder, read anew for each request: a build may put others in their place at any time. */
export function filesBelow(folder: string): Files {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    extensions: [],
    setHeaders: (response, path, { ino }) => {
      const type = ownType(path);
      if (type) response.setHeader('Content-Type', type);
      // Between the look at a file and its reading a build may have put another there, or none: with the length of the
      // one and the bytes of the other the answer would be wrong. A connection that breaks is asked again.
      response.on('pipe', (source) => {
        source.once('error', () => response.destroy());
        source.once('open', (descriptor: number) => {
          if (fstatSync(descriptor).ino !== ino) response.destroy();
        });
      });
    },
  });
  return (request, response, next) => {
    // Files are small, so that nobody needs a part of one, and an answer may always be the whole. A range that ends
    // before it begins would end the server.
    delete request.headers.range;
    files(request, response, next);
  };
}

/** The type of what sirv does not know, or names without its characters. */
function ownType(path: string): string | undefined {
  if (/\.(?:pagefind|pf_\w+)$/.test(path)) return 'application/octet-stream';
  if (path.endsWith('.schema.json')) return 'application/schema+json';
  const [, ending = ''] = /\.(txt|csv)$/.exec(path) ?? [];
  return { txt: 'text/plain;charset=utf-8', csv: 'text/csv;charset=utf-8' }[ending];
}
