import { listed } from '#/site.config.ts';
import { say, short } from '#/content/finding.ts';
import { nearest } from '#/content/messages/nearest.ts';
import { atField, type Rule } from '#/content/rule.ts';

/**
 * An introduction stands above a section that has a page of its own; elsewhere nobody would see it. Its title begins with
 * what the menu calls the section: one thing has one name.
 */
export const intros: Rule = {
  name: 'intros',
  level: 'error',
  document(document) {
    if (document.collection !== 'intros') return [];
    if (!sections.includes(document.id))
      return [
        atField(
          document,
          [],
          say(
            `Er is geen afdeling “${document.id}” om in te leiden.`,
            `noem het bestand ${nearest(document.id, sections) ?? sections.join(', ')}.`,
          ),
        ),
      ];
    const { title, label } = document.data;
    return typeof title !== 'string' || typeof label !== 'string' || title.startsWith(label)
      ? []
      : [
          atField(
            document,
            ['title'],
            say(
              `De titel begint niet met “${short(label)}”, zoals het menu de afdeling noemt.`,
              `schrijf “${short(label)}: …”, of geef het veld label de eerste woorden van de titel.`,
            ),
          ),
        ];
  },
};

const sections: readonly string[] = listed;
