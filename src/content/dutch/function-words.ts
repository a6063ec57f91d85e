/**
 * Words that stand in almost every sentence and name nothing: no term may be called by one, and beside one capitals
 * are a shout and no abbreviation. A language's own list for the search (`i18n/languages`) is another: it leaves words
 * out of a query, such as “zoek” and “graag”, and may not import this one.
 */
export const functionWords: ReadonlySet<string> = new Set(
  'de het een en of maar want dus als dan dat die dit deze er ze zij hij wij we ik u uw je jij jou ons onze hun hen wie wat waar hoe in op te van bij met voor naar uit aan om tot door over onder tegen na nog nu ook al niet geen wel is zijn was waren wordt worden heeft hebben kan kunnen mag mogen moet moeten wil willen zal zullen zou meer veel alle alles elk elke'.split(
    ' ',
  ),
);
