import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { dictionaries } from './packages.ts';

/** How a word may change at its end or its beginning (Hunspell’s SFX and PFX). */
interface Affix {
  atEnd: boolean;
  /** It goes together with one at the other side. */
  crosses: boolean;
  strip: string;
  add: string;
  /** Flags for what the form so made may take in its turn. */
  next: readonly string[];
  when: RegExp | undefined;
}

/** What a dictionary says of itself, and how its words change. */
interface Rules {
  affixes: ReadonlyMap<string, readonly Affix[]>;
  forbidden: string | undefined;
  joinedOnly: string | undefined;
  flagsIn: (flags: string) => readonly string[];
}

/**
 * Every word of the dictionary of a language in every form that it knows for it: inflected, made small, with what it
 * takes in front. Names are among them. What it forbids, and what it has for joining words only, is not. Some forms are
 * told more than once. Of a language without a dictionary there are none.
 */
export function formsOf(language: string): string[] {
  const dictionary = dictionaries[language];
  if (!dictionary) return [];
  const folder = dirname(createRequire(import.meta.url).resolve(dictionary));
  const rules = rulesIn(readFileSync(join(folder, 'index.aff'), 'utf8'));
  const forms: string[] = [];
  for (const line of readFileSync(join(folder, 'index.dic'), 'utf8').split('\n').slice(1)) {
    const [word = '', flags = ''] = line.trim().split('/', 2);
    const own = rules.flagsIn(flags);
    if (!word || has(own, rules.forbidden)) continue;
    if (!has(own, rules.joinedOnly)) forms.push(word);
    grow(word, own, rules, forms, 2);
  }
  return forms;
}

const has = (flags: readonly string[], flag: string | undefined) =>
  flag !== undefined && flags.includes(flag);

function grow(
  word: string,
  flags: readonly string[],
  rules: Rules,
  into: string[],
  depth: number,
  side?: boolean,
): void {
  for (const flag of flags)
    for (const { atEnd, crosses, strip, add, next, when } of rules.affixes.get(flag) ?? []) {
      if (atEnd === side || (side !== undefined && !crosses)) continue;
      if (!(atEnd ? word.endsWith(strip) : word.startsWith(strip)) || (when && !when.test(word))) continue;
      const form = atEnd ? word.slice(0, word.length - strip.length) + add : add + word.slice(strip.length);
      // A form that ends or begins in a hyphen waits for another word.
      if (!has(next, rules.joinedOnly) && !form.startsWith('-') && !form.endsWith('-')) into.push(form);
      if (depth > 1) grow(form, next, rules, into, depth - 1);
      // What the word takes at its other side, it takes with this too.
      if (crosses && side === undefined) grow(form, flags, rules, into, 1, atEnd);
    }
}

function rulesIn(text: string): Rules {
  const said = (name: string) => new RegExp(`^${name}\\s+(\\S+)`, 'm').exec(text)?.[1];
  const isLong = said('FLAG') === 'long';
  const split = (flags: string): readonly string[] =>
    (isLong ? flags.match(/../gs) : Array.from(flags)) ?? [];
  // Thousands of words have the same ones.
  const known = new Map<string, readonly string[]>();
  const flagsIn = (flags: string) => {
    const found = known.get(flags) ?? split(flags);
    known.set(flags, found);
    return found;
  };
  const affixes = new Map<string, Affix[]>();
  const crossing = new Map<string, boolean>();
  for (const line of text.split('\n')) {
    const [kind, flag, strip, addition, condition] = line.trim().split(/\s+/);
    if ((kind !== 'SFX' && kind !== 'PFX') || !flag || addition === undefined) continue;
    if (/^\d+$/.test(addition) && /^[YN]$/.test(strip ?? '')) {
      crossing.set(`${kind} ${flag}`, strip === 'Y');
      continue;
    }
    if (condition === undefined) continue;
    const [add = '', next = ''] = addition.split('/', 2);
    const atEnd = kind === 'SFX';
    const list = affixes.get(flag) ?? [];
    list.push({
      atEnd,
      crosses: crossing.get(`${kind} ${flag}`) ?? false,
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
  return { affixes, forbidden: said('FORBIDDENWORD'), joinedOnly: said('ONLYINCOMPOUND'), flagsIn };
}
