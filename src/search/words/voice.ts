import type { Idiom, Voice } from './idiom.ts';

/**
 * Who asks: somebody who came here, by “ik” and “mijn”, or somebody who reads about them, by “ze” and “vluchtelingen”.
 * What is said in several words (“mijn straat”) goes before single ones, and “ik” before what it is about.
 */
export function voiceOf(words: readonly string[], { voices }: Pick<Idiom, 'voices'>): Voice | undefined {
  const line = ` ${words.join(' ')} `;
  const says = (voice: Voice, isPhrase: boolean) =>
    voices[voice].some((said) => said.includes(' ') === isPhrase && line.includes(` ${said} `));
  for (const isPhrase of [true, false])
    for (const voice of ['newcomer', 'resident'] as const) if (says(voice, isPhrase)) return voice;
  return undefined;
}
