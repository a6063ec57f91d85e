import { expect, test } from 'vitest';
import { entry } from './fixtures.ts';
import { lastUpdated, sourcesOf } from './sources.ts';

const outline = [
  { id: '1.4', title: 'Samenhang', label: 'paragraaf 1.4', at: '/route/' },
  { id: '2.2.1', title: 'Opvang', label: 'paragraaf 2.2, ambitie 1', at: '/ambities/opvang/' },
];
const rows = [{ id: 'coa', subject: 'COA', says: 'Iets.', source: 'coa.nl', groups: [], seen: '2026-11-23' }];

test('the sources of several texts stand once each, in the order of the framework', () => {
  const entries = [
    entry('commitments', 'a', { sources: ['2.2.1'], facts: ['coa'] }),
    entry('ambitions', 'b', { sources: ['2.2.1', '1.4'] }),
  ];
  const { paragraphs, facts } = sourcesOf(entries, outline, rows);
  expect(paragraphs).toEqual(['paragraaf 1.4', 'paragraaf 2.2, ambitie 1']);
  expect(facts).toEqual(rows);
});

test('the last day counts', () => {
  expect(
    lastUpdated([
      entry('help', 'a', { updated: '2026-01-02' }),
      entry('help', 'b', { updated: '2025-12-31' }),
    ]),
  ).toBe('2026-01-02');
  expect(lastUpdated([])).toBeUndefined();
});
