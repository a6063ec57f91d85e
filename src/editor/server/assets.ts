import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { guidePages, type Asset } from './guide.ts';

const folder = join(import.meta.dirname, '../page');

/** The files of the page by their addresses, made once: no part of a request names a file. */
export function assetsOf(): Map<string, Asset> {
  const script = 'text/javascript;charset=utf-8';
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.includes('.test.'));
  return new Map<string, Asset>([
    ['/', { type: 'text/html;charset=utf-8', text: readFileSync(join(folder, 'page.html'), 'utf8') }],
    [
      '/page.css',
      { type: 'text/css;charset=utf-8', text: colors() + readFileSync(join(folder, 'page.css'), 'utf8') },
    ],
    ...guidePages(),
    ...scripts.map((name): [string, Asset] => [
      '/' + name,
      { type: script, text: asServed(readFileSync(join(folder, name), 'utf8')) },
    ]),
  ]);
}

/** A script as a browser runs it: without types, and with the others of the page where they are served. */
const asServed = (script: string): string =>
  stripTypeScriptTypes(script).replaceAll(" from '#/editor/page/", " from '/");

/** The colours of the site, as a style sheet that needs no tool. */
function colors(): string {
  return (
    readFileSync(join(import.meta.dirname, '../../styles/tokens.css'), 'utf8')
      .replace(/@theme inline \{[^}]*\}/, '')
      // In the layer of the site: else those of the dark, which stand in it, would come to nothing.
      .replace(/@theme \{([^}]*)\}/, '@layer theme { :root {$1} }')
  );
}
