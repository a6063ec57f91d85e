import { mdxToMdast, type MdastNode } from 'satteri';
import { say, short, type Problem, type Refusal } from '#/content/finding.ts';

/** Reads a text below a front matter to a tree, without running any of it; lines count from the top of the file. */
export function parseBody(body: string, firstLine: number): MdastNode | Problem[] {
  const code = notForTheParser(body, firstLine);
  if (code.length) return code;
  const many = tooMany(body, firstLine);
  if (many) return [many];
  try {
    return mdxToMdast('\n'.repeat(firstLine - 1) + body);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const line = Number(/^(\d+):\d+: /.exec(reason)?.[1] ?? firstLine);
    return [{ line, ...inDutch(reason, body.split('\n')[line - firstLine] ?? '') }];
  }
}

/**
 * What may not even reach the parser: it hands expressions and imports to a parser of JavaScript, which a few thousand
 * nested brackets bring down, and with it the whole process.
 */
function notForTheParser(body: string, firstLine: number): Problem[] {
  return body
    .split('\n')
    .flatMap((text, index) =>
      refused.filter(({ pattern }) => pattern.test(text)).map((why) => ({ why, index })),
    )
    .slice(0, 20)
    .map(({ why: { message, mend }, index }) => ({
      rule: 'prose-only',
      line: firstLine + index,
      message,
      mend,
    }));
}

/** Signs for which the parser looks back over the whole text each time: a page of them would keep it for minutes. */
const limits = [
  { signs: '<', most: 2000 },
  { signs: '*_`~', most: 5000 },
  { signs: '#[]!', most: 10_000 },
];

/** Counts those signs before the parser sees them, and names the line on which there are too many. */
function tooMany(body: string, firstLine: number): Problem | undefined {
  const left = limits.map(({ most }) => most);
  let line = firstLine;
  for (const sign of body) {
    if (sign === '\n') line += 1;
    const index = limits.findIndex(({ signs }) => signs.includes(sign));
    if (index < 0) continue;
    left[index] = (left[index] ?? 0) - 1;
    if ((left[index] ?? 0) >= 0) continue;
    const { most, signs } = limits[index] ?? { most: 0, signs: '' };
    return {
      rule: 'readable',
      line,
      message: `In deze tekst staat meer dan ${most} keer ${Array.from(signs).join(' of ')}.`,
      mend: 'haal weg wat er per ongeluk in geplakt is, of maak er meer teksten van.',
    };
  }
  return undefined;
}

const refused = [
  {
    pattern: /^(?:import|export)[\s{*"'(]/,
    message: 'Hier staat code (import of export).',
    mend: 'haal de regel weg. Is het een gewoon woord, begin de regel dan met een ander woord.',
  },
  {
    pattern: /[{}]/,
    message: 'Hier staat een accolade, en daarmee begint code.',
    mend: 'haal de code weg. Wilt u een accolade laten zien, schrijf dan &#123; of &#125;.',
  },
  {
    pattern: /^(?:[ \t]*(?:>|[-*+][ \t]|\d+[.)][ \t])){20}/,
    message: 'De tekst is te diep genest.',
    mend: 'gebruik ten hoogste een lijst in een lijst.',
  },
];

/** What the parser meant, for somebody who writes no code. */
function inDutch(reason: string, line: string): Refusal {
  if (line.includes('<!--'))
    return say('Hier staat een opmerking van HTML.', 'haal haar weg, van <!-- tot en met -->.');
  if (/<(?:[a-z][a-z+.-]*:|[\w.+-]+@)/i.test(line))
    return say(
      'Hier staat een adres tussen < en >.',
      'schrijf het zo: [de website van het COA](https://www.coa.nl)',
    );
  const [, slash, tag = ''] = /closing tag (?:for )?`<(\/?)([^`>]*)>`/.exec(reason) ?? [];
  const name = short(tag);
  if (tag === 'br' && !slash) return say('Hier staat een <br> die niet sluit.', 'schrijf <br/>.');
  if (tag && reason.includes('Unexpected closing'))
    return say(`Hier sluit </${name}> iets dat niet begon.`, `haal </${name}> weg.`);
  if (tag)
    return say(
      `<${name}> begint en sluit niet op zijn plaats.`,
      `zet </${name}> achter de tekst, of haal <${name}> weg.`,
    );
  return say(
    'Hier staat een < waarmee code begint.',
    'schrijf &lt; voor <, of haal weg wat tussen < en > staat.',
  );
}
