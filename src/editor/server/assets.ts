import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { guidePages, type Asset } from './guide.ts';

const folder = join(import.meta.dirname, '../page');

/** The files of the page by their addresses, made once: no part of a request names a file. */
export const assetsOf = async (): Promise<Map<string, Asset>> =>
  new Map<string, Asset>([
    ['/', { type: 'text/html;charset=utf-8', text: readFileSync(join(folder, 'page.html'), 'utf8') }],
    [
      '/page.css',
      { type: 'text/css;charset=utf-8', text: colors() + readFileSync(join(folder, 'page.css'), 'utf8') },
    ],
    ['/page.js', { type: 'text/javascript;charset=utf-8', text: await (script ??= bundled()) }],
    ...guidePages(),
  ]);

let script: Promise<string> | undefined;

/** The modules of the page as one: a browser asks for it once. @throws where one of them is not for a browser. */
async function bundled(): Promise<string> {
  const bundle = await rolldown({
    input: join(folder, 'main.ts'),
    platform: 'browser',
    onLog: (level, { message }) => {
      if (level === 'warn') throw new Error(`The page of the editors cannot be made: ${message}`);
    },
  });
  const { output } = await bundle.generate({ codeSplitting: false });
  await bundle.close();
  return output[0].code;
}

/** The colours of the site, as a style sheet that needs no tool. */
function colors(): string {
  return (
    readFileSync(join(import.meta.dirname, '../../styles/tokens.css'), 'utf8')
      .replace(/@theme inline \{[^}]*\}/, '')
      // In the layer of the site: else those of the dark, which stand in it, would come to nothing.
      .replace(/@theme \{([^}]*)\}/, '@layer theme { :root {$1} }')
  );
}
