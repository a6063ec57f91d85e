import { site } from '#/site.config.ts';
import { nameFinder } from '../name-finder.ts';
import { wordsIn, type Block } from '../prose.ts';
import type { Document } from '../read.ts';
import { atLine, type Rule } from '../rule.ts';
import { stringsIn } from '../strings.ts';
import { lineOf, nodesOf } from '../tree.ts';
import type { Fields } from '../yaml.ts';

/** Only a story names the person who tells it, so that a story that is withdrawn is really gone. */
export const people: Rule = {
  name: 'people',
  level: 'error',
  corpus({ corpus: { documents, data }, source }) {
    const find = nameFinder([...source.values()].map(personOf).filter((person) => person !== undefined));
    const namedIn = (file: string, blocks: Block[], own?: string) => {
      const seen = new Set([own]);
      return blocks.flatMap(({ text, lineAt }) =>
        find(plain(text)).flatMap(({ name, index }) => {
          if (seen.has(name)) return [];
          seen.add(name);
          const message = `Hier staat ${name}, die elders een verhaal vertelt.`;
          return [atLine({ file }, lineAt(index), message, notNamed)];
        }),
      );
    };
    return [
      ...documents.flatMap((document) => {
        // A translation of a story is that person's story too.
        const story = document.collection === 'stories' ? source.get(`stories/${document.id}`) : undefined;
        return namedIn(document.file, [...wordsIn(document), ...allOf(document)], story && personOf(story));
      }),
      ...[data.outline, data.facts].flatMap((file) => namedIn(file.file, allOf(file))),
    ];
  },
  document: (document) =>
    nodesOf(document.tree, 'link')
      .filter(({ url }) => toStory.test(url ?? ''))
      .map((node) =>
        atLine(document, lineOf(node), 'Hier staat een link naar het verhaal van een persoon.', notLinked),
      ),
};

const notNamed =
  'noem de persoon niet; de site legt de band met het verhaal zelf, en haalt hem weg als het verhaal weggaat. Is het hier een gewoon woord, zet dan in het verhaal de achternaam of een letter bij person.';
const notLinked = `haal de link weg, of link naar alle verhalen (/${site.sections.stories.segment}/); de site legt de band zelf.`;

const toStory = new RegExp(`^/${site.sections.stories.segment}/[^/#?.]+/?(?:[#?]|$)`);

function personOf({ collection, data }: Document): string | undefined {
  const person = collection === 'stories' && typeof data.person === 'string' ? plain(data.person).trim() : '';
  return person || undefined;
}

/** Every string of a file, also what no reader sees: it may be shown tomorrow. */
const allOf = (file: Fields & { tree?: Document['tree'] }): Block[] =>
  stringsIn(file).map(({ text, line }) => ({ text, lineAt: () => line }));

/** Without what nobody sees, and each letter written in one way. */
const plain = (text: string) => text.normalize('NFC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
