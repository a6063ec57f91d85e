import { describe, expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { images } from './images.ts';

const say = (body: string) =>
  look(images, {
    'content/nl/about/a.mdx': text(body),
    'content/nl/about/les-groep.jpg': '',
    'content/nl/help/boot.jpg': '',
  });

describe('refused', () => {
  test.each([
    ['![](./les-groep.jpg)', 'geen beschrijving'],
    ['![ ](./les-groep.jpg)', 'geen beschrijving'],
    ['![&nbsp;](./les-groep.jpg)', 'geen beschrijving'],
    ['![les-groep](./les-groep.jpg)', 'bestandsnaam'],
    ['![Les groep!](./les-groep.jpg)', 'bestandsnaam'],
    ['![les-groep.jpg](./les-groep.jpg)', 'bestandsnaam'],
    ['![DSC0012.HEIC](./les-groep.jpg)', 'bestandsnaam'],
    ['![Een boot](./boot.jpg)', 'is er niet'],
    ...['.', '-', 'x', 'foto', 'Afbeelding', 'image', 'DSC00012', 'IMG_2041', 'Een foto', 'foto 3'].map(
      (alt) => [`![${alt}](./les-groep.jpg)`, 'zegt niet wat er op de foto staat'],
    ),
  ])('%s', (body, message) => {
    expect(say(`Een.\n\n${body}`)).toMatchObject([
      { line: 6, message: expect.stringContaining(message) as string },
    ]);
  });

  test.each([
    'Foto van Amal',
    'Portret van Amal de Groot',
    'Foto van de Waalbrug',
    'Odilia',
    'odilia en Amal.',
  ])('“%s”, which is a name', (alt) => {
    expect(
      look(images, {
        'content/nl/stories/a.mdx': text(`![${alt}](./boot.jpg)`, 'title: A\nperson: Odilia'),
        'content/nl/stories/boot.jpg': '',
      }),
    ).toMatchObject([
      {
        message: expect.stringContaining('is alleen een naam') as string,
        mend: expect.stringContaining('te zien') as string,
      },
    ]);
  });

  test('with the name that was probably meant', () => {
    expect(say('![Een les](./les-groeb.jpg)')).toMatchObject([{ mend: 'schrijf ./les-groep.jpg' }]);
  });
});

test.each([
  '![Een lesgroep aan tafel](./les-groep.jpg)',
  '![محمد](./les-groep.jpg)',
  '![Waalbrug](./les-groep.jpg)',
  '![Amal leest voor](./les-groep.jpg)',
  '![Foto van een boot op de Waal](./les-groep.jpg)',
  '[geen foto](/x.jpg)',
])('%s is accepted', (body) => {
  expect(say(body)).toEqual([]);
});

test('an address that may not stand there at all is for another rule', () => {
  expect(say('![Een boot](https://evil.example/a.jpg) ![Een boot](../help/boot.jpg)')).toEqual([]);
});
