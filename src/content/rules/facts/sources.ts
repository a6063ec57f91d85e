import { writtenConsent } from '#/content/consent.ts';
import { say, short } from '#/content/finding.ts';
import { dataFile } from '#/content/reading/place.ts';
import { atField, inDutchOnly, type Rule } from '#/content/rule.ts';
import { factsNamedIn, sourceOptional } from '#/content/schemas/index.ts';
import { labelOf } from '#/content/schemas/words/fields.ts';

/** Every paragraph and every row of facts that a text names exists, and a text names at least one. */
export const sources: Rule = {
  name: 'sources',
  level: 'error',
  document: inDutchOnly((document, { paragraphs, elsewhere }) => {
    // While something else is wrong too, so that who fills it in hears all at once.
    const { sources: written = [] } = document.data;
    const named = Array.isArray(written) ? written.map(String) : [];
    const rows = factsNamedIn(document.collection, document.data);
    // What was told to the editors has them for a source: another rule sees that it says so. Until a story says where
    // it is from, nobody knows.
    const isPublished = document.collection === 'stories' && writtenConsent(document)?.basis === 'published';
    const needsOne = isPublished || !sourceOptional.includes(document.collection);
    if (needsOne && !named.length && !rows.length)
      return [
        atField(
          document,
          ['sources'],
          say(
            'De tekst zegt niet waar het staat.',
            'noem de paragraaf van het beleidskader: sources: ["2.2.1"]. Komt het ergens anders vandaan, zet dat dan in facts.yaml en noem het hier: facts: [naam-van-de-regel]',
            {
              mend: `kies een paragraaf bij “${labelOf(['sources'])}”. Komt het ergens anders vandaan, kies dan een bron bij “${labelOf(['facts'])}”, of maak daar een nieuwe.`,
            },
          ),
        ),
      ];
    return [
      ...unknown(named, paragraphs).map(({ id, index }) =>
        atField(
          document,
          ['sources', index],
          say(
            `Het beleidskader heeft geen paragraaf “${short(id)}”.`,
            `kies uit: ${paragraphs.join(', ')}.`,
            {
              mend: 'haal haar weg, en kies een andere uit de lijst.',
            },
          ),
        ),
      ),
      ...unknown(
        rows.map(({ value }) => String(value)),
        elsewhere,
      ).map(({ id, index }) =>
        atField(
          document,
          rows[index]?.path ?? ['facts'],
          say(
            `De tabel met feiten heeft geen regel “${short(id)}”.`,
            `kies uit: ${elsewhere.join(', ')}, of zet het feit met zijn bron in ${dataFile('facts')}.`,
            {
              says: `Er is geen bron “${short(id)}”.`,
              mend: 'haal haar weg, en kies een andere uit de lijst, of maak een nieuwe bron.',
            },
          ),
        ),
      ),
    ];
  }),
};

/**
 * What is not in a list. Of a list that is empty, because its file could not be read, or that has an id twice, of which
 * one was another before, that has been said: the rest follows from it.
 */
function unknown(ids: readonly string[], known: readonly string[]): { id: string; index: number }[] {
  const isWhole = known.length > 0 && new Set(known).size === known.length;
  return isWhole ? ids.map((id, index) => ({ id, index })).filter(({ id }) => !known.includes(id)) : [];
}
