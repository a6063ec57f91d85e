import { nameOf } from '#/components/site/section-name.ts';
import { strings } from '#/i18n/t.ts';
import { isOf, type Entry } from '#/model/entry.ts';
import { loadFramework, type Framework } from '#/model/framework.ts';
import type { SearchData, SearchPage } from '#/search/files/data.ts';
import { usedTerms } from '#/model/used-terms.ts';
import { localeCodes, site } from '#/site.config.ts';

/** What the search index knows beyond the pages themselves. The build reads this file and takes it away. */
export async function GET() {
  const data: SearchData = { texts: {}, terms: {}, functionWords: {} };
  for (const locale of localeCodes) {
    const framework = await loadFramework(locale);
    for (const entry of framework.entries) data.texts[entry.href] = await textOf(framework, entry);
    data.functionWords[site.locales[locale].lang] = strings(locale).search.functionWords;
    data.terms[locale] = Object.fromEntries(
      framework
        .of('terms')
        .flatMap(({ text, facts, href }) =>
          [text.title, ...facts.aliases].map((form) => [
            form.toLowerCase(),
            [text.title, text.summary, href],
          ]),
        ),
    );
  }
  return Response.json(data);
}

async function textOf(framework: Framework, entry: Entry): Promise<SearchPage> {
  const { collection, id, text, facts } = entry;
  const terms = [...(await usedTerms(framework, [entry])), ...(isOf(entry, 'terms') ? [entry] : [])];
  const groups = framework.related(entry).filter((related) => isOf(related, 'groups'));
  return {
    kind: strings(framework.locale).search.kinds[collection] ?? nameOf(framework, collection).label,
    title: text.title,
    summary: text.summary,
    names: namesOf(id, facts),
    keywords: [...text.keywords, ...(isOf(entry, 'stories') ? (entry.facts.role ?? '').split(' ') : [])],
    aliases: [...new Set(terms.flatMap((term) => term.facts.aliases))],
    groups: [...(isOf(entry, 'groups') ? [entry] : []), ...groups].map((group) => group.text.title),
    help: isOf(entry, 'help'),
  };
}

/** What an entry is called besides its title: its address, code, abbreviation, section, the words it opens with. */
function namesOf(id: string, facts: Entry['facts']): string[] {
  const named = ['code', 'abbreviation', 'label', 'officialName', 'opening', 'person', 'phone'].flatMap(
    (key) => (facts as Record<string, unknown>)[key] ?? [],
  );
  return [id.replaceAll('-', ' '), ...named.map(String)];
}
