import { describe, expect, test } from 'vitest';
import { collections } from '#/site.config.ts';
import { isComponent } from './components.ts';
import { referenceFields, schemas, translationSchema } from './index.ts';

const common = { title: 'A', summary: 'B', updated: '2026-01-01' };

test('every collection has a strict schema, in Dutch and in translation', () => {
  for (const collection of collections) {
    expect(schemas[collection].safeParse({ ...common, nonsense: 1 }).error?.issues).toContainEqual(
      expect.objectContaining({ code: 'unrecognized_keys', keys: ['nonsense'] }),
    );
    const { error } = translationSchema(collection).safeParse({ title: 'A', updated: '2026-01-01' });
    expect(error?.issues).toContainEqual(
      expect.objectContaining({ code: 'unrecognized_keys', keys: ['updated'] }),
    );
  }
});

test('references are read off the schemas', () => {
  expect(referenceFields('commitments')).toEqual([
    { path: ['ambition'], to: 'ambitions' },
    { path: ['groups'], to: 'groups' },
    { path: ['domains'], to: 'domains' },
    { path: ['partners'], to: 'partners' },
    { path: ['laws'], to: 'laws' },
  ]);
  expect(referenceFields('notices')).toEqual([]);
});

test('so are those in a group of fields, and in each of a list of groups', () => {
  expect(referenceFields('help')).toEqual([
    { path: ['today', 'groups'], to: 'groups' },
    { path: ['situations', 'groups'], to: 'groups' },
    { path: ['domains'], to: 'domains' },
    { path: ['partners'], to: 'partners' },
    { path: ['needs'], to: 'help' },
  ]);
});

test('what is left out of a text is empty, not missing', () => {
  expect(schemas.domains.parse({ ...common, order: 1 })).toEqual({
    ...common,
    order: 1,
    formerly: [],
    keywords: [],
    sources: [],
    facts: [],
    changes: [],
    exceptions: [],
  });
});

describe('a line', () => {
  const titled = (title: unknown) => schemas.domains.safeParse({ ...common, order: 1, title });

  test('loses the spaces around it', () => {
    expect(titled('  Boot ').data?.title).toBe('Boot');
  });
  test.each(['', '   ', 'a\nb', 'a'.repeat(111), 3, null, ['a']])('%j is none', (title) => {
    expect(titled(title).success).toBe(false);
  });
});

test('a translation holds prose, and what is prose among the facts', () => {
  const prose = { title: 'A', summary: 'B', follows: '2026-01-01' };
  expect(translationSchema('stories').parse({ ...prose, role: 'Skipper' })).toMatchObject({
    role: 'Skipper',
    review: 'awaited',
  });
  expect(translationSchema('domains').safeParse({ ...prose, role: 'Skipper' }).success).toBe(false);
  // As long as in Dutch, and no longer.
  expect(translationSchema('stories').safeParse({ ...prose, role: 'A'.repeat(201) }).success).toBe(false);
  expect(translationSchema('laws').safeParse(prose).success).toBe(false);
  expect(translationSchema('laws').safeParse({ ...prose, task: 'C', status: 'D' }).success).toBe(true);
});

test('a component is known by its own name only', () => {
  expect(['Show', 'Note'].every(isComponent)).toBe(true);
  expect(['show', 'Term', 'constructor', '__proto__', ''].some(isComponent)).toBe(false);
});

const partner = { ...common, level: 'local', kind: 'foundation' };

test.each([
  '14 024',
  '112',
  '024-123 45 67',
  '+31 24 123 45 67',
  '(024) 123 45 67',
  '+31 (0)24 1234567'.replace('(0)', ''),
])('“%s” is a telephone number', (phone) => {
  expect(schemas.partners.safeParse({ ...partner, phone }).error).toBeUndefined();
});

test.each(['024-', '0 - - - ', '12', '024--123', 'bel ons', '1234567890123456', '() 123'])(
  '“%s” is none',
  (phone) => {
    expect(schemas.partners.safeParse({ ...partner, phone }).error?.issues).toHaveLength(1);
  },
);

const story = { ...common, person: 'C', consent: { basis: 'form', reference: 'F' } };

test.each([
  ['SY', true],
  ['UA', true],
  ['XK', true],
  ...['ZZ', 'EU', 'UK', 'QO', 'SU', 'YU', 'sy', 'AN'].map((code) => [code, false] as const),
] as const)('country %s: %s', (country, is) => {
  expect(schemas.stories.safeParse({ ...story, country }).success).toBe(is);
});

test.each(['.', '-', '…', '🏠'])('“%s” is no title and no summary', (text) => {
  expect(schemas.domains.safeParse({ ...common, order: 1, title: text }).error?.issues).toHaveLength(1);
  expect(schemas.domains.safeParse({ ...common, order: 1, summary: text }).error?.issues).toHaveLength(1);
});
