import { expect, test } from 'vitest';
import { corpusOf, type Files } from './fixtures.ts';
import { handOver } from './handed.ts';

const day = '2026-06-15';
const given = (files: Files) => handOver({ corpus: corpusOf(files) }, day);

const story = (consent: string, body = 'Tekst.', more = '') => `---
title: Een verhaal
summary: Iemand vertelt.
updated: 2026-01-15
person: Iemand
consent: { basis: form, reference: V-1${consent} }
${more}---
${body}
`;
const tables = {
  'content/nl/outline.yaml': `paragraphs:
  - id: '1.4'
    title: Samenhang
    label: paragraaf 1.4
    claims:
      - { id: 1.4-a, says: wat iemand zei, at: /verhalen/weg/ }
      - { id: 1.4-b, says: wat iemand anders zei, at: '/verhalen/hier/#kop' }
      - { id: 1.4-c, says: wat de gemeente zegt, at: /verhalen/, commits: here }
`,
  'content/nl/codes.yaml': 'codes: [{ id: 2.2.1-a }]',
  'content/nl/danger.yaml': 'dangers: [{ id: lek, numbers: [f9], at: /d/, words: [lek] }]',
  'content/nl/facts.yaml': `facts:
  - { id: f1, subject: A, says: B, source: C, seen: 2026-01-15 }
  - { id: f2, subject: A, says: B, source: C, seen: 2026-01-15 }
`,
};

test.each([
  ['withdrawn', ', withdrawn: 2026-01-01'],
  ['past its last day', ', until: 2026-06-14'],
])('of a story that is %s only its id is handed over', (_why, consent) => {
  const handed = given({
    ...tables,
    'content/nl/stories/weg.mdx': story(consent, 'Tekst.', 'facts: [f1]\n'),
    'content/nl/stories/hier.mdx': story(', until: 2026-06-15', 'Tekst.', 'facts: [f2]\n'),
  });
  expect(handed.gone).toEqual(['weg']);
  expect(handed.texts.map(({ id }) => id)).toEqual(['hier']);
  expect(handed.facts?.map(({ id }) => id)).toEqual(['f2']);
  expect(handed.outline).toEqual([
    {
      id: '1.4',
      title: 'Samenhang',
      label: 'paragraaf 1.4',
      names: [],
      claims: [{ id: '1.4-c', says: 'wat de gemeente zegt', at: '/verhalen/', commits: 'here' }],
      told: 2,
    },
  ]);
  expect(JSON.stringify(handed.outline)).not.toMatch(/iemand|weg|1\.4-[ab]/);
  expect(handed.withheld).toEqual([]);
});

test('a claim is handed over with its paragraph; one that is a person’s own is only counted, whatever became of the story', () => {
  const claim = (id: string, at: string) => `      - { id: ${id}, says: zegt ${id}, at: ${at} }`;
  const { outline } = given({
    'content/nl/outline.yaml': `paragraphs:
  - id: '1.4'
    title: Samenhang
    label: paragraaf 1.4
    claims:
${[claim('1.4-a', '/verhalen/'), claim('1.4-b', "'/verhalen/hier/#daar'"), claim('1.4-c', '/over/waarom/'), claim('1.4-d', '/verhalen/weg/')].join('\n')}
`,
  });
  expect(outline).toMatchObject([
    {
      claims: [
        { id: '1.4-a', says: 'zegt 1.4-a', at: '/verhalen/' },
        { id: '1.4-c', says: 'zegt 1.4-c', at: '/over/waarom/' },
      ],
      told: 2,
    },
  ]);
});

test('a withdrawn story is gone though something else in it is wrong', () => {
  const handed = given({ 'content/nl/stories/weg.mdx': '---\nconsent: { withdrawn: 2026-01-01 }\n---\n' });
  expect(handed.gone).toEqual(['weg']);
});

test('rows that a situation or a block for today rests on are handed over', () => {
  const fields = 'title: A\nsummary: B\nupdated: 2026-01-15\norder: 1\nicon: bed';
  const help = (more: string) => ({
    ...tables,
    'content/nl/help/a.mdx': `---\n${fields}\n${more}\n---\nTekst.\n`,
  });
  expect(given(help('today: { facts: [f2] }')).facts?.map(({ id }) => id)).toEqual(['f2']);
  expect(given(help('situations: [{ id: a }, { id: b, facts: [f1] }]')).facts?.map(({ id }) => id)).toEqual([
    'f1',
  ]);
  expect(given(help('')).facts).toEqual([]);
  // A number for danger is there whoever refers to it.
  const danger = 'dangers: [{ id: lek, numbers: [f1], at: /d/, words: [lek] }]';
  expect(given({ ...tables, 'content/nl/danger.yaml': danger }).facts?.map(({ id }) => id)).toEqual(['f1']);
});

test.each([
  ['lacks a field', '---\ntitle: A\n---\n'],
  ['is no prose', story('', '<script/>')],
  ['shows a picture that is not there', story('', '![Een boot](./boot.png)')],
  ['cannot be read', 'A'],
])('a text that %s is withheld', (_why, text) => {
  const { texts, gone, withheld } = given({ ...tables, 'content/nl/stories/stuk.mdx': text });
  expect({ texts, gone, withheld }).toEqual({
    texts: [],
    gone: [],
    withheld: ['content/nl/stories/stuk.mdx'],
  });
});

test('a file of data that is not right is withheld, and nothing stands in its place', () => {
  const handed = given({
    'content/nl/outline.yaml': 'paragraphs: []',
    'content/nl/codes.yaml': '',
    'content/nl/facts.yaml': '',
  });
  expect(handed).toMatchObject({
    outline: undefined,
    codes: undefined,
    facts: undefined,
    withheld: [
      'content/nl/outline.yaml',
      'content/nl/codes.yaml',
      'content/nl/facts.yaml',
      'content/nl/danger.yaml',
    ],
  });
});
