/** How a language is also spelt, where its dictionary has one way: each a piece of a word, and what stands for it elsewhere. */
const elsewhere: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  // British English, as it is written in America.
  en: [
    [/our/, 'or'],
    [/ould/, 'old'],
    [/is(e|es|ed|er|ers|ing|ation|ations)$/, 'iz$1'],
    [/ys(e|ed|es|ing)$/, 'yz$1'],
    [/tre(s?)$/, 'ter$1'],
    [/ogue(s?)$/, 'og$1'],
    [/ll(ed|ing|er|ers)$/, 'l$1'],
    [/ence(s?)$/, 'ense$1'],
    [/amme(s?)$/, 'am$1'],
    [/[ao]e(?=.)/, 'e'],
    [/grey/, 'gray'],
    [/tyre/, 'tire'],
    [/cheque/, 'check'],
  ],
};

/** By language all those pieces as one: most words have none of them. */
const pieces = new Map(
  Object.entries(elsewhere).map(([language, ways]) => [
    language,
    new RegExp(ways.map(([piece]) => piece.source).join('|')),
  ]),
);

/** The ways in which a word of a language is spelt elsewhere; what is no word there either does no harm in a list of words. */
export const spellingsOf = (word: string, language: string): string[] =>
  pieces.get(language)?.test(word)
    ? (elsewhere[language] ?? []).flatMap(([piece, other]) =>
        piece.test(word) ? [word.replace(piece, other)] : [],
      )
    : [];
