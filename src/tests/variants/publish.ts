import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Fills in every setting of a publisher, and takes away what editors noted as changed. */
export function publish(root: string): void {
  const config = join(root, 'src/site.config.ts');
  const text = readFileSync(config, 'utf8');
  const filled = text.replace(/(?<=\bpublisher: \{)[^}]*/, (settings) =>
    settings.replace(/(\w+): ''/g, (_, setting: string) => `${setting}: '${valueOf(setting)}'`),
  );
  if (filled === text) throw new Error('src/site.config.ts has no empty setting of a publisher.');
  writeFileSync(config, filled);
  for (const file of readdirSync(join(root, 'content/nl'), { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.mdx')) forgetChanges(join(root, 'content/nl', file));
}

function forgetChanges(file: string): void {
  const text = readFileSync(file, 'utf8');
  const without = text.replace(/^changes:\n(?: {2}.*\n)+/m, '');
  if (without !== text) writeFileSync(file, without);
}

const valueOf = (setting: string): string =>
  setting === 'name' ? 'Gemeente Verzonnen' : `https://verzonnen.example/${setting.toLowerCase()}/`;
