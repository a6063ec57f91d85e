import { expect, test } from 'vitest';
import { addressesOf, addressOf, anchorsOf, headingAnchorsOf, unreadOf } from './addresses.ts';
import { corpusOf, routes, text } from './fixtures.ts';

const corpus = corpusOf({
  'content/nl/help/boot.mdx': text('## Wat kost het?\n\n## *Eén* boot\n\n## Wat kost het?'),
  'content/nl/terms/kade.mdx': text(''),
  'content/nl/terms/vlot.mdx': text(''),
  'content/nl/laws/stuk.mdx': 'no front matter',
});

test('a page has the anchors of its headings, made as Astro makes them, and of what stands on it', () => {
  const addresses = addressesOf(corpus.documents, routes);
  expect([...(addresses.get('/help/boot/') ?? [])]).toEqual(['wat-kost-het', 'eén-boot', 'wat-kost-het-1']);
  expect([...(addresses.get('/terms/') ?? [])]).toEqual(['kade', 'vlot']);
});

test('a text has the anchors of its situations too, of those that have a name', () => {
  const body =
    '## Kop\n\n<Situation id="wacht" title="A">\nB.\n</Situation>\n\n<Situation title="C">\nD.\n</Situation>';
  const [document] = corpusOf({ 'content/nl/help/boot.mdx': text(body) }).documents;
  if (!document) throw new Error('it cannot be read');
  expect([...anchorsOf(document)]).toEqual(['kop', 'wacht']);
  expect(headingAnchorsOf(document)).toEqual(['kop']);
});

test('pages that are no text are there too', () => {
  expect([...addressesOf([], routes).keys()]).toEqual(routes.otherPaths);
});

test('an introduction to nothing stands nowhere, and breaks nothing', () => {
  const { documents } = corpusOf({ 'content/nl/intros/constructor.mdx': text('') });
  const [document] = documents;
  expect(document && addressOf(document, { ...routes, pathOf: () => '/x/' })).toBe('');
});

test('a text without headings has no anchors', () => {
  expect(corpus.documents.slice(1).map((document) => anchorsOf(document).size)).toEqual([0, 0]);
});

test('a text nobody can read is known by its key and its address', () => {
  expect([...unreadOf(corpus, routes)]).toEqual(['laws/stuk', '/laws/stuk/']);
});
