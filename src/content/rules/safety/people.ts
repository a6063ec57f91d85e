import { posix } from 'node:path';
import { sectionPath, toStory } from '#/routes.ts';
import { say, type Remark } from '#/content/finding.ts';
import {
  keysOf,
  personFinder,
  visible,
  type Manner,
  type PersonFinder,
} from '#/content/dutch/person-finder.ts';
import { wordsIn, type Block } from '#/content/reading/prose.ts';
import type { Document } from '#/content/reading/read.ts';
import { atLine, type Rule } from '#/content/rule.ts';
import { saidIn } from '#/content/reading/said.ts';
import { lineOf, nodesOf } from '#/content/reading/tree.ts';
import type { Fields } from '#/content/reading/yaml.ts';

/** Only a story names the person who tells it, so that a story that is withdrawn is really gone. */
export const people: Rule = {
  name: 'people',
  level: 'error',
  corpus({ corpus: { documents, data, pictures }, source }) {
    const { find, found } = searchFor(
      [...source.values()].map(personOf).filter((person) => person !== undefined),
    );
    const once = (file: Fields, own: string | undefined, look: () => Remark[]) => {
      const before = found.get(file);
      if (before && before.own === own) return before.remarks;
      const remarks = look();
      found.set(file, { own, remarks });
      return remarks;
    };
    const namedIn = (file: string, blocks: Block[], own?: string) => {
      const seen = new Set(own && keysOf(own));
      return blocks.flatMap(({ text, lineAt }) =>
        find(readable(text), mannerOf(text)).flatMap(({ person, key, index }) => {
          if (seen.has(key) || seen.has(person)) return [];
          seen.add(key).add(person);
          const message = `Hier staat ${person}, die elders een verhaal vertelt.`;
          return [atLine({ file }, lineAt(index), say(message, notNamed))];
        }),
      );
    };
    const calledAfter = (file: string, name: string, own?: string) => {
      const keys = own ? keysOf(own) : [];
      const [hit] = find(name, 'address').filter(({ key }) => !keys.includes(key));
      const message = `De bestandsnaam noemt ${hit?.person}, die elders een verhaal vertelt.`;
      return hit ? [atLine({ file }, 1, say(message, notCalled))] : [];
    };
    return [
      ...documents.flatMap((document) => {
        // A translation of a story is that person's story too.
        const story = document.collection === 'stories' ? source.get(`stories/${document.id}`) : undefined;
        const own = story && personOf(story);
        return once(document, own, () => [
          ...calledAfter(document.file, document.id, own),
          ...namedIn(document.file, [...wordsIn(document), ...allOf(document)], own),
        ]);
      }),
      ...[data.outline, data.facts].flatMap((file) =>
        once(file, undefined, () => namedIn(file.file, allOf(file))),
      ),
      // A picture beside the stories is somebody's own; what shows it elsewhere names it.
      ...pictures
        .filter(({ file }) => !file.includes('/stories/'))
        .flatMap(({ file }) => calledAfter(file, posix.basename(file, posix.extname(file)))),
    ];
  },
  document: (document) =>
    nodesOf(document.tree, 'link')
      .filter(({ url }) => toStory.test(url ?? ''))
      .map((node) =>
        atLine(
          document,
          lineOf(node),
          say('Hier staat een link naar het verhaal van een persoon.', notLinked),
        ),
      ),
};

/** A search for people, with what came of it in each file: while somebody writes in one text, the others stay as they are. */
interface Search {
  people: string;
  find: PersonFinder;
  found: WeakMap<Fields, { own: string | undefined; remarks: Remark[] }>;
}

let last: Search | undefined;

/** The search that was made last, as long as it is for the same people. */
function searchFor(people: readonly string[]): Search {
  const key = people.join('\n');
  if (last?.people !== key) last = { people: key, find: personFinder(people), found: new WeakMap() };
  return last;
}

const notNamed =
  'noem de persoon niet; de site legt de band met het verhaal zelf, en haalt hem weg als het verhaal weggaat. Is het hier een gewoon woord, zet dan in het verhaal de achternaam of een letter bij person.';
const notCalled =
  'geef het bestand een naam zonder de persoon; die blijft anders staan als het verhaal weggaat.';
const notLinked = `haal de link weg, of link naar alle verhalen (${sectionPath('stories')}); de site legt de band zelf.`;

/** Who tells a story; one that was withdrawn by the guide says “Ingetrokken 77” for a name. */
function personOf({ collection, data }: Document): string | undefined {
  const person =
    collection === 'stories' && typeof data.person === 'string' ? visible(data.person).trim() : '';
  return person && !/^Ingetrokken \d+$/i.test(person) ? person : undefined;
}

/** Every string of a file, also what no reader sees: it may be shown tomorrow. Links to a story are another remark. */
const allOf = (file: Fields & { tree?: Document['tree'] }): Block[] =>
  saidIn(file).filter(({ text }) => !toStory.test(text));

const mannerOf = (text: string): Manner =>
  /^(?:[a-z]+:|\.{0,2}\/|#|www\.)\S*$/i.test(text) ? 'address' : 'prose';

/** An address with its letters instead of their codes. */
function readable(text: string): string {
  if (mannerOf(text) === 'prose' || !text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
