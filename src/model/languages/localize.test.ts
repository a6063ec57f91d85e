import { expect, test } from 'vitest';
import { entry, madeUp } from '#/model/fixtures.ts';
import type { Translation } from '#/content/schemas/index.ts';
import { localize } from './localize.ts';

const { facts } = entry('stories', 'iemand', {
  person: 'Iemand',
  role: 'Voorzitter',
  country: 'SY',
  title: 'Nederlands',
});

test('without a translation the Dutch text stays, and says which language it is in', () => {
  const shown = localize({ collection: 'stories', id: 'iemand', facts }, madeUp('prs'), undefined);
  expect(shown).toMatchObject({
    locale: 'prs',
    textLocale: 'nl',
    href: '/prs/verhalen/iemand/',
    text: { title: 'Nederlands' },
  });
});

test('a translation brings prose; the facts stay the Dutch ones', () => {
  const translation: Partial<Translation> & { role: string } = {
    title: 'عنوان',
    summary: 'ملخص',
    keywords: [],
    follows: { hash: '0123456789ab', on: '2026-11-23' },
    review: { role: 'tolk', on: '2026-11-23', hash: '0123456789ab' },
    role: 'رئيس',
  };
  const shown = localize({ collection: 'stories', id: 'iemand', facts }, 'nl', translation);
  expect(shown).toMatchObject({
    textLocale: 'nl',
    text: { title: 'عنوان' },
    facts: { role: 'رئيس', country: 'SY' },
  });
  expect(shown.facts).not.toHaveProperty('follows');
  expect(shown.facts).not.toHaveProperty('review');
});

test('words of a translation for a situation come beside the Dutch ones', () => {
  const { facts: help } = entry('help', 'a', {
    situations: [{ id: 'met-boot', groups: [], facts: [], keywords: ['boot'] }],
  });
  const situations = [{ id: 'met-boot', keywords: ['ship'] }];
  const shown = localize({ collection: 'help', id: 'a', facts: help }, 'nl', {
    title: 'A',
    situations,
  });
  expect(shown.facts.situations).toEqual([
    { id: 'met-boot', groups: [], facts: [], keywords: ['boot', 'ship'] },
  ]);
});
