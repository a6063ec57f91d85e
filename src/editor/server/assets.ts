import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guidePages, type Asset } from './guide.ts';

const folder = join(import.meta.dirname, '../page');

/** The packages that the page runs, each with where its modules begin. */
const packages = { diff: dirname(fileURLToPath(import.meta.resolve('diff'))) };

/** The files of the page by their addresses, made once: no part of a request names a file. */
export function assetsOf(): Map<string, Asset> {
  const script = 'text/javascript;charset=utf-8';
  const scripts = filesIn(folder).filter((name) => name.endsWith('.ts') && !name.includes('.test.'));
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
    ...Object.entries(packages).flatMap(([name, modules]) =>
      filesIn(modules)
        .filter((file) => file.endsWith('.js'))
        .map((file): [string, Asset] => [
          ['', name, file].join('/'),
          { type: script, text: readFileSync(join(modules, file), 'utf8') },
        ]),
    ),
  ]);
}

const filesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));

/** A script as a browser runs it: without types, and with other modules from where they are served. */
const asServed = (script: string): string =>
  Object.keys(packages).reduce(
    (text, name) => text.replaceAll(` from '${name}'`, ` from '/${name}/index.js'`),
    withoutTypes(script),
  );

/** Throws on a module from elsewhere that is more than types: no browser would find it. */
function withoutTypes(script: string): string {
  const text = stripTypeScriptTypes(script).replaceAll(" from '#/editor/page/", " from '/");
  const [other] = / from '#\/[^']*'/.exec(text) ?? [];
  if (other)
    throw new Error(`The page of the editors imports${other}, which is not served: only its types can be.`);
  return text;
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
