import { expect, test, describe } from 'vitest';
import { beside, look, text } from '#/content/fixtures.ts';
import type { Rule } from '#/content/rule.ts';
import { numbers } from './numbers.ts';
import { parts } from './parts.ts';
import { sameLinks } from './same-links.ts';
import { sameTerms } from './same-terms.ts';
import { slips } from './slips.ts';

const said = (rule: Rule, dutch: string, english: string, others: Record<string, string> = {}) =>
  look(rule, { ...beside('about/a.mdx', { body: dutch }, { body: english }), ...others }).map(
    ({ file, line, message, mend }) => `${file.split('/')[1] ?? ''} ${line} ${message} ${mend}`,
  );

describe('numbers', () => {
  test.each([
    ['the same, in another order', 'In 2025 zijn er 12 boten.', 'There are 12 boats in 2025.'],
    ['marked as each language marks thousands', 'Er zijn 25.000 boten.', 'There are 25,000 boats.'],
    ['a fraction', 'Het is 12,5 meter.', 'It is 12.5 metres.'],
    ['an amount with cents', 'Het kost € 1.250,50.', 'It costs €1,250.50.'],
    ['one of them more often', 'Er zijn 12 boten.', 'There are 12 boats, and 12 rafts.'],
    ['a telephone number', 'Bel 14 024.', 'Call 14 024.'],
    ['a time', 'Om 14.00 uur.', 'At 14:00.'],
  ])('right: %s', (_name, dutch, english) => {
    expect(said(numbers, dutch, english)).toEqual([]);
  });

  test('one that is lacking, and one that is not in the Dutch text', () => {
    expect(said(numbers, 'Er zijn 12 boten.', 'There are 21 boats.')).toEqual([
      'en 1 Het getal 12 van de Nederlandse tekst ontbreekt. zet het erin, in cijfers.',
      'en 6 Het getal 21 staat niet in de Nederlandse tekst. kijk daar welk getal het moet zijn.',
    ]);
  });
});

describe('parts', () => {
  test('headings, notes and sentences to show, each in its place', () => {
    const dutch = '## Een\n\n<Note>Let op.</Note>\n\n<Show>Help mij.</Show>\n\n### Twee';
    const english = '## One\n\n<Note>Mind.</Note>\n\n<Show means="Help me.">Help mij.</Show>\n\n### Two';
    expect(said(parts, dutch, english)).toEqual([]);
    expect(said(parts, dutch, english.replace('### Two', '## Two'))).toEqual([
      'en 1 De vertaling heeft andere koppen dan de Nederlandse tekst: 2 in plaats van 2. geef haar dezelfde, in dezelfde volgorde.',
    ]);
    expect(said(parts, dutch, english.replace(/<Show.*Show>/, ''))).toEqual([
      expect.stringContaining('en 1 De zin “Help mij.” ontbreekt.'),
    ]);
    expect(said(parts, dutch, english.replace('>Help mij.<', '>Help me.<'))).toEqual([
      'en 10 “Help me.” is niet de zin van de Nederlandse tekst. laat de zin Nederlands: Help mij.',
    ]);
    expect(said(parts, dutch, english.replace(' means="Help me."', ''))).toEqual([
      expect.stringContaining('en 10 Bij deze zin staat niet wat hij betekent.'),
    ]);
  });

  test('a sentence to show may be broken over lines otherwise', () => {
    expect(
      said(parts, '<Show>Kunt u\nmij helpen?</Show>', '<Show means="Can you?">Kunt u mij helpen?</Show>'),
    ).toEqual([]);
  });
});

describe('links', () => {
  test('the same addresses, in any order and as often as one likes', () => {
    expect(said(sameLinks, '[a](/a/) [b](/b/#c)', '[b](/b/#c) [a](/a/) [a](/a/)')).toEqual([]);
    expect(said(sameLinks, '[a](/a/)', '[b](/b/)')).toEqual([
      'en 1 De verwijzing naar /a/ ontbreekt. zet haar erin: [woorden](/a/)',
      'en 6 De Nederlandse tekst verwijst niet naar /b/. neem het adres van de Nederlandse tekst over: adressen blijven zoals ze zijn.',
    ]);
  });
});

describe('terms', () => {
  const term = {
    'content/nl/terms/kade.mdx': text('', 'title: Kade\naliases: [kades]'),
    'content/en/terms/kade.mdx': text('', 'title: Quay\naliases: [quays]'),
  };

  test('by a word of the language', () => {
    expect(said(sameTerms, 'Aan kades.', 'At quays.', term)).toEqual([]);
    expect(said(sameTerms, 'Aan de kade.', 'At the waterside.', term)).toEqual([
      'en 1 Het begrip “kade” komt in de vertaling niet voor. gebruik een van zijn woorden: “Quay”, “quays”',
    ]);
  });

  test('nothing is asked of a term without a translation', () => {
    expect(
      said(sameTerms, 'Aan de kade.', 'Here.', { 'content/nl/terms/kade.mdx': text('', 'title: Kade') }),
    ).toEqual([]);
  });
});

describe('slips', () => {
  test.each([
    ['Dear {name}.', /“\{name\}”/],
    ['TODO: this.', /“TODO”/],
    ['Ask ___ here.', /“___”/],
    ['A boat , here.', /“,”/],
    ['A boat,, here.', /“,,”/],
    ['A boat.. Here.', /“\.\.”/],
    ['The the boat.', /“The the”/],
  ])('“%s” is one', (english, message) => {
    expect(
      said(
        slips,
        'Een.',
        english.replace(/[{}]/g, (sign) => `&#${sign.charCodeAt(0)};`),
      ),
    ).toEqual([expect.stringMatching(message)]);
  });

  test.each(['Wait… and see.', 'Is it so?', 'At 14:00, or 2.2.', 'He had had-been.'])(
    '“%s” is none',
    (english) => {
      expect(said(slips, 'Een.', english)).toEqual([]);
    },
  );
});

describe.each([numbers, parts, sameLinks, sameTerms, slips])('$name', (rule) => {
  test('says nothing while the Dutch text has changed: of that another rule speaks', () => {
    const files = {
      'content/nl/about/a.mdx': text('## 12 [a](/a/)'),
      'content/en/about/a.mdx': text(
        '[b](/b/),, 13',
        'title: A\nfollows: { hash: 0123456789ab, on: 2026-01-01 }',
      ),
    };
    expect(look(rule, files)).toEqual([]);
  });

  test('says nothing of a translation without a Dutch text', () => {
    expect(look(rule, { 'content/en/about/a.mdx': text('[b](/b/),, 13') })).toEqual([]);
  });
});
