import { site } from '#/site.config.ts';
import { say } from '#/content/finding.ts';
import { nearest } from '#/content/nearest.ts';
import { atField, inDutchOnly, type Rule } from '#/content/rule.ts';
import { referenceFields } from '#/content/schemas/index.ts';

/** Whatever a text refers to by its id exists. */
export const references: Rule = {
  name: 'references',
  level: 'error',
  document: inDutchOnly((document, { source, isUnread }) => {
    if (!document.facts) return [];
    const facts = document.facts as Record<string, unknown>;
    return referenceFields(document.collection).flatMap(({ field, to }) =>
      [facts[field]].flat().flatMap((id, index) => {
        if (typeof id !== 'string') return [];
        const key = `${to}/${id}`;
        if (source.has(key) || isUnread(key)) return [];
        const known = [...source.values()].filter(({ collection }) => collection === to);
        const near = nearest(
          id,
          known.map((each) => each.id),
        );
        return [
          atField(
            document,
            [field, index],
            say(
              `“${id}” in het veld “${field}” bestaat niet in content/${site.sourceLocale}/${to}.`,
              near ? `schrijf “${near}”.` : 'kies een bestandsnaam uit die map, zonder .mdx.',
            ),
          ),
        ];
      }),
    );
  }),
};
