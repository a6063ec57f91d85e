import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { elementProblems } from './elements.ts';
import { walk } from '#/content/reading/tree.ts';

const problemsIn = (source: string) =>
  Array.from(walk(mdxToMdast(source)))
    .filter(({ node }) => node.type.startsWith('mdxJsx'))
    .flatMap(({ node }) => [...elementProblems(node)]);

describe('may stand in a text', () => {
  test.each([
    '<Note>Let op.</Note>',
    '<Show>\n\nIk zoek een boot.\n\n</Show>',
    'a<br/>b',
    'De <abbr title="Rederij &amp; Oever">RO</abbr>.',
    '<bdi dir="rtl" lang="ar">ربان</bdi>',
    'Een <q>boot</q> in <cite>De Boot</cite>.',
    '<Note>![een boot](./boot.jpg)</Note>',
    '<Today>Bel vandaag.</Today>',
    '<Door to="rederij">Vaar.</Door>',
    '<Door fact="loket-2" name="Loket &amp; balie">Vaar.</Door>',
    `<Situation id="met-boot" title="${'U heeft een boot. '.repeat(6)}">Vaar.</Situation>`,
  ])('%s', (source) => {
    expect(problemsIn(source)).toEqual([]);
  });
});

describe('may not', () => {
  test.each([
    ['<b>boot</b>', '<b> mag niet in een tekst.'],
    ['<note>boot</note>', '<note> mag niet in een tekst.'],
    ['<Term id="a">boot</Term>', '<Term> mag niet in een tekst.'],
    ['<Note.x>boot</Note.x>', '<Note.x> mag niet in een tekst.'],
    ['<>boot</>', '<> mag niet in een tekst.'],
    ['<toString>boot</toString>', '<toString> mag niet in een tekst.'],
    ['<Note id="a">boot</Note>', '“id” mag zo niet bij <Note>.'],
    ['<Note {...a}>boot</Note>', '“{…}” mag zo niet bij <Note>.'],
    ['<abbr title={a}>boot</abbr>', '“title” mag zo niet bij <abbr>.'],
    ['<abbr title>boot</abbr>', '“title” mag zo niet bij <abbr>.'],
    ['<abbr title="">boot</abbr>', '“title” mag zo niet bij <abbr>.'],
    ['<abbr title="&lt;b&gt;">boot</abbr>', '“title” mag zo niet bij <abbr>.'],
    ['<abbr title="a" title="b">boot</abbr>', '“title” mag zo niet bij <abbr>.'],
    ['<abbr onclick="a">boot</abbr>', '“onclick” mag zo niet bij <abbr>.'],
    ['<abbr set:html="a">boot</abbr>', '“set:html” mag zo niet bij <abbr>.'],
    ['<abbr toString="a">boot</abbr>', '“toString” mag zo niet bij <abbr>.'],
    ['<bdi dir="up">boot</bdi>', '“dir” mag zo niet bij <bdi>.'],
    ['<bdi lang="en onload=x">boot</bdi>', '“lang” mag zo niet bij <bdi>.'],
    ['<Today id="a">boot</Today>', '“id” mag zo niet bij <Today>.'],
    ['<Door href="/a/">boot</Door>', '“href” mag zo niet bij <Door>.'],
    ['<Door to="">boot</Door>', '“to” mag zo niet bij <Door>.'],
    ['<Door to="javascript:alert(1)">boot</Door>', '“to” mag zo niet bij <Door>.'],
    ['<Door fact="../facts">boot</Door>', '“fact” mag zo niet bij <Door>.'],
    ['<Door to="a" name="…">boot</Door>', '“name” mag zo niet bij <Door>.'],
    ['<Door to="a" name="b&#10;c">boot</Door>', '“name” mag zo niet bij <Door>.'],
    ['<Door to="a" to="b">boot</Door>', '“to” mag zo niet bij <Door>.'],
    ['<Situation id="Met-Boot" title="a">boot</Situation>', '“id” mag zo niet bij <Situation>.'],
    ['<Situation id="a" title="&lt;b&gt;">boot</Situation>', '“title” mag zo niet bij <Situation>.'],
    ['<Situation id="a" title="&#123;b&#125;">boot</Situation>', '“title” mag zo niet bij <Situation>.'],
    ['<br>boot</br>', '<br> heeft een tekst in zich.'],
    ['<Show></Show>', '<Show> is leeg.'],
    ['<q> </q>', '<q> is leeg.'],
  ])('%s', (source, message) => {
    expect(problemsIn(source)).toEqual([{ message, mend: expect.stringMatching(/\p{Ll}/u) as string }]);
  });
});

test('a name and a title that are not right are told how to be written, one too many is not', () => {
  const mendOf = (source: string) => problemsIn(source).map(({ mend }) => mend);
  expect(mendOf('<Situation id="A b" title="c">d</Situation>')).toEqual([
    expect.stringContaining('kleine letters, cijfers en streepjes') as string,
  ]);
  expect(mendOf(`<Door to="a" name="${'b'.repeat(111)}">c</Door>`)).toEqual([
    expect.stringContaining('ten hoogste 110 tekens') as string,
  ]);
  expect(mendOf('<Door to="a" to="b">c</Door>')).toEqual([expect.stringContaining('elk een keer') as string]);
  expect(mendOf('<Door to>c</Door>')).toEqual([expect.stringContaining('elk een keer') as string]);
});

test('words without an end are refused at once', () => {
  const before = performance.now();
  expect(problemsIn(`<Situation id="a" title="${'a'.repeat(90_000)}&lt;">b</Situation>`)).toHaveLength(1);
  expect(performance.now() - before).toBeLessThan(1000);
});
