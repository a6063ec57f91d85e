import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { Rule } from '#/content/rule.ts';
import { exceptionsOf } from './exceptions.ts';

/** Which rules there are is what stands in these folders: each file in them but a test is one rule, named as its file. */
const rooms = ['safety', 'facts', 'places', 'words'];

const found: Rule[] = [];
for (const room of rooms) {
  const folder = new URL(`./${room}/`, import.meta.url);
  for (const file of readdirSync(folder)
    .filter((name) => /^[^.]+\.ts$/.test(name))
    .sort())
    found.push(
      ruleIn(`${room}/${file}`, (await import(new URL(file, folder).href)) as Record<string, unknown>),
    );
}

/** Every rule. They know nothing of each other, so their order means nothing. */
export const rules: readonly Rule[] = [...found, exceptionsOf(found)];

/** The one rule of a file. @throws when there is none that is named as the file. */
function ruleIn(file: string, module: Record<string, unknown>): Rule {
  const name = basename(file, '.ts');
  const rule = Object.values(module).find((one) => (one as Partial<Rule> | null)?.name === name);
  if (!isRule(rule))
    throw new Error(
      `src/content/rules/${file} holds no rule that is named “${name}”. Export one, or move the file to another room.`,
    );
  return rule;
}

function isRule(one: unknown): one is Rule {
  return typeof one === 'object' && one !== null && 'level' in one && ('document' in one || 'corpus' in one);
}
