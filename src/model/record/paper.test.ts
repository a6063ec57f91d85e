import { expect, test } from 'vitest';
import { fingerprintOf, noteOf, withoutLink } from './paper.ts';

const page = '<link href="/_astro/a.1.css"><p>Een boot.</p> <h2>Bron</h2>';
const link = '<p class="x" data-pdf> <a href="/pdf/a.pdf">PDF,\n3 kB</a> </p>';

test('a page with and without the link to its PDF is the same, whatever that says', () => {
  const led = page.replace(' <h2>', `\n${link}<h2>`);
  expect(withoutLink(led)).not.toContain('pdf');
  expect(fingerprintOf(led)).toBe(fingerprintOf(page));
  expect(fingerprintOf(led.replace('3 kB', '4 kB'))).toBe(fingerprintOf(page));
});

test.each([
  ['another word', page.replace('boot', 'vlot')],
  ['another style sheet', page.replace('a.1', 'a.2')],
  ['one paragraph more', `${page}<p>Twee.</p>`],
])('%s is another page', (_what, other) => {
  expect(fingerprintOf(other)).not.toBe(fingerprintOf(page));
});

test('the note of a PDF stands beside it', () => {
  expect(noteOf('pdf/over-a.pdf')).toBe('pdf/over-a.json');
});
