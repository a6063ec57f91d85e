import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Two sections that nobody needs: a page an entry, and all entries on one page. */
export const added = [
  { collection: 'events', kind: 'pages', segment: 'agenda' },
  { collection: 'buildings', kind: 'anchors', segment: 'gebouwen' },
] as const;

/** The entries of each of them, in their order. */
export const entries = ['roeien', 'zeilen'] as const;

/** Whether a page in Dutch is of one of these sections. */
export const isAdded = (path: string): boolean =>
  added.some(({ segment }) => path.startsWith(`/${segment}/`));

/** Gives the project in `root` the two sections whole: a row, a schema, an introduction and a folder of texts. */
export function addSections(root: string): void {
  addRows(root);
  change(
    join(root, 'src/content/schemas/index.ts'),
    '  intros: policy.intros,\n',
    added.map(({ collection }) => `  ${collection}: policy.notices,\n`),
  );
  for (const { collection } of added) {
    const own = join(root, 'content/nl', collection);
    mkdirSync(own);
    writeFileSync(
      join(root, 'content/nl/intros', `${collection}.mdx`),
      `${headOf(`"${collection}: alle"`)}label: ${collection}\n---\n`,
    );
    for (const [index, name] of entries.entries())
      writeFileSync(
        join(own, `${name}.mdx`),
        `${headOf(titleOf(collection, name))}order: ${String(index + 1)}\n---\n\nHier vaart een boot.\n`,
      );
  }
}

/** Adds what stands in the table of sections alone. */
export function addRows(root: string): void {
  change(
    join(root, 'src/site.config.ts'),
    "    intros: { kind: 'intros' },\n",
    added.map(
      ({ collection, kind, segment }) =>
        `    ${collection}: { kind: '${kind}', segment: '${segment}', color: 'plum' },\n`,
    ),
  );
}

/** What an entry is called. */
export const titleOf = (collection: string, name: string): string => `Het ${name} van ${collection}`;

const headOf = (title: string) =>
  `---\ntitle: ${title}\nsummary: Dit is er een van.\nkeywords: []\nupdated: 2026-11-23\nsources: ["1.1"]\n`;

/** Adds lines to a file, before one that stands in it once. */
function change(file: string, line: string, lines: readonly string[]): void {
  const parts = readFileSync(file, 'utf8').split(line);
  if (parts.length !== 2) throw new Error(`${file} has not one line “${line.trim()}”.`);
  writeFileSync(file, parts.join([...lines, line].join('')));
}
