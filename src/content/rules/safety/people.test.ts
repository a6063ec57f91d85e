import { describe, expect, test } from 'vitest';
import { contextOf } from '#/content/context.ts';
import { corpusOf, locales, look, routes, text, type Files } from '#/content/fixtures.ts';
import { people } from './people.ts';

const stories = {
  'content/nl/stories/ton.mdx': text('Ton vaart.', 'title: Ton vaart\nperson: Ton'),
  'content/nl/stories/jan.mdx': text('Jan Smit roeit, vertelt Jan Smit.', 'title: Jan\nperson: Jan Smit'),
};
const say = (files: Files) =>
  look(people, { ...stories, ...files }).map(({ file, line, message }) => `${file} ${line} ${message}`);
const inText = (body: string, fields?: string) => say({ 'content/nl/about/a.mdx': text(body, fields) });
const named = (line: number, name = 'Ton') => [
  `content/nl/about/a.mdx ${line} Hier staat ${name}, die elders een verhaal vertelt.`,
];

describe('a person may not be named', () => {
  test.each([
    ['in a text', 'Een.\nTon vaart.', 5],
    ['with an s', 'Tons boot en Ton’s vlot.', 4],
    ['in a heading', '## Wat Ton zegt', 4],
    ['half in bold', 'Zo zei **To**n het.', 4],
    ['with what nobody sees in the name', 'Zo zei T&shy;o&ZeroWidthSpace;n het.', 4],
    ['in words for a picture', '![Ton in een boot](./a.jpg)', 4],
    ['in the title of a link', '[kade](/kade/ "Ton")', 4],
    ['in an attribute', 'De <abbr title="Van Ton">V</abbr>.', 4],
  ])('%s', (_name, body, line) => {
    expect(inText(body)).toEqual(named(line));
  });

  test.each([
    ['in a title', 'title: Ton en de boot', 2],
    ['in keywords', 'title: A\nkeywords: [boot, Ton]', 3],
    ['in any other field', 'title: A\nconsent:\n  reference: van Ton', 4],
  ])('%s', (_name, fields, line) => {
    expect(inText('', fields)).toEqual(named(line));
  });

  test('in a name of two words, on two lines', () => {
    expect(inText('Een.\nZo zei Jan\nSmit het.')).toEqual(named(5, 'Jan Smit'));
  });

  test('in the story of somebody else', () => {
    expect(say({ 'content/nl/stories/els.mdx': text('Els ziet Ton.', 'title: Els\nperson: Els') })).toEqual([
      'content/nl/stories/els.mdx 5 Hier staat Ton, die elders een verhaal vertelt.',
    ]);
  });

  test('in a file of data', () => {
    expect(say({ 'content/nl/facts.yaml': 'facts:\n  - says: Ton vaart\n' })).toEqual([
      'content/nl/facts.yaml 2 Hier staat Ton, die elders een verhaal vertelt.',
    ]);
  });

  test('in letters that are written in two ways', () => {
    const files = { 'content/nl/stories/zoe.mdx': text('', 'title: A\nperson: Zoë'.normalize('NFC')) };
    expect(say({ ...files, 'content/nl/about/a.mdx': text('Zoë vaart.'.normalize('NFD')) })).toHaveLength(1);
  });

  test('more than once is once a name', () => {
    expect(inText('Ton. Ton. Jan Smit. Ton.')).toHaveLength(2);
  });

  test('in a text that stays as it is, while stories come, go and change hands', () => {
    const about = 'content/nl/about/a.mdx';
    const ofKim = 'content/nl/stories/kim.mdx';
    const { documents, ...rest } = corpusOf({ ...stories, [about]: text('Ton ziet Kim.') });
    const toldBy = (person: string) =>
      corpusOf({ [ofKim]: text('Zo zei Kim het.', `title: A\nperson: ${person}`) }).documents;
    const remarks = (others: typeof documents) =>
      people.corpus?.(contextOf({ ...rest, documents: others }, routes, '2026-06-15', locales));
    const ofTon = { file: about, line: 4 };
    for (let round = 0; round < 2; round++) {
      expect(remarks(documents)).toMatchObject([ofTon]);
      expect(remarks([...documents, ...toldBy('Kim')])).toMatchObject([ofTon, ofTon]);
      expect(remarks([...documents, ...toldBy('Els')])).toMatchObject([ofTon]);
    }
    expect(remarks(documents.filter(({ id }) => id !== 'ton'))).toEqual([]);
  });
});

describe('nobody is named', () => {
  test.each(['tonen', 'een ton', 'Antonia', 'Toni', 'J. de Vries', 'van de kade'])('by “%s”', (body) => {
    expect(inText(body)).toEqual([]);
  });
  test('in their own story', () => {
    expect(say({})).toEqual([]);
  });
  test('in the story of somebody of the same name', () => {
    expect(say({ 'content/nl/stories/ton-2.mdx': text('Ton zwemt.', 'title: A\nperson: Ton') })).toEqual([]);
  });
  test('where a story has no person yet', () => {
    expect(
      say({
        'content/nl/stories/x.mdx': text('', 'title: A\nperson: ""'),
        'content/nl/about/a.mdx': text('Een.'),
      }),
    ).toEqual([]);
  });
});

describe('in names of files and addresses', () => {
  const odilia = { 'content/nl/stories/odilia.mdx': text('', 'title: A\nperson: Odilia') };
  const called = (file: string, content = text('Een boot.')) => say({ ...odilia, [file]: content });

  test.each([
    ['a text', 'content/nl/about/huis-van-odilia.mdx'],
    ['a picture', 'content/nl/about/odilia.png'],
  ])('%s is called after nobody', (_name, file) => {
    expect(called(file)).toEqual([`${file} 1 De bestandsnaam noemt Odilia, die elders een verhaal vertelt.`]);
  });

  test.each([
    ['an address in a text', '[een boot](https://boot.example/odilia/)', 4],
    ['an address with codes', '[een boot](https://boot.example/%6fdilia/)', 4],
    ['a picture in a text', '![een boot](./odilia.png)', 4],
  ])('%s names nobody', (_name, body, line) => {
    expect(called('content/nl/about/a.mdx', text(body))).toEqual(named(line, 'Odilia'));
  });

  test('nor does a website', () => {
    const site = text('', 'title: A\nwebsite: https://www.odilia.example');
    expect(called('content/nl/about/a.mdx', site)).toEqual(named(3, 'Odilia'));
  });

  test('one’s own story, its pictures and the claims it explains may', () => {
    expect(
      say({
        ...odilia,
        'content/nl/stories/odilia.png': 'x',
        'content/nl/outline.yaml': 'paragraphs:\n  - at: /verhalen/odilia/#wie-odilia-is\n',
      }),
    ).toEqual([]);
  });

  test('a story that was emptied by the guide names nobody', () => {
    const emptied = { 'content/nl/stories/odilia.mdx': text('', 'title: A\nperson: Ingetrokken 77') };
    expect(say({ ...emptied, 'content/nl/about/odilia.mdx': text('Ingetrokken 77.') })).toEqual([]);
  });
});

describe('a link to one story', () => {
  test.each(['/verhalen/ton/', '/verhalen/ton', '/verhalen/ton/#a', '/verhalen/ton?a'])(
    '%s is refused',
    (address) => {
      expect(inText(`[een boot](${address})`)).toEqual([
        'content/nl/about/a.mdx 4 Hier staat een link naar het verhaal van een persoon.',
      ]);
    },
  );
  test.each(['/verhalen/', '/verhalen/#a', '/verhalen/feed.xml', '/over/verhalen/a/'])(
    '%s is not one',
    (address) => {
      expect(inText(`[een boot](${address})`)).toEqual([]);
    },
  );
});
