import { say, short } from '#/content/finding.ts';
import { saidOf } from '#/content/reading/prose.ts';
import type { Document } from '#/content/reading/read.ts';
import { atField, atLine, besideDutch, type Rule } from '#/content/rule.ts';

/** A translation has every number of the Dutch text, and no other: years, ages, amounts, telephone numbers, paragraphs. */
export const numbers: Rule = {
  name: 'numbers',
  level: 'error',
  document: besideDutch((translation, dutch) => {
    const there = numbersIn(dutch);
    const own = numbersIn(translation);
    return [
      ...[...there.keys()]
        .filter((number) => !own.has(number))
        .map((number) =>
          atField(
            translation,
            [],
            say(
              `Het getal ${short(number)} van de Nederlandse tekst ontbreekt.`,
              'zet het erin, in cijfers.',
            ),
          ),
        ),
      ...[...own]
        .filter(([number]) => !there.has(number))
        .map(([number, line]) =>
          atLine(
            translation,
            line,
            say(
              `Het getal ${short(number)} staat niet in de Nederlandse tekst.`,
              'kijk daar welk getal het moet zijn.',
            ),
          ),
        ),
    ];
  }),
};

/** The numbers that a text says, each with the line it stands on first. */
function numbersIn(document: Document): Map<string, number> {
  const found = new Map<string, number>();
  for (const { text, lineAt } of saidOf(document))
    for (const { 0: number, index } of text.matchAll(/\d+(?:[.,:]\d+)*/g))
      if (!found.has(plain(number))) found.set(plain(number), lineAt(index));
  return found;
}

/** Without what differs by language: 1.000,50 is 1,000.50, and 14.00 uur is 14:00. */
const plain = (number: string) => number.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(/[,:]/g, '.');
