import { site } from '#/site.config.ts';
import { atField, type Rule } from '../rule.ts';

/** Every paragraph and every row of facts that a text names exists, and a text names at least one. */
export const sources: Rule = {
  name: 'sources',
  level: 'error',
  document(document, { outline, facts: known }) {
    if (document.locale !== site.sourceLocale || !document.facts) return [];
    const { sources: named, facts: rows } = document.facts as { sources: string[]; facts: string[] };
    const paragraphs = outline.map(({ id }) => id);
    const free = document.collection === 'notices' || document.collection === 'about';
    const none =
      !free && !named.length && !rows.length
        ? [
            atField(
              document,
              ['sources'],
              'De tekst zegt niet waar het staat.',
              'noem de paragraaf van het beleidskader: sources: ["2.2.1"]',
            ),
          ]
        : [];
    return [
      ...none,
      ...named.flatMap((id, index) =>
        paragraphs.includes(id)
          ? []
          : [
              atField(
                document,
                ['sources', index],
                `Het beleidskader heeft geen paragraaf “${id}”.`,
                `kies uit: ${paragraphs.join(', ')}.`,
              ),
            ],
      ),
      ...rows.flatMap((id, index) =>
        known.includes(id)
          ? []
          : [
              atField(
                document,
                ['facts', index],
                `De tabel met feiten heeft geen regel “${id}”.`,
                `kies uit: ${known.join(', ')}, of zet het feit met zijn bron in content/${site.sourceLocale}/facts.yaml.`,
              ),
            ],
      ),
    ];
  },
};
