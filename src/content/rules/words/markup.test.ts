import { describe, expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { markup } from './markup.ts';

const say = (body: string, fields?: string) =>
  look(markup, { 'content/nl/about/a.mdx': text(body, fields) }).map(({ line }) => line);

test('the title of a situation and the name of a door are plain text', () => {
  const part = (title: string, name: string) =>
    `<Situation id="a" title="${title}">Zo.</Situation>\n\n<Door fact="b" name="${name}">Zo.</Door>`;
  expect(say(part('U heeft een boot', 'Loket (24 uur)'))).toEqual([]);
  for (const marked of [
    'een **boot**',
    'een [boot](/a/)',
    'een &amp;amp; boot',
    'een `boot`',
    '## boot',
    'een _boot_',
  ])
    expect(say(part(marked, marked)), marked).toEqual([4, 6]);
});

describe('stands on the page as it was typed', () => {
  test.each([
    ['Een.\n\n##Kop', 6],
    ['####### Kop', 4],
    ['Een\n[boot] (/boot/) vaart.', 5],
    ['Een [boot](/boot/ vaart.', 4],
    ['Een [[boot]] vaart.', 4],
    [':::note\nEen boot.\n:::', 4],
    ['Een [boot][b] vaart.', 4],
    ['![Een boot][b]', 4],
    ['Een boot[^1] vaart.', 4],
    ['-een boot', 4],
    ['Een.\n\n#Kop', 6],
    ['*een boot\n*een vlot', 4],
    ['2)een boot', 4],
    ['Een.\n• een boot', 5],
    ['· een boot', 4],
    ['Een\tboot', 4],
    ['| a | b |\n| c | d |', 4],
    ['Een ** boot** vaart.', 4],
    ['<Note>Een [[boot]].</Note>', 4],
    ['- een\n- [boot] (/boot/)', 5],
  ])('%j', (body, line) => {
    expect(say(body)).toEqual([line]);
  });

  test.each([
    '**vet**',
    '*schuin*',
    '_schuin_',
    '[site](/a/)',
    '<b>x</b>',
    '&nbsp;',
    '`x`',
    'a {1} b',
    '# Kop',
  ])('in a field: %s', (value) => {
    expect(say('', `title: "${value}"`)).toEqual([2]);
    expect(say('', `title: A\nsummary: "Een ${value.replace('# ', '[[')}"`)).toEqual([3]);
  });

  test('in a file of data', () => {
    expect(look(markup, { 'content/nl/facts.yaml': 'facts:\n  - says: "**Een**"\n' })).toMatchObject([
      { line: 2 },
    ]);
  });
});

describe('is right', () => {
  test.each([
    '## Kop',
    'Een [boot](/boot/) vaart (en meer).',
    'Een **boot** en *vlot*.',
    '- een\n- twee',
    '| a |\n|---|\n| b |',
    'De #1 van op-en-neer, 3 * 4, a_b_c [sic] (ja).',
    '<Note>Een **boot**.</Note>',
    'Nee - een boot.',
  ])('%j', (body) => {
    expect(say(body)).toEqual([]);
  });

  test.each([
    'A & B',
    '1 < 2 > 0',
    'https://a.example/b_c_d/*x*',
    'Wat? (Ja!)',
    'a_b en 3*4*5',
    'boot #1',
    '5 & 6;',
  ])('in a field: %s', (value) => {
    expect(say('', `title: "${value}"`)).toEqual([]);
  });
});

test('a text tells its first mistake in each paragraph', () => {
  expect(say('[[a]] [b] (/c/)\n\n[[d]]')).toEqual([4, 6]);
});
