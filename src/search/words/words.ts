import { plain } from '#/content/dutch/letters.ts';

/**
 * The words of a text as search sees them: lower case, without accents, two characters or more. Abbreviations are one
 * word however they are written (`C.O.A.`, `DT & V`, `dt&v`), and so is the code of a promise (`2.2.2-a`).
 */
export function wordsOf(text: string): string[] {
  return (
    plain(text)
      // “Don’t” is one word, and people write it without its sign.
      .replace(/(?<=n)['’]t(?!\p{L})/gu, 't')
      .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (dotted) => `${dotted.replaceAll('.', '')} `)
      .replace(/(?<![\p{L}\p{N}])(\p{L}{1,2}) ?& ?(\p{L})(?![\p{L}\p{N}])/gu, '$1$2')
      .replace(/(?<!\d)\d(?:\.\d)+(?:-[a-z])?(?![\p{L}\p{N}])/gu, (code) => code.replace(/[.-]/g, ''))
      .match(/[\p{L}\p{N}]{2,}/gu) ?? []
  );
}

/** The words by which a text can be found: its own, and those with a hyphen also as one (`re-integratie`). */
export function wordsToFind(text: string): string[] {
  const joined = plain(text).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? [];
  return [...wordsOf(text), ...joined.map((word) => word.replaceAll('-', ''))];
}
