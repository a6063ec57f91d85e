import { site } from '#/site.config.ts';
import { say } from '#/content/finding.ts';
import { atField, type Context, type Rule } from '#/content/rule.ts';
import { referenceFields } from '#/content/schemas/index.ts';

/** What this site arranges with a commitment is held by a paragraph: one that both of them name as their source. */
export const heldRelations: Rule = {
  name: 'held-relations',
  level: 'error',
  document(document, { source }) {
    const own = sourcesIn(document.data);
    if (document.collection !== 'commitments' || document.locale !== site.sourceLocale || !own.length)
      return [];
    return referenceFields('commitments')
      .filter(({ to }) => to !== 'ambitions')
      .flatMap(({ path, to }) =>
        idsIn(document.data[path[0] ?? '']).flatMap((id, index) => {
          const other = source.get(`${to}/${id}`);
          const theirs = sourcesIn(other?.data);
          if (!other || !theirs.length || theirs.some((each) => own.includes(each))) return [];
          return [
            atField(
              document,
              [...path, index],
              say(
                `Geen paragraaf draagt dat “${id}” bij dit beleidspunt hoort: zij delen er geen in hun sources.`,
                `noem in sources: de paragraaf die beide noemt, of haal “${id}” weg.`,
              ),
            ),
          ];
        }),
      );
  },
};

const sourcesIn = (data: Context['corpus']['documents'][number]['data'] | undefined): string[] =>
  idsIn(data?.sources);

const idsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
