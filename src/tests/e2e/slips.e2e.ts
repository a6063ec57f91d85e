import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { typosOf } from '#/commands/bench/typos.ts';
import { dutchForms } from '#/content/dutch/forms.ts';
import { plain } from '#/content/dutch/letters.ts';
import type { Vocabulary } from '#/search/files/data.ts';
import type { Built } from './built.ts';
import { expect, test } from './site.ts';
import { typed } from './typed.ts';

const seed = 2_024;

/** The site’s words as search has them; names have a capital. */
function wordsOf(built: Built): string[] {
  const file = join(built.dist, `pagefind/own/${built.site.sourceLocale}/words.json`);
  const { words } = JSON.parse(readFileSync(file, 'utf8')) as Vocabulary;
  return words.split(' ').map((word) => word.slice(0, -1));
}

const dutch = new Set<string>();
for (const form of dutchForms()) dutch.add(plain(form.replaceAll('ĳ', 'ij')));

/** What became of a query. */
interface Ended {
  corrected: string | undefined;
  meant: string[];
}

/** How it ended. Runs in the page. */
function endOf(): Ended {
  const said = document.querySelector('[data-search-corrected]')?.textContent;
  const links = document.querySelectorAll('a[data-search-suggestion]');
  return {
    corrected: /“([^”]*)”/.exec(said ?? '')?.[1],
    meant: [...links].map((link) => link.textContent),
  };
}

/** So many of a list, spread over it by a fixed seed. */
function some(list: readonly string[], count: number): string[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return list[state % list.length] ?? '';
  });
}

test('a word of the dictionary that no page has is never replaced', async ({ page, built }) => {
  test.setTimeout(240_000);
  const own = new Set(wordsOf(built).map((word) => word.toLowerCase()));
  // Half of them lie near a word of the site, where it is hard: the other half is any word.
  const all = [...dutch].filter((word) => /^[a-z]{3,}$/.test(word) && !own.has(word)).sort();
  const folder = join(built.dist, `pagefind/own/${built.site.sourceLocale}`);
  const { dutch: beginnings } = JSON.parse(readFileSync(join(folder, 'words.json'), 'utf8')) as Vocabulary;
  const near = beginnings.split(' ').flatMap((beginning) => {
    const list = JSON.parse(readFileSync(join(folder, `dutch/${beginning}.json`), 'utf8')) as string;
    return list.split(' ');
  });
  await page.goto('/zoeken/');
  const field = page.getByRole('searchbox');
  await field.focus();
  const replaced: string[] = [];
  for (const word of [...some(all, 150), ...some(near, 150)]) {
    await field.evaluate(typed, word);
    const { corrected } = await page.evaluate(endOf);
    if (corrected) replaced.push(`${word} → ${corrected}`);
  }
  expect(replaced).toEqual([]);
});

test('a slip that is no Dutch word leads to the word', async ({ page, built }) => {
  test.setTimeout(240_000);
  const words = wordsOf(built).map((word) => word.toLowerCase());
  const slips = typosOf(words, 600, seed)
    .filter((slip) => !dutch.has(slip.typed))
    .slice(0, 300);
  await page.goto('/zoeken/');
  const field = page.getByRole('searchbox');
  await field.focus();
  const lost: string[] = [];
  for (const { word, typed: slip } of slips) {
    await field.evaluate(typed, slip);
    const { corrected, meant } = await page.evaluate(endOf);
    if (corrected !== word && !meant.includes(word))
      lost.push(`${slip} (${word}): ${[corrected, ...meant].join(', ')}`);
  }
  const share = 1 - lost.length / slips.length;
  console.log(`slips: ${String(slips.length)}, ${(share * 100).toFixed(1)} % lead to the word`);
  expect(slips).toHaveLength(300);
  expect(share, lost.join('\n')).toBeGreaterThanOrEqual(0.95);
});

/** Names as somebody writes them who only heard them, each with how the site writes it. */
const byEar = (
  'andalib andaleeb, andaleb andaleeb, andalieb andaleeb, anderleeb andaleeb, arthur artur, aartur artur, ' +
  'arter artur, bahaaa bahaa, baha bahaa, bahah bahaa, sjarlotte charlotte, charlot charlotte, sharlotte charlotte, ' +
  'denis dennis, dennes dennis, denniz dennis, diderik diederik, diederick diederik, dietrik diederik, ' +
  'gidde gide, giede gide, joel joeel, jowel joeel, joëll joeel, mohamed muhammed, mohammed muhammed, ' +
  'moehammed muhammed, muhamed muhammed, muhammad muhammed, pin pien, piem pien, piën pien, nidoz nidos, niedos nidos, ' +
  'heumesoord heumensoord, heumensoort heumensoord, humensoord heumensoord, gelderlant gelderland, ' +
  'eritreea eritrea, arnem arnhem'
)
  .split(', ')
  .map((pair) => pair.split(' ') as [heard: string, name: string]);

test('a name written by ear leads to who is called so', async ({ page, built }) => {
  const own = new Set(wordsOf(built).map((word) => word.toLowerCase()));
  const asked = byEar.filter(([, name]) => own.has(name));
  await page.goto('/zoeken/');
  const field = page.getByRole('searchbox');
  await field.focus();
  const lost: string[] = [];
  for (const [heard, name] of asked) {
    await field.evaluate(typed, heard);
    const { corrected, meant } = await page.evaluate(endOf);
    const shown = await page.locator('[data-search-results]').innerText();
    const says = plain(`${[corrected, ...meant].join(' ')} ${shown}`);
    if (!says.includes(name) && !says.includes(name.replace('ee', 'e')))
      lost.push(`${heard} (${name}): ${[corrected, ...meant].join(', ')}`);
  }
  console.log(`names by ear: ${String(asked.length)}, ${String(asked.length - lost.length)} found`);
  expect(1 - lost.length / Math.max(1, asked.length), lost.join('\n')).toBeGreaterThanOrEqual(0.9);
});
