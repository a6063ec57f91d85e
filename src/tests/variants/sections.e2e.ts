import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '#/tests/e2e/site.ts';
import { added, entries, titleOf } from './sections.ts';

const [first, last] = entries;

test('a section is a row, a schema, an introduction and a folder: its list and its entries are there', ({
  built,
}) => {
  for (const { collection, kind, segment } of added) {
    const list = built.page(`/${segment}/`);
    const link = list.dom.querySelector(`main a[href$="${first}${kind === 'pages' ? '/' : ''}"]`);
    expect(link?.text.trim(), segment).toContain(titleOf(collection, first));
    const own = kind === 'pages' ? built.page(`/${segment}/${last}/`).dom : list.dom;
    expect(own.querySelector('main')?.text, segment).toContain('Hier vaart een boot.');
    if (kind === 'anchors') expect(list.dom.querySelector(`[id="${last}"]`)).not.toBeNull();
  }
});

test('a section has a place in the menu, the sitemap and the search', ({ built }) => {
  const sitemap = readFileSync(join(built.dist, 'sitemap-0.xml'), 'utf8');
  const menu = built
    .page('/beleid/')
    .dom.querySelectorAll('main a')
    .map((link) => link.getAttribute('href'));
  const texts = join(built.dist, 'pagefind/fragment');
  const found = readdirSync(texts).map((text) => gunzipSync(readFileSync(join(texts, text))).toString());
  for (const { collection, kind, segment } of added) {
    expect(menu).toContain(`/${segment}/`);
    expect(sitemap).toContain(`/${segment}/${kind === 'pages' ? `${first}/` : ''}<`);
    const told = found.filter((text) => text.includes(`"${titleOf(collection, last)}`));
    expect(told, `the search finds ${collection}`).toHaveLength(1);
  }
});
