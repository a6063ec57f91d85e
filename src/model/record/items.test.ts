import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { entry } from '#/model/fixtures.ts';
import { isOf, type Entry } from '#/model/entry.ts';
import { csvOf } from './csv.ts';
import { dataFile, type Source } from './items.ts';
import { fieldsOf, fileNames } from './shape.ts';

const from = (entries: Entry[], more: Partial<Source> = {}): Source => ({
  entries,
  of: (collection) => entries.filter((each) => isOf(each, collection)),
  outline: [],
  facts: [],
  ...more,
});
const fact = (id: string, seen: string) => ({ id, subject: 'A', says: 'B', source: 'C', groups: [], seen });

const law = entry('laws', 'vaarwet', {
  title: 'De Vaarwet van 2024',
  kind: 'law',
  task: 'Varen.',
  status: 'Geldt.',
  checked: '2026-01-02',
  updated: '2026-03-04',
  keywords: ['boot'],
  facts: ['een'],
});
const story = entry('stories', 'odilia', { updated: '2026-05-06', facts: ['twee'] });

test('an item has the keys of its front matter, an address, and nothing that serves the site alone', () => {
  const { items } = dataFile('laws', from([law]));
  expect(items).toEqual([
    {
      id: 'vaarwet',
      title: 'De Vaarwet van 2024',
      summary: 'Over vaarwet.',
      url: 'https://welkom-in-nijmegen.example/wetten/#vaarwet',
      updated: '2026-03-04',
      sources: [],
      facts: ['een'],
      changes: [],
      kind: 'law',
      task: 'Varen.',
      status: 'Geldt.',
      checked: '2026-01-02',
    },
  ]);
  expect(Object.keys(items[0] ?? {}).slice(0, 4)).toEqual(['id', 'title', 'summary', 'url']);
});

test('a file is of the last day on which an editor looked at what is in it; a story counts nowhere', () => {
  const older = entry('terms', 'kade', { updated: '2026-02-01' });
  const source = from([law, older, story], {
    facts: [fact('een', '2026-01-09'), fact('twee', '2026-04-01')],
  });
  expect(dataFile('laws', source).date).toBe('2026-03-04');
  expect(dataFile('terms', source).date).toBe('2026-02-01');
  expect(dataFile('claims', source).date).toBe('2026-03-04');
  // Without items of its own: of the day of all.
  expect(dataFile('plans', source).date).toBe('2026-03-04');
  expect(dataFile('facts', source).date).toBe('2026-01-09');
});

test('only the facts that an item rests on are handed out: not those of a story alone', () => {
  const { items } = dataFile(
    'facts',
    from([law, story], { facts: [fact('een', '2026-01-09'), fact('twee', '2026-01-09')] }),
  );
  expect(items.map(({ id }) => id)).toEqual(['een']);
});

test('claims carry their paragraph and the address that explains them; those of a person are counted', () => {
  const claims = [{ id: '1.1-a', says: 'Er zijn boten', at: '/wetten/#vaarwet' }];
  const outline = [{ id: '1.1', title: 'Boten', label: 'paragraaf 1.1', names: [], claims, told: 2 }];
  expect(dataFile('claims', from([law], { outline }))).toMatchObject({
    omitted: 2,
    items: [
      {
        id: '1.1-a',
        paragraph: '1.1',
        says: 'Er zijn boten',
        url: 'https://welkom-in-nijmegen.example/wetten/#vaarwet',
      },
    ],
  });
});

test('no file has a field of a story, or leads to one', () => {
  const fields = fileNames.flatMap((name) => Object.keys(fieldsOf(name)));
  expect(fields).not.toContainEqual(expect.stringMatching(/^(?:stories|person|role|country|consent)$/));
});

test('the table keeps what spreadsheets and RFC 4180 ask for', () => {
  const items = [
    { a: 'een, "twee"', b: ['x', 'y'], c: [{ on: '2026-01-01', what: 'z' }], d: 3, e: true },
    { a: 'drie', b: [], c: [] },
  ];
  expect(csvOf(items, ['a', 'b', 'c', 'd', 'e'])).toBe(
    '\uFEFFa,b,c,d,e\r\n"een, ""twee""",x|y,"[{""on"":""2026-01-01"",""what"":""z""}]",3,true\r\ndrie,,,,\r\n',
  );
  expect(parse(csvOf(items, ['a']), { bom: true, columns: true })).toEqual([
    { a: 'een, "twee"' },
    { a: 'drie' },
  ]);
});
