/** Lower case, without accents on Latin letters. */
export const plain = (text: string): string =>
  // Most words have no letter that could have an accent, and there are hundreds of thousands of them.
  (/^[\0-\x7f]*$/.test(text)
    ? text
    : text
        .normalize('NFD')
        .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
        .normalize('NFC')
  ).toLowerCase();
