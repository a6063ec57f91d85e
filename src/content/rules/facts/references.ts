import { site, type Collection } from '#/site.config.ts';
import { say, short, type Refusal } from '#/content/finding.ts';
import { nearest } from '#/content/messages/nearest.ts';
import { atField, inDutchOnly, type Context, type Rule } from '#/content/rule.ts';
import { facts as factTable } from '#/content/schemas/facts.ts';
import { referenceFields } from '#/content/schemas/index.ts';
import { valuesAt } from '#/content/schemas/marked.ts';

/** Whatever a text or a row of facts refers to by its id exists, and is not the text itself. */
export const references: Rule = {
  name: 'references',
  level: 'error',
  document: inDutchOnly((document, context) => {
    if (!document.facts) return [];
    return referenceFields(document.collection).flatMap(({ path: way, to }) =>
      valuesAt(document.facts, way).flatMap(({ value: id, path }) => {
        if (typeof id !== 'string') return [];
        const isSelf = to === document.collection && id === document.id;
        const refusal = isSelf ? toItself(id) : toNothing(id, to, way.at(-1), context);
        return refusal ? [atField(document, path, refusal)] : [];
      }),
    );
  }),
  corpus(context) {
    const { facts: file } = context.corpus.data;
    const { data: table } = factTable.safeParse(file.data);
    return valuesAt(table, ['facts', 'groups']).flatMap(({ value: id, path }) => {
      const refusal = toNothing(String(id), 'groups', 'groups', context);
      return refusal ? [atField(file, path, refusal)] : [];
    });
  },
};

const toItself = (id: string): Refusal =>
  say(`“${short(id)}” is deze tekst zelf.`, 'haal de naam weg, of noem een andere tekst.');

function toNothing(
  id: string,
  to: Collection,
  field: string | undefined,
  { source, isUnread }: Context,
): Refusal | undefined {
  const key = `${to}/${id}`;
  if (source.has(key) || isUnread(key)) return undefined;
  const known = [...source.values()].filter(({ collection }) => collection === to);
  const near = nearest(
    id,
    known.map((each) => each.id),
  );
  return say(
    `“${id}” in het veld “${field ?? ''}” bestaat niet in content/${site.sourceLocale}/${to}.`,
    near ? `schrijf “${near}”.` : 'kies een bestandsnaam uit die map, zonder .mdx.',
    { says: `“${id}” bestaat niet.`, mend: 'haal het weg, en kies een andere uit de lijst.' },
  );
}
