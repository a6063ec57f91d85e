import { site } from '#/site.config.ts';
import { proseOf } from '../prose.ts';
import { atLine, type Rule } from '../rule.ts';
import { lineOf, walk } from '../tree.ts';

/** Only a story names the person who tells it, so that a story that is withdrawn is really gone. */
export const people: Rule = {
  name: 'people',
  level: 'error',
  document(document, { source }) {
    const persons = [...source.values()].flatMap(({ collection, id, data }) =>
      collection === 'stories' && id !== (document.collection === 'stories' ? document.id : '') && typeof data.person === 'string'
        ? [data.person.trim()]
        : [],
    );
    const keywords = Array.isArray(document.data.keywords) ? document.data.keywords : [];
    const blocks = [
      { line: document.lineOf(['title']), text: String(document.data.title ?? '') },
      { line: document.lineOf(['keywords']), text: keywords.join(' ') },
      ...proseOf(document),
    ];
    const storyLinks = [...walk(document.tree)].filter(({ node }) => node.type === 'link' && toStory.test(node.url ?? ''));
    const linked = storyLinks.map(({ node }) =>
      atLine(document, lineOf(node), 'Hier staat een link naar het verhaal van een persoon.', 'haal de link weg, of link naar alle verhalen; de site legt de band zelf, en haalt hem weg als het verhaal weggaat.'),
    );
    const mentioned = persons.flatMap((person) => {
      const named = blocks.find(({ text }) => hasName(text, person));
      return named
        ? [atLine(document, named.line, `Hier staat ${person}, die elders een verhaal vertelt.`, 'noem de persoon niet; de site legt de band met het verhaal zelf, en haalt hem weg als het verhaal weggaat.')]
        : [];
    });
    return [...linked, ...mentioned];
  },
};

const toStory = new RegExp(`^/${site.sections.stories.segment}/[^/#]+`);

function hasName(text: string, person: string): boolean {
  const escaped = person.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?:s|’s|'s)?(?![\\p{L}\\p{N}])`, 'u').test(text);
}
