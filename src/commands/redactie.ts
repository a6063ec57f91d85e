import { serveEditors, type Served } from '#/editor/server/serve.ts';

const { PORT: named = '4322' } = process.env;
const port = Number(named);

process.exitCode = (await edit()) ? 0 : 1;

async function edit(): Promise<boolean> {
  if (!/^\d+$/.test(named) || port < 0 || port > 65_535) {
    console.error(
      `redactie: PORT=${named} is geen poort. Noem een getal tot 65535: PORT=8080 npm run redactie`,
    );
    return false;
  }
  let served: Served;
  try {
    served = await serveEditors(process.cwd(), port);
  } catch (error) {
    const { code } = (error as { cause?: NodeJS.ErrnoException }).cause ?? {};
    // Whatever else went wrong is none of an editor’s doing.
    if (!code) throw error;
    const what = code === 'EADDRINUSE' ? 'is bezet' : `is niet te gebruiken (${code})`;
    console.error(
      `redactie: poort ${named} ${what}. Sluit wat daar draait, of kies een andere: PORT=${String((port % 65_535) + 1)} npm run redactie`,
    );
    return false;
  }
  console.log(
    `redactie: open dit adres in uw browser, en deel het met niemand:\n\n  ${served.address}\n\nStoppen: Ctrl+C.`,
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      console.log('\nredactie: gestopt. Wat u niet bewaarde, staat nog in uw browser.');
      void served.stop().finally(() => {
        process.exit(0);
      });
    });
  return true;
}
