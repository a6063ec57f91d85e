import { say, short } from '#/content/finding.ts';
import type { Document } from '#/content/reading/read.ts';
import { lineOf, nodesOf } from '#/content/reading/tree.ts';
import { atField, atLine, besideDutch, type Rule } from '#/content/rule.ts';

/** A translation leads where the Dutch text leads: inside the site by the same addresses, outside by the same or its own. */
export const sameLinks: Rule = {
  name: 'same-links',
  level: 'error',
  document: besideDutch((translation, dutch) => {
    const there = new Set(linksIn(dutch).map(({ url }) => url));
    const own = linksIn(translation);
    const lacking = [...there].filter((url) => !own.some((link) => link.url === url));
    return [
      ...lacking.map((url) =>
        atField(
          translation,
          [],
          say(`De verwijzing naar ${short(url)} ontbreekt.`, `zet haar erin: [woorden](${short(url)})`),
        ),
      ),
      ...own
        .filter(({ url }) => !there.has(url))
        .map(({ url, line }) =>
          atLine(
            translation,
            line,
            say(
              `De Nederlandse tekst verwijst niet naar ${short(url)}.`,
              'neem het adres van de Nederlandse tekst over: adressen blijven zoals ze zijn.',
            ),
          ),
        ),
    ];
  }),
};

const linksIn = ({ tree }: Document) =>
  nodesOf(tree, 'link').map((node) => ({ url: node.url ?? '', line: lineOf(node) }));
