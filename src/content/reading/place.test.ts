import { expect, test } from 'vitest';
import { placeOf } from './place.ts';

test.each([
  ['content/nl/stories/dennis.mdx', { locale: 'nl', collection: 'stories', id: 'dennis' }],
  ['content/nl/terms/b1-niveau-2.mdx', { locale: 'nl', collection: 'terms', id: 'b1-niveau-2' }],
  ['content/nl/stories/les-1.jpg', 'picture'],
  [`content/nl/stories/${'a'.repeat(80)}.mdx`, { locale: 'nl', collection: 'stories', id: 'a'.repeat(80) }],
  ['content/nl/stories/com10.mdx', { locale: 'nl', collection: 'stories', id: 'com10' }],
  ['content/nl/outline.yaml', 'data'],
])('%s', (file, place) => {
  expect(placeOf(file)).toEqual(place);
});

test.each([
  ['content/README.md', 'place', 'niet in de map van een taal', 'content/nl/stories'],
  ['content/nl/stories/con.mdx', 'file-name', 'kan op Windows niet bestaan', 'mijn-con.mdx'],
  ['content/nl/stories/com1.png', 'file-name', 'kan op Windows niet bestaan', 'mijn-com1.png'],
  [`content/nl/stories/${'a'.repeat(81)}.mdx`, 'file-name', '81 letters; de grens is 80', 'korter'],
  ['content/nl/facts.yml', 'place', 'eindigt op .yml', 'facts.yaml'],
  ['content/fr/stories/a.mdx', 'place', '“fr” hoort bij geen taal', 'nl'],
  ['content/toString/stories/a.mdx', 'place', 'hoort bij geen taal', 'nl'],
  ['content/nl/storys/a.mdx', 'place', 'geen verzameling “storys”', 'stories'],
  ['content/nl/hasOwnProperty/a.mdx', 'place', 'geen verzameling', 'stories'],
  ['content/nl/stories/a/b.mdx', 'place', 'geen mappen', 'content/nl/stories'],
  ['content/nl/stories/a.md', 'place', 'Alleen teksten', '.mdx'],
  ['content/nl/stories/a.Mdx', 'place', 'Alleen teksten', 'klein: .mdx'],
  ['content/nl/stories/a', 'place', 'Alleen teksten', '.mdx'],
  ['content/nl/stories/A.mdx', 'file-name', '“A.mdx”', 'a.mdx'],
  ['content/nl/stories/Zoë’s boot!.mdx', 'file-name', 'bestandsnaam', 'zoe-s-boot.mdx'],
  ['content/nl/stories/..mdx', 'file-name', 'bestandsnaam', 'mijn-verhaal.mdx'],
  ['content/nl/stories/.a.mdx', 'file-name', 'bestandsnaam', ': a.mdx'],
  ['content/nl/stories/-a-.mdx', 'file-name', 'bestandsnaam', ': a.mdx'],
  ['content/nl/stories/a--b.mdx', 'file-name', 'bestandsnaam', 'a-b.mdx'],
  ['content/nl/stories/a\nb.mdx', 'file-name', 'bestandsnaam', 'a-b.mdx'],
  ['content/nl/stories/Foto.png', 'file-name', 'bestandsnaam', 'foto.png'],
])('%j is refused', (file, rule, message, mend) => {
  expect(placeOf(file)).toMatchObject({
    rule,
    message: expect.stringContaining(message) as string,
    mend: expect.stringContaining(mend) as string,
  });
});
