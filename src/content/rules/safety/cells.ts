import { say, short, type Refusal, type Remark } from '#/content/finding.ts';
import { saidIn } from '#/content/reading/said.ts';
import type { Fields } from '#/content/reading/yaml.ts';
import { atLine, type Rule } from '#/content/rule.ts';
import { site } from '#/site.config.ts';

/**
 * No value that a spreadsheet would run, or that falls apart in two: the files of open data hand each to readers in a
 * cell of its own. What is not among the data is held to nothing here.
 */
export const cells: Rule = {
  name: 'cells',
  level: 'error',
  corpus: ({ source, corpus: { data } }) => [
    ...[...source.values()]
      .filter(({ collection }) => open.has(collection))
      .flatMap((document) => badIn({ ...document, data: handedOut(document.data) })),
    ...[data.outline, data.facts].flatMap(badIn),
  ],
};

const open: ReadonlySet<string> = new Set(site.openData.collections);
const left: ReadonlySet<string> = new Set(site.openData.leavesOut);

const handedOut = (data: Fields['data']) =>
  Object.fromEntries(Object.entries(data).filter(([field]) => !left.has(field)));

const badIn = ({ file, data, lineOf }: Fields & { file: string }): Remark[] =>
  saidIn({ data, lineOf }).flatMap(({ text, lineAt }) => {
    const wrong = wrongWith(text);
    return wrong ? [atLine({ file }, lineAt(), wrong)] : [];
  });

function wrongWith(text: string): Refusal | undefined {
  if (/^[=+\-@\t\r\n＝＋－＠]/.test(text))
    return say(
      `“${short(text)}” begint met een teken waarmee een rekenblad gaat rekenen.`,
      'begin met een letter, een cijfer of een aanhalingsteken; schrijf een telefoonnummer met 00 in plaats van +.',
    );
  return text.includes('|')
    ? say(
        `In “${short(text)}” staat een rechte streep, en die scheidt in een rekenblad de waarden van een lijst.`,
        'schrijf een komma, of een ander teken.',
      )
    : undefined;
}
