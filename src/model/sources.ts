import type { ElsewhereFact } from '#/content/schemas/facts.ts';
import type { NamedParagraph, ShownParagraph } from '#/content/schemas/outline.ts';
import { isOf, type Entry } from './entry.ts';

/** Where the statements of a text come from. */
export interface Sources {
  /** How each paragraph is named: `paragraaf 2.2, ambitie 1`. */
  paragraphs: string[];
  facts: ElsewhereFact[];
}

/** The sources of one or more entries together, in the order of the framework; those of a situation stand with it. */
export function sourcesOf(
  entries: readonly Entry[],
  outline: readonly NamedParagraph[],
  facts: readonly ElsewhereFact[],
): Sources {
  const paragraphs = new Set(entries.flatMap((entry) => entry.facts.sources));
  const rows = new Set(
    entries.flatMap((entry) => [
      ...entry.facts.facts,
      ...(isOf(entry, 'help') ? (entry.facts.today?.facts ?? []) : []),
    ]),
  );
  return {
    paragraphs: outline.filter(({ id }) => paragraphs.has(id)).map(({ label }) => label),
    facts: facts.filter(({ id }) => rows.has(id)),
  };
}

/** The last day on which any of the texts was looked at. */
export const lastUpdated = (entries: readonly Entry[]): string | undefined =>
  entries
    .map((entry) => entry.facts.updated)
    .sort()
    .at(-1);

/** The page that explains most of what a paragraph says; none where only a person told it. */
export function explainedAt({ claims }: Pick<ShownParagraph, 'claims'>): string | undefined {
  const pages = Map.groupBy(claims, ({ at }) => at.replace(/#.*/, ''));
  return [...pages].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
