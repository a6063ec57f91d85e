/** The letters of a language that nobody speaks, one for each of a to z. */
export const alphabets = {
  tifinagh: String.fromCodePoint(...Array.from({ length: 26 }, (_, index) => 0x2d30 + index)),
  arabic: 'ابتثجحخدذرزسشصضطظعغفقكلمنه',
} as const;

/** Dutch words in other letters, so that a test can tell them from Dutch ones; `{n}` and numbers stay. */
export function inLetters(alphabet: keyof typeof alphabets, text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\{\w+\}|[a-z]/gi, (part) =>
      part.length > 1 ? part : (alphabets[alphabet][part.toLowerCase().charCodeAt(0) - 97] ?? part),
    );
}

/** All that the interface says, in other letters: lists, objects and functions of texts alike. */
export function allInLetters<T>(alphabet: keyof typeof alphabets, said: T): T {
  const write = (value: unknown): unknown => {
    if (typeof value === 'string') return inLetters(alphabet, value);
    if (typeof value === 'function') return (...given: unknown[]) => filledIn(value as Sentence, given);
    if (Array.isArray(value)) return value.map(write);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, write(inner)]));
  };
  /** What is filled in stays in its own letters: a sign of private use holds its place meanwhile. */
  const filledIn = (sentence: Sentence, given: unknown[]) =>
    inLetters(
      alphabet,
      sentence(...given.map((_, index) => String.fromCharCode(firstPlace + index))),
    ).replace(/[\uE000-\uF8FF]/g, (place) => String(given[place.charCodeAt(0) - firstPlace]));
  return write(said) as T;
}

type Sentence = (...places: string[]) => string;

const firstPlace = 0xe000;
