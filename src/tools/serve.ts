import { preview } from 'astro';

/** A built site as `npm start` serves it, beside one that may already run; `stop` ends it. */
export async function serve(root: string, port: number): Promise<{ stop: () => Promise<void> }> {
  const server = await preview({ root, server: { port }, logLevel: 'error' });
  if (server.port === port) return server;
  await server.stop();
  throw new Error(`Port ${String(port)} is taken; stop what runs there, or name another with TEST_PORT.`);
}

if (import.meta.main) await serve(process.cwd(), Number(process.argv[2]));
