import { describe, expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { links, nearestAddress } from './links.ts';

const say = (address: string) =>
  look(links, {
    'content/nl/help/boot.mdx': text(`## Kop\n\nZie [de kade](${address}).`),
    'content/nl/help/vlot.mdx': text('## Wat het kost'),
    'content/nl/terms/kade.mdx': text(''),
    'content/nl/laws/stuk.mdx': 'unreadable',
  });

describe('leads somewhere', () => {
  test.each([
    '/help/vlot/',
    '/help/vlot/#wat-het-kost',
    '/terms/#kade',
    '#kop',
    '/help/boot/#kop',
    '/zoeken/?q=boot',
    '/',
    '/laws/stuk/#wat',
    'https://www.coa.nl/weg/',
    'tel:112',
  ])('%s', (address) => {
    expect(say(address)).toEqual([]);
  });
});

describe('leads nowhere', () => {
  test.each([
    ['/help/flot/', 'De pagina /help/flot/ is er niet.', 'schrijf /help/vlot/'],
    ['/help/vlot', 'De pagina /help/vlot is er niet.', 'schrijf /help/vlot/'],
    ['/Help/Vlot/', 'is er niet', 'schrijf /help/vlot/'],
    ['/help/vlot/index.html', 'is er niet', 'begint en eindigt met een streep'],
    ['/help/../help/vlot/', 'is er niet', 'streep'],
    ['/terms/kade/', 'is er niet', '/'],
    ['/help/vlot/#wat-het-kostte', 'geen plek “#wat-het-kostte”', 'schrijf /help/vlot/#wat-het-kost'],
    ['/help/vlot/#Wat-het-kost', 'geen plek', 'schrijf /help/vlot/#wat-het-kost'],
    ['/zoeken/#boot', 'geen plek', 'schrijf alleen /zoeken/'],
    ['#kip', 'Deze pagina heeft geen plek “#kip”.', 'schrijf #kop'],
    ['#heel-iets-anders', 'Deze pagina heeft geen plek', 'noem een kop die er is'],
  ])('%s', (address, message, mend) => {
    const [found, ...more] = say(address);
    expect(more).toEqual([]);
    expect(found?.line).toBe(6);
    expect(found?.message).toContain(message);
    expect(found?.mend).toContain(mend);
  });

  test('a question to the page itself is right', () => {
    expect(say('?q=a')).toEqual([]);
  });
});

test('an address that may not stand there at all is for another rule', () => {
  expect(say('//evil.example/')).toEqual([]);
  expect(say('/\\\\evil.example/')).toEqual([]);
});

test('a page pasted where an address belongs is soon dealt with', () => {
  expect(say(`/${'a'.repeat(80_000)}/`)).toMatchObject([
    { message: expect.stringMatching(/^.{10,90}$/) as string },
  ]);
});

test.each([
  ['https://welkom-in-nijmegen.example/help/', 'van deze site zelf'],
  ['HTTPS://www.Welkom-in-Nijmegen.example/help/', 'van deze site zelf'],
  ['/help/boot/#a#b', '# meer dan één keer'],
  ['#', 'Achter # staat geen plek'],
  ['/help/boot/#', 'Achter # staat geen plek'],
])('%s is refused', (address, message) => {
  const files = {
    'content/nl/help/boot.mdx': text('## A'),
    'content/nl/about/a.mdx': text(`[boot](${address})`),
  };
  expect(look(links, files)).toMatchObject([
    { line: 4, message: expect.stringContaining(message) as string },
  ]);
});

test('nobody else’s story is offered for one that is gone', () => {
  const files = {
    'content/nl/stories/dennis.mdx': text('', 'title: A\nperson: Dennis'),
    'content/nl/about/a.mdx': text('[boot](/verhalen/denis/)'),
  };
  expect(look(links, files)).toMatchObject([{ mend: expect.not.stringContaining('dennis') as string }]);
  expect(nearestAddress('/verhalen/denis/', ['/verhalen/dennis/'])).toBeUndefined();
});

test('no other page is offered whose name only is as short', () => {
  const paths = ['/hulp/gezin/', '/hulp/boot/', '/zoeken/'];
  expect(nearestAddress('/hulp/woning/', paths)).toBeUndefined();
  expect(nearestAddress('/hulp/bot/', paths)).toBe('/hulp/boot/');
  expect(nearestAddress('/hlp/boot/', paths)).toBe('/hulp/boot/');
  const files = { 'content/nl/about/a.mdx': text('[boot](/hulp/woning/)') };
  expect(look(links, files)).toMatchObject([{ mend: expect.stringContaining('“Andere naam”') as string }]);
});
