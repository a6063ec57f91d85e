import { textOf } from '#/content/reading/tree.ts';
import type { Entry } from '#/model/entry.ts';
import { isSource } from '#/site.config.ts';
import type { Pair, Paired } from './pairs.ts';

/**
 * The Dutch words that somebody needs at a counter: of the terms that a page marks those on its sheet, in the language of
 * the page with the Dutch one. A word that is the same in both, or has no translation, is not a word to look up.
 */
export function wordsOf(
  terms: readonly Entry<'terms'>[],
  dutch: readonly Entry<'terms'>[],
  sheet: Paired,
): Pair<string>[] {
  const said = saidOn(sheet).toLowerCase();
  return terms
    .filter(({ text, facts }) =>
      [text.title, ...facts.aliases].some((form) => said.includes(form.toLowerCase())),
    )
    .flatMap((term) => {
      const word = dutch.find(({ id }) => id === term.id)?.text.title;
      const isKnown = word === undefined || isSource(term.textLocale) || word === term.text.title;
      return isKnown ? [] : [{ own: term.text.title, dutch: word }];
    });
}

/** What a sheet says in the language of the page. */
function saidOn({ today, doors, situations }: Paired): string {
  const blocks = [...today, ...doors, ...situations.flatMap(({ said }) => said)];
  return blocks.flatMap(({ own }) => own.map((node) => textOf(node).replace(/\s+/g, ' '))).join(' ');
}
