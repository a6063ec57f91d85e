import { site } from '#/site.config.ts';
import { say } from '#/content/finding.ts';
import { nearest } from '#/content/nearest.ts';
import { atField, inDutchOnly, type Rule } from '#/content/rule.ts';
import { referenceFields } from '#/content/schemas/index.ts';
import { valuesAt } from '#/content/schemas/marked.ts';

/** Whatever a text refers to by its id exists. */
export const references: Rule = {
  name: 'references',
  level: 'error',
  document: inDutchOnly((document, { source, isUnread }) => {
    if (!document.facts) return [];
    return referenceFields(document.collection).flatMap(({ path: way, to }) =>
      valuesAt(document.facts, way).flatMap(({ value: id, path }) => {
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
            path,
            say(
              `“${id}” in het veld “${way.at(-1) ?? ''}” bestaat niet in content/${site.sourceLocale}/${to}.`,
              near ? `schrijf “${near}”.` : 'kies een bestandsnaam uit die map, zonder .mdx.',
            ),
          ),
        ];
      }),
    );
  }),
};
