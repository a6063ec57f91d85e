import { expect, test } from 'vitest';
import { entry } from './fixtures.ts';
import { localize } from './localize.ts';

const { facts } = entry('stories', 'iemand', {
  person: 'Iemand',
  role: 'Voorzitter',
  country: 'SY',
  title: 'Nederlands',
});

test('without a translation the Dutch text stays, and says which language it is in', () => {
  const shown = localize({ collection: 'stories', id: 'iemand', facts }, 'ar', undefined);
  expect(shown).toMatchObject({
    locale: 'ar',
    textLocale: 'nl',
    href: '/ar/verhalen/iemand/',
    text: { title: 'Nederlands' },
  });
});

test('a translation brings prose; the facts stay the Dutch ones', () => {
  const shown = localize({ collection: 'stories', id: 'iemand', facts }, 'ar', {
    title: 'عنوان',
    summary: 'ملخص',
    keywords: [],
    follows: '2026-11-23',
    review: 'awaited',
    role: 'رئيس',
  } as never);
  expect(shown).toMatchObject({
    textLocale: 'ar',
    text: { title: 'عنوان' },
    facts: { role: 'رئيس', country: 'SY' },
  });
  expect(shown.facts).not.toHaveProperty('follows');
});
