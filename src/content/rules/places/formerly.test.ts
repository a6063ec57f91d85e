import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { formerly } from './formerly.ts';
import { links } from './links.ts';

const had = (...addresses: string[]) => text('', `title: Een titel\nformerly: ${JSON.stringify(addresses)}`);
const say = (file: string, ...addresses: string[]) =>
  look(formerly, {
    'content/nl/help/vlot.mdx': text('## Wat het kost'),
    'content/nl/terms/kade.mdx': text(''),
    [`content/nl/${file}.mdx`]: had(...addresses),
  });

test('what was a page, or a place on the page of a text, may be kept', () => {
  expect(say('help/boot', '/help/schuit/', '/oud/help/schuit/', '/terms/schuit/')).toEqual([]);
  expect(say('terms/wal', '/terms/#walkant', '/wal/')).toEqual([]);
});

test.each([
  ['help/boot', ['/help/vlot/'], 'van een pagina die er is'],
  ['help/boot', ['/zoeken/'], 'van een pagina die er is'],
  ['help/boot', ['/help/boot/'], 'van een pagina die er is'],
  ['help/boot', ['/verhalen/joeel/'], 'is van een verhaal'],
  ['help/boot', ['/verhalen/'], 'is van een verhaal'],
  ['help/boot', ['/en/help/x/'], 'begint met een taal'],
  ['help/boot', ['/help/vlot/#x'], 'op een andere pagina dan deze tekst nu'],
  ['terms/wal', ['/terms/#kade'], 'is er nog'],
])('%s had %j: refused', (file, addresses, message) => {
  const found = say(file, ...addresses);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ file: `content/nl/${file}.mdx`, line: 3 });
  expect(found[0]?.message).toContain(message);
});

test('claimed by two: refused at the second', () => {
  const files = { 'content/nl/help/boot.mdx': had('/oud/'), 'content/nl/help/vlot.mdx': had('/oud/') };
  expect(look(formerly, files)).toMatchObject([
    {
      file: 'content/nl/help/vlot.mdx',
      message: 'Het adres /oud/ staat al bij formerly van content/nl/help/boot.mdx.',
    },
  ]);
});

test('a place on a page that has moved itself', () => {
  const files = {
    'content/nl/help/boot.mdx': had('/help/schuit/', '/help/schuit/#oud'),
  };
  expect(look(formerly, files)).toEqual([]);
});

test('a link to what has moved is told where to', () => {
  const found = look(links, {
    'content/nl/help/boot.mdx': had('/help/schuit/'),
    'content/nl/terms/wal.mdx': had('/terms/#walkant'),
    'content/nl/help/vlot.mdx': text('Zie [a](/help/schuit/), [b](/terms/#walkant).'),
  });
  expect(found.map(({ mend }) => mend)).toEqual(['schrijf /help/boot/', 'schrijf /terms/#wal']);
});
