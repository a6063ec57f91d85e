import { isOrdinary } from './dictionary.ts';
import { functionWords } from './function-words.ts';

/** Names that everybody knows by their capitals, and that stand for no words a reader needs. */
const selfEvident = new Set(['OK', 'IJ', 'NV', 'BV']);
const money = new Set(['EUR', 'USD', 'US', 'GBP', 'CHF', 'UAH', 'SYP', 'TRY', 'ERN', 'PLN']);

/** Whether capitals in a text are no abbreviation: a numeral, money, part of words that are shouted. */
export function isNoAbbreviation(word: string, text: string, index: number): boolean {
  if (selfEvident.has(word) || isNumeral(word)) return true;
  const after = text.slice(index + word.length, index + word.length + 3);
  return (money.has(word) && /^\s?[$€£]?\d/.test(after)) || isInPhrase(word, text, index);
}

/** A word of four letters or more in capitals that is a word all the same: “GRATIS”. */
export const isShouted = (word: string, known: ReadonlySet<string>): boolean =>
  word.length >= 4 && (known.has(word.toLowerCase()) || isOrdinary(word.toLowerCase()));

/** I to XXXIX: larger ones look like CD or MC, which are abbreviations. */
const isNumeral = (word: string) => /^X{0,3}(?:IX|IV|V?I{0,3})$/.test(word);

/** “LET OP”: next to each other in capitals, and both ordinary words. */
function isInPhrase(word: string, text: string, index: number): boolean {
  if (!isWord(word)) return false;
  const [before] = /\p{Lu}{2,40}(?=[\s:,!?]{1,3}$)/u.exec(text.slice(Math.max(0, index - 45), index)) ?? [];
  const [, after] =
    /^[\s:,!?]{1,3}(\p{Lu}{2,40})(?!\p{L})/u.exec(
      text.slice(index + word.length, index + word.length + 45),
    ) ?? [];
  return [before, after].some((other) => other && (isWord(other) || functionWords.has(word.toLowerCase())));
}

const isWord = (word: string) => functionWords.has(word.toLowerCase()) || isOrdinary(word.toLowerCase());
