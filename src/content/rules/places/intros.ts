import { listed } from '#/site.config.ts';
import { say } from '#/content/finding.ts';
import { nearest } from '#/content/nearest.ts';
import { atField, type Rule } from '#/content/rule.ts';

/** An introduction stands above a section that has a page of its own; elsewhere nobody would see it. */
export const intros: Rule = {
  name: 'intros',
  level: 'error',
  document: (document) =>
    document.collection !== 'intros' || sections.includes(document.id)
      ? []
      : [
          atField(
            document,
            [],
            say(
              `Er is geen afdeling “${document.id}” om in te leiden.`,
              `noem het bestand ${nearest(document.id, sections) ?? sections.join(', ')}.`,
            ),
          ),
        ],
};

const sections: readonly string[] = listed;
