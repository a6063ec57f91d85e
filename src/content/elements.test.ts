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
    ['<br>boot</br>', '<br> heeft een tekst in zich.'],
    ['<Show></Show>', '<Show> is leeg.'],
    ['<q> </q>', '<q> is leeg.'],
  ])('%s', (source, message) => {
    expect(problemsIn(source)).toEqual([{ message, mend: expect.stringMatching(/\p{Ll}/u) as string }]);
  });
});
