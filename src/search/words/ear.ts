/**
 * How a word sounds to somebody who writes as they hear: words that sound alike, in Dutch or in a name from elsewhere,
 * have one key. `word` is in lower case and without accents.
 */
export function byEar(word: string): string {
  return steps.reduce((key, [pattern, sound]) => key.replace(pattern, sound), word);
}

/** How each of many words sounds. They are heard as one text, a word a line, which costs less than one by one. */
export function earsOf(words: readonly string[]): string[] {
  const ears = byEar(words.join('\n')).split('\n');
  // This alone sounds otherwise at the beginning of a text.
  return words.map((word, at) => (word.startsWith('ch') ? byEar(word) : (ears[at] ?? '')));
}

/** In this order: what is written with several letters first. */
const steps: readonly (readonly [RegExp, string])[] = [
  // One consonant.
  [/sch/g, 'sg'],
  [/^ch|tsj|tch|sj|sh/g, 's'],
  [/ck|cq|qu(?=[ei])/g, 'k'],
  [/ph/g, 'f'],
  [/th|dt/g, 't'],
  [/ch|gh|kh/g, 'g'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/dj|dzj/g, 'j'],
  [/z/g, 's'],
  [/[vw]/g, 'f'],
  // One vowel: dark, light, or open.
  [/y(?=[aeiou])/g, 'j'],
  [/oe|ou|au|eu|ui|[ou]+/g, 'o'],
  [/ij|ei|ie|[eiy]+/g, 'e'],
  [/[ae]*a[ae]*/g, 'a'],
  // At the end, what is soft sounds hard.
  [/d(?![a-z])/g, 't'],
  [/b(?![a-z])/g, 'p'],
  // Twice is once; an “h” behind a consonant is silent.
  [/(.)\1+/g, '$1'],
  [/(?<=[b-df-hj-np-tv-z])h/g, ''],
];
