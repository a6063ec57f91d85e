import { site } from '#/site.config.ts';
import { nameFinder } from '../name-finder.ts';
import type { Block } from '../prose.ts';
import { wordsIn } from '../prose.ts';
import type { Document } from '../read.ts';
import { atLine, type Rule } from '../rule.ts';
import { stringsIn } from '../strings.ts';
import { lineOf, nodesOf } from '../tree.ts';

/** Only a story names the person who tells it, so that a story that is withdrawn is really gone. */
export const people: Rule = {
  name: 'people',
  level: 'error',
  corpus({ corpus: { documents, data }, source }) {
    const persons = [...source.values()].map(personOf).filter((person) => person !== undefined);
    const find = nameFinder(persons);
    const named = (file: string, blocks: Block[], own?: string) => {
      const seen = new Set([own]);
      return blocks.flatMap(({ text, lineAt }) =>
        find(plain(text)).flatMap(({ name, index }) => {
          if (seen.has(name)) return [];
          seen.add(name);
          return [
            atLine({ file }, lineAt(index), `Hier staat ${name}, die elders een verhaal vertelt.`, notNamed),
          ];
        }),
      );
    };
    return [
      ...documents.flatMap((document) => {
        const story = document.collection === 'stories' ? source.get(`stories/${document.id}`) : undefined;
        const strings = stringsIn(document).map(({ text, line }) => ({ text, lineAt: () => line }));
        return named(document.file, [...wordsIn(document), ...strings], story && personOf(story));
      }),
      ...[data.outline, data.facts].flatMap((file) =>
        named(
          file.file,
          stringsIn(file).map(({ text, line }) => ({ text, lineAt: () => line })),
        ),
      ),
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
  'noem de persoon niet; de site legt de band met het verhaal zelf, en haalt hem weg als het verhaal weggaat.';
const notLinked = `haal de link weg, of link naar alle verhalen (/${site.sections.stories.segment}/); de site legt de band zelf.`;

const toStory = new RegExp(`^/${site.sections.stories.segment}/[^/#?.]+/?(?:[#?]|$)`);

function personOf({ collection, data }: Document): string | undefined {
  const person = collection === 'stories' && typeof data.person === 'string' ? plain(data.person).trim() : '';
  return person || undefined;
}

/** Without what nobody sees, and each letter written in one way. */
const plain = (text: string) => text.normalize('NFC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
