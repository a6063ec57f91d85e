import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { Rule } from '#/content/rule.ts';

/** By room, whether a text may break its rules with a reason: never one that keeps people safe or says what is true. */
const rooms = { safety: false, facts: false, policy: false, places: false, translations: false, words: true };

/**
 * The rules in the rooms below a folder: each file in one but a test is one rule, named as its file.
 * @throws when a file holds no rule of its name, or one that may be broken where none may.
 */
export async function rulesIn(folder: URL): Promise<Rule[]> {
  const rules: Rule[] = [];
  for (const [room, mayBeExcused] of Object.entries(rooms))
    for (const file of filesIn(new URL(`${room}/`, folder))) {
      const module = (await import(new URL(`${room}/${file}`, folder).href)) as Record<string, unknown>;
      rules.push(ruleIn(`${room}/${file}`, module, mayBeExcused));
    }
  return rules;
}

const filesIn = (room: URL): string[] =>
  readdirSync(room)
    .filter((name) => /^[^.]+\.ts$/.test(name))
    .sort();

function ruleIn(file: string, module: Record<string, unknown>, mayBeExcused: boolean): Rule {
  const name = basename(file, '.ts');
  const rule = Object.values(module).find((one) => (one as Partial<Rule> | null)?.name === name);
  if (!isRule(rule))
    throw new Error(
      `src/content/rules/${file} holds no rule that is named “${name}”. Export one, or move the file to another room.`,
    );
  if (rule.excusable && !mayBeExcused)
    throw new Error(
      `src/content/rules/${file} may not be excusable: a text may break a rule of words only. Take “excusable” out of it.`,
    );
  return rule;
}

function isRule(one: unknown): one is Rule {
  return typeof one === 'object' && one !== null && 'level' in one && ('document' in one || 'corpus' in one);
}
