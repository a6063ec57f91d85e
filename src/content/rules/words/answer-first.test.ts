import { describe, expect, test } from 'vitest';
import { look, text, type Files } from '#/content/fixtures.ts';
import { answerFirst } from './answer-first.ts';

const absent = 'Dat staat niet in het beleidskader.';
const say = (files: Files) => look(answerFirst, files).map(({ line, message }) => `${line} ${message}`);
const inHelp = (body: string, fields?: string) => say({ 'content/nl/help/a.mdx': text(body, fields) });
const refused = (line: number) => [`${line} Deze zin begint met wat er niet staat: “${absent}”.`];
const situation = (inside: string) => `<Situation id="a" title="U wacht">\n${inside}\n</Situation>`;

describe('what is absent comes last', () => {
  test.each([
    ['a page without it', '## Kop\n\nBel de gemeente.'],
    ['below the last heading', `Bel.\n\n## Kop\n\nBel.\n\n## Meer\n\n- ${absent}\n\n${absent}`],
    ['below the last heading, with a sentence to show', `## Kop\n\n${absent}\n\n<Show>Ik zoek hulp.</Show>`],
    ['in a heading', `## ${absent}\n\nBel.\n\n## Meer`],
    [
      'at the end of a sentence',
      `Bel de gemeente en vraag daar of u kunt komen, want dat staat niet in het kader.`,
    ],
    ['in a question', 'Staat dat niet in het kader?'],
  ])('so it does: %s', (_name, body) => {
    expect(inHelp(body)).toEqual([]);
  });

  test.each([
    ['without any heading', absent, 4],
    ['above the last heading', `## Kop\n\nBel. ${absent}\n\n## Meer`, 6],
    ['over two lines', 'Bel.\nDat staat\nniet in het beleidskader.\n\n## Meer', 5],
    ['in bold', `Dat staat **niet** in het beleidskader.\n\n## Meer`, 4],
    ['in a list', `- Bel.\n- ${absent}\n\n## Meer`, 5],
    ['in a cell', `| A |\n|--|\n| ${absent} |\n\n## Meer`, 6],
    ['in a quotation', `> ${absent}\n\n## Meer`, 4],
    ['in what has to be done today', `<Today>\n${absent}\n</Today>\n\n## Meer`, 5],
    ['in a door', `<Door to="a">${absent}</Door>\n\n## Meer`, 4],
    ['in a situation', `${situation(absent)}\n\n## Meer`, 5],
    ['in a list in a situation', `${situation(`- Bel.\n- ${absent}`)}\n\n## Meer`, 6],
    ['in a situation below the last heading', `## Kop\n\n${situation(absent)}`, 7],
    ['below a heading that situations stand under too', `## Kop\n\n${absent}\n\n${situation('Bel.')}`, 6],
    ['below a heading with a door', `## Kop\n\n<Door to="a">Bel.</Door>\n\n${absent}`, 8],
    ['below a heading in a situation', `## Kop\n\n${situation(`## Kop\n\n${absent}`)}`, 9],
    ['below a heading in a note', `<Note>\n\n## Kop\n\n${absent}\n\n</Note>\n\n${absent}`, 8],
  ])('refused: %s', (_name, body, line) => {
    expect(inHelp(body)[0]).toEqual(refused(line)[0]);
  });

  test('refused: in a summary', () => {
    expect(inHelp('## Kop', `title: A\nsummary: ${absent}`)).toEqual(refused(3));
  });
});

test('a sentence is named once, each by itself', () => {
  expect(inHelp(`${absent} Bel. ${absent}\n\n## Meer`)).toEqual([...refused(4), ...refused(4)]);
});

test('other pages, and other languages, may begin with it', () => {
  expect(say({ 'content/nl/about/a.mdx': text(absent), 'content/en/help/a.mdx': text(absent) })).toEqual([]);
});
