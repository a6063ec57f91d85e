import { explainedAt } from '#/model/sources.ts';
import { strings } from '#/i18n/t.ts';
import { isOf, type Entry } from '#/model/entry.ts';
import { loadFramework, type Framework } from '#/model/framework.ts';
import type { SearchData, SearchPage } from '#/search/files/data.ts';
import { referenceTokens, type Numbered } from '#/search/words/references.ts';
import { withoutLocale } from '#/routes.ts';
import { isSource, localeCodes, site, type Collection } from '#/site.config.ts';

/** What the search index knows beyond the pages themselves. The build reads this file and takes it away. */
export async function GET() {
  const data: SearchData = { texts: {}, idioms: {} };
  const dutch = await loadFramework(site.sourceLocale);
  for (const locale of localeCodes) {
    const framework = await loadFramework(locale);
    for (const entry of framework.entries) {
      const text = textOf(framework, entry);
      const source = isSource(locale) ? undefined : dutch.get(entry.collection, entry.id);
      data.texts[entry.href] = source ? { ...text, names: [...text.names, ...dutchNames(source)] } : text;
    }
    data.idioms[site.locales[locale].lang] = strings(locale).search.idiom;
  }
  return Response.json(data);
}

function textOf(framework: Framework, entry: Entry): SearchPage {
  const { collection, id, text, facts } = entry;
  return {
    kind: collection,
    title: text.title,
    summary: text.summary,
    names: [...namesOf(id, facts), ...(isOf(entry, 'terms') ? entry.facts.aliases : [])],
    keywords: [...text.keywords, ...(isOf(entry, 'stories') ? (entry.facts.role ?? '').split(' ') : [])],
    ...(isOf(entry, 'help') && { parts: partsOf(entry) }),
    references: referencesTo(framework, entry),
  };
}

/** What people call a text in Dutch, whatever language they read: it is what letters and desks say. */
const dutchNames = (source: Entry): string[] => [
  source.text.title,
  ...(isOf(source, 'terms') ? source.facts.aliases : []),
];

/** Everyday words for the situations of a page of help. */
const partsOf = ({ facts }: Entry<'help'>): Record<string, string[]> =>
  Object.fromEntries(facts.situations.map(({ id, keywords }) => [id, keywords]));

/** What an entry is called besides its title: its address, code, abbreviation, section, the words it opens with. */
function namesOf(id: string, facts: Entry['facts']): string[] {
  const named = ['code', 'abbreviation', 'label', 'officialName', 'opening', 'person', 'phone'].flatMap(
    (key) => (facts as Record<string, unknown>)[key] ?? [],
  );
  return [id.replaceAll('-', ' '), ...named.map(String)];
}

/** Collections that stand in a row, by what one of theirs is called. */
const rows: Partial<Record<Collection, Numbered>> = {
  ambitions: 'ambition',
  principles: 'principle',
  steps: 'step',
};

/** The places in the framework that an entry is: by its number, by that of a paragraph, by its code. */
function referencesTo(framework: Framework, entry: Entry): string[] {
  const path = withoutLocale(framework.locale, entry.href);
  const paragraphs = framework.outline.filter((paragraph) => explainedAt(paragraph) === path);
  const { order } = entry.facts as { order?: unknown };
  const row = rows[entry.collection];
  return [
    ...paragraphs.map(({ id }) => referenceTokens.code(id)),
    ...(row && typeof order === 'number' ? [referenceTokens.numbered(row, order)] : []),
    ...(isOf(entry, 'commitments') ? pointsOf(framework, entry) : []),
  ];
}

function pointsOf(framework: Framework, { facts }: Entry<'commitments'>): string[] {
  const ambition = framework.get('ambitions', facts.ambition);
  return [
    referenceTokens.code(facts.code),
    ...(ambition ? [referenceTokens.point(ambition.facts.order, facts.point)] : []),
  ];
}
