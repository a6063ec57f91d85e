import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts the small tree of the corpus in the place of the content below `root`, with the texts that a drawing names: for
 * tests of what is done with a site, whatever stands in it. It builds in half the time, however many texts the site has.
 */
export function makeSmall(root: string): void {
  rmSync(join(root, 'content'), { recursive: true, force: true });
  cpSync('src/tests/corpus/valid/content', join(root, 'content'), { recursive: true });
  const route = readFileSync('src/components/sections/RouteSteps.astro', 'utf8');
  const named = (pattern: RegExp) => new Set([...route.matchAll(pattern)].map(([, id = '']) => id));
  addTexts(root, 'steps', named(/step\('([^']+)'\)/g));
  addTexts(root, 'help', named(/door="([^"]+)"/g));
  // No consent ends on a day to come: the tests run then too.
  for (const file of filesIn(root, 'stories'))
    if (file.endsWith('.mdx')) change(file, file, (text) => text.replace(/^ +until: .*\n/m, ''));
}

/** Adds texts by these names, like the first of their collection but for title and place. */
function addTexts(root: string, collection: string, ids: Iterable<string>): void {
  const [model = ''] = filesIn(root, collection);
  for (const [index, id] of [...ids].entries())
    change(model, join(root, 'content/nl', collection, `${id}.mdx`), (text) =>
      text
        .replace(/^title: .*/m, `title: Van ${collection} ${id}`)
        .replace(/^order: .*/m, `order: ${String(50 + index)}`),
    );
}

const filesIn = (root: string, collection: string): string[] => {
  const folder = join(root, 'content/nl', collection);
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
};

function change(from: string, to: string, how: (text: string) => string): void {
  writeFileSync(to, how(readFileSync(from, 'utf8')));
}
