import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page, type Route } from '@playwright/test';
import type axe from 'axe-core';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { check } from '#/content/check.ts';
import { today } from '#/content/today.ts';
import { writeReport } from '#/editor/report/write.ts';
import { serveEditors, type Served } from '#/editor/server/serve.ts';
import { contentRoutes } from '#/routes.ts';
import { forTests, started } from '#/tools/chromium.ts';
import { generateStories } from '#/tools/generate.ts';
import { repositoryIn } from './repository.ts';
import { makeSmall } from './small-site.ts';

const story = 'content/nl/stories/verzonnen-0.mdx';
let root: string;
let served: Served;
let browser: Browser;
let context: BrowserContext;
/** The window of all tests: a browser takes as long to start a process for one as to draw what stands in it. */
let lasting: Page;
let page: Page;
/** What the browser complained of: a policy that was broken, a script that failed. */
let complaints: string[];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'redactie-page-'));
  cpSync('src/tests/corpus/valid/content/nl', join(root, 'content/nl'), { recursive: true });
  served = await serveEditors(root, 0);
  browser = await started(() => chromium.launch(forTests()));
  context = await browser.newContext({ locale: 'nl-NL' });
}, 60_000);
beforeEach(async () => {
  generateStories(root, 2);
  lasting = await emptied();
  complaints = [];
  page = await opened(story, lasting);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await served.stop();
  rmSync(root, { recursive: true });
});

/** The one window that is left, as one that nobody has been in. */
async function emptied(): Promise<Page> {
  const [first, ...others] = context.pages();
  for (const other of others) await other.close();
  const tab = first ?? (await newWindow());
  await context.setOffline(false);
  await tab.unrouteAll({ behavior: 'ignoreErrors' });
  await tab.setViewportSize({ width: 1280, height: 900 });
  await tab.emulateMedia({ colorScheme: null });
  // Nothing of the page is left there that could keep something.
  await tab.goto(new URL('/page.css', served.address).href);
  await tab.evaluate(() => {
    sessionStorage.clear();
    localStorage.clear();
    // Each test would have the site draw its page; one looks at that.
    localStorage.setItem('redactie-voorbeeld', 'off');
  });
  return tab;
}

async function newWindow(): Promise<Page> {
  const tab = await context.newPage();
  tab.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d|ERR_CONNECTION/.test(message.text()))
      complaints.push(message.text());
  });
  tab.on('pageerror', (error) => complaints.push(error.message));
  return tab;
}

/** A text, or the list, in a window of its own or in the one that is named. */
async function opened(file = '', window?: Page): Promise<Page> {
  const tab = window ?? (await newWindow());
  const [address = '', word = ''] = served.address.split('#');
  await tab.goto(`${address}${file && `?tekst=${file}`}#${word}`);
  await tab.locator('main h1').waitFor();
  return tab;
}
const at = (file: string) => readFileSync(join(root, file), 'utf8');
const body = (tab = page) => tab.getByLabel(/^Tekst(?: \(mag leeg\))?$/);
const field = (label: string, tab = page) => tab.locator('form').getByLabel(label);
const save = (tab = page) => tab.getByRole('button', { name: 'Bewaar', exact: true }).click();
const told = (words: string | RegExp, tab = page) =>
  tab.locator('#status').filter({ hasText: words }).waitFor({ timeout: 15_000 });

test('a text is written, checked at its line, and saved: its lines alone', async () => {
  const before = at(story);
  await field('Samenvatting').fill('Een vertelling over brood: elke dag.');
  await body().fill(`${await body().inputValue()}\nDit is <b>vet</b> en een lange regel.\n`);
  await page.locator('.findings li.error').first().waitFor();
  const finding = page.locator('.findings li.error', { hasText: '<b>' });
  await finding.getByRole('button', { name: 'Ga erheen: Tekst' }).click();
  const before2 = await body().evaluate((area: HTMLTextAreaElement) => [
    area.value.slice(0, area.selectionStart).split('\n').length,
    area.value.slice(area.selectionStart, area.selectionEnd).includes('\n'),
  ]);
  expect(before2, 'the line, and at most words in it').toEqual([
    (await body().inputValue()).split('\n').length - 1,
    false,
  ]);
  await expect.poll(() => page.locator('.mirror .error').textContent()).toContain('<b>');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.type('Dit is **vet**.');
  await page.locator('.findings li.error').first().waitFor({ state: 'detached' });
  expect(at(story), 'nothing is saved by itself').toBe(before);
  await page.keyboard.press('Control+s');
  await told(/^Bewaard/);
  expect(at(story)).toBe(
    `${before.replace(/^summary: .*/m, 'summary: "Een vertelling over brood: elke dag."')}\nDit is **vet**.\n`,
  );
  await page.getByRole('button', { name: 'Maak het laatste bewaren ongedaan' }).click();
  expect(at(story), 'it is asked first').not.toBe(before);
  await page.getByRole('button', { name: 'Zet het terug' }).click();
  await told('Terug: Samenvatting, Tekst.');
  expect(at(story)).toBe(before);
  const undo = page.getByRole('button', { name: 'Maak het laatste bewaren ongedaan' });
  await expect.poll(() => undo.isDisabled(), { message: 'there is nothing more to take back' }).toBe(true);
  expect(complaints).toEqual([]);
});

test('what a text asked before it was left says nothing of what stands in its place', async () => {
  await field('Samenvatting').fill('Een vertelling over kaas: elke dag.');
  await save();
  await told(/^Bewaard/);
  const asked = Promise.withResolvers<Route>();
  await page.route('**/api/seen', asked.resolve, { times: 1 });
  const question = await asked.promise;
  await page.getByRole('button', { name: 'Maak het laatste bewaren ongedaan' }).click();
  await page.getByRole('button', { name: 'Zet het terug' }).click();
  await told('Terug: Samenvatting.');
  await question.continue();
  await (await question.request().response())?.finished();
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
  await told('Terug: Samenvatting.');
  expect(complaints).toEqual([]);
});

test('opened, looked at and left: not a byte changes, and nothing is kept', async () => {
  const before = at(story);
  await save();
  await told(/^Bewaard/);
  expect(at(story)).toBe(before);
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual(['redactie-voorbeeld']);
  expect(page.url()).not.toContain('#');
});

test('a reload, a closed window, a lost connection: what was typed comes back', async () => {
  await body().fill('Wat ik typte.');
  await page.reload();
  await page.getByText('Wat u nog niet had bewaard, is teruggezet.').waitFor();
  await expect.poll(() => body().inputValue()).toBe('Wat ik typte.');
  await context.setOffline(true);
  await body().fill('Wat ik daarna typte.');
  await save();
  await told('geen verbinding');
  await context.setOffline(false);
  await page.close();
  page = await opened(story);
  await page.getByRole('button', { name: 'Neem dat over' }).click();
  await expect.poll(() => body().inputValue()).toBe('Wat ik daarna typte.');
  await save();
  await told(/^Bewaard/);
  expect(at(story)).toMatch(/---\nWat ik daarna typte\.$/);
});

test('two windows, and a program beside them: one is told, and loses nothing', async () => {
  const other = await opened(story);
  await field('Titel').fill('Van het eerste venster');
  await save();
  await told(/^Bewaard/);
  await field('Naam van de verteller', other).fill('Van het tweede venster');
  await save(other);
  await other.getByRole('button', { name: 'Haal het nieuwe op' }).click();
  await other.getByText('Wat u nog niet had bewaard').waitFor();
  await expect.poll(() => field('Titel', other).inputValue()).toBe('Van het eerste venster');
  await expect.poll(() => field('Naam van de verteller', other).inputValue()).toBe('Van het tweede venster');
  await save(other);
  await told(/^Bewaard/, other);
  expect(at(story)).toMatch(/title: "Van het eerste venster"\n(?:.*\n)+person: Van het tweede venster\n/);

  await body(other).fill('Mijn tekst.');
  writeFileSync(join(root, story), `${at(story)}\nVan een programma.\n`);
  await save(other);
  await other.getByRole('button', { name: 'Haal het nieuwe op' }).click();
  const choice = other.getByRole('group', { name: 'Kies een versie: Tekst' });
  await choice.waitFor();
  await expect.poll(() => body(other).inputValue()).toBe('Mijn tekst.');
  await expect.poll(() => choice.textContent()).toContain('Van een programma.');
  const theirs = at(story);
  await save(other);
  await told('Er is niets bewaard', other);
  expect(at(story), 'nothing is saved until it is chosen').toBe(theirs);
  await choice.getByRole('button', { name: 'Neem die van het bestand' }).click();
  await expect.poll(() => body(other).inputValue()).toContain('Van een programma.');

  await field('Samenvatting', other).fill('Mijn zin.');
  writeFileSync(join(root, story), at(story).replace(/^summary: .*/m, 'summary: Van een ander.'));
  await save(other);
  await other.getByRole('button', { name: 'Haal het nieuwe op' }).click();
  const choices = other.getByRole('group', { name: 'Kies een versie: Samenvatting' });
  await choices.waitFor();
  await expect.poll(() => choices.textContent()).toMatch(/het bestandVan een ander\.Dit typte uMijn zin\./);
  await choices.getByRole('button', { name: 'Houd die van mij' }).click();
  await save(other);
  await told(/^Bewaard/, other);
  expect(at(story)).toContain('\nsummary: Mijn zin.\n');
});

test('helpers put marks around what is chosen, and undo takes them away', async () => {
  await body().fill('Een zin.');
  await body().selectText();
  await page.getByRole('button', { name: 'Vet', exact: true }).click();
  await expect.poll(() => body().inputValue()).toBe('**Een zin.**');
  await page.keyboard.press('Control+z');
  await expect.poll(() => body().inputValue()).toBe('Een zin.');
  await body().selectText();
  await page.getByRole('button', { name: 'Link', exact: true }).click();
  await page.getByLabel('Zoek op titel').fill('reder');
  await page.getByRole('dialog').getByRole('button', { name: 'Rederij' }).click();
  await expect.poll(() => body().inputValue()).toBe('[Een zin.](/partners/rederij/)');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Let op', exact: true }).click();
  await expect.poll(() => body().inputValue()).toMatch(/\n\n<Note>.*<\/Note>\n$/);
});

test('a new story by the keyboard alone: begun, filled in, with a photo, saved', async () => {
  page = await opened('', lasting);
  const fresh = page.getByRole('button', { name: 'Nieuw: verhalen' });
  await fresh.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('Quinando bakt aan de kade');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Quinando');
  await page.getByText('Het adres wordt /verhalen/bakt-aan-de-kade/').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Nieuwe tekst' }).waitFor();
  await expect.poll(() => page.evaluate(() => scrollY), { message: 'it opens at its top' }).toBe(0);
  for (const seldom of ['Eerdere adressen', 'Wat er veranderde'])
    await expect
      .poll(() => page.getByRole('group', { name: seldom }).isVisible(), { message: seldom })
      .toBe(false);
  const leaving = page.getByRole('button', { name: 'Verhaal intrekken' });
  await expect.poll(() => leaving.count(), { message: 'nothing is there yet to withdraw' }).toBe(0);
  await page.locator('.findings li.error', { hasText: 'nog het voorbeeld' }).waitFor();
  // What nobody has come to yet is no mistake.
  const summary = page.locator('form .field', { has: page.getByLabel('Samenvatting') });
  await summary.getByText('Nog in te vullen: vul “Samenvatting” in.').waitFor();
  // A story by form says when it was told: that may stay empty in others.
  const toldOn = page.locator('form .field', { has: page.getByLabel('Verteld op') }).last();
  await expect.poll(() => toldOn.getByText('(mag leeg)').isVisible()).toBe(false);
  await expect.poll(() => page.locator('form .has-error').count(), { message: 'no field is wrong' }).toBe(0);
  const counted = page.getByRole('region', { name: 'Controle' }).getByRole('status');
  await expect.poll(() => counted.textContent()).toMatch(/^Nog in te vullen: [2-9] velden\. 1 fout/);
  await field('Samenvatting').focus();
  await page.keyboard.type('Iemand bakt brood aan de kade.');
  await expect.poll(() => field('Naam van de verteller').inputValue()).toBe('Quinando');
  await field('Kenmerk').focus();
  await page.keyboard.type('T-12');
  await field('Grond').selectOption('Getekend formulier van de verteller');
  const partner = page.getByRole('combobox', { name: 'Voeg toe aan Leefgebieden' });
  await partner.focus();
  await page.keyboard.type('Wer');
  await page.keyboard.press('Enter');
  await body().fill('\nEerst een zin.\n\n\nDaarna nog een.\n');
  await body().evaluate((area: HTMLTextAreaElement) => {
    area.setSelectionRange(5, 5);
  });
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Vet', exact: true }).focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  copyFileSync('src/tests/corpus/valid/content/nl/stories/boot-van-hout.png', join(root, 'brood.png'));
  await (await chooser).setFiles(join(root, 'brood.png'));
  await page.getByLabel('In een zin').fill('Een brood op een plank.');
  await page.getByRole('button', { name: 'Zet de foto in de tekst' }).press('Enter');
  await expect
    .poll(() => body().inputValue())
    .toMatch(
      /^\nEerst een zin\.\n\n!\[Een brood op een plank\.\]\(\.\/foto-\d{6}\.png\)\n\nDaarna nog een\.\n$/,
    );
  await page.keyboard.type('X');
  await expect
    .poll(() => body().inputValue(), { message: 'the next key takes nothing away' })
    .toContain('.png)X\n');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Control+s');
  await told(/^Bewaard/);
  await expect.poll(() => leaving.count(), { message: 'above, and at its field' }).toBe(2);
  const text = at('content/nl/stories/bakt-aan-de-kade.mdx');
  expect(text).toMatch(/^---\ntitle: Quinando bakt aan de kade\nsummary: Iemand bakt brood aan de kade\.\n/);
  expect(text).toMatch(/person: Quinando\n(?:.*\n)*consent:\n {2}basis: form\n {2}reference: T-12\n---\n/);
  expect(complaints).toEqual([]);
});

test('what is wrong stands at its field by its name, follows what is typed, and is a step away', async () => {
  const label = (text: string) => page.locator('form label', { hasText: text }).textContent();
  await expect.poll(() => label('Iedereen op de foto')).toContain('(mag leeg)');
  await field('Kenmerk').fill('');
  await field('Verteld op').fill('');
  await page.locator('.said', { hasText: '“Kenmerk” is nog leeg. Zo kan het: vul “Kenmerk” in.' }).waitFor();
  const described = () =>
    field('Verteld op').evaluate((input) =>
      (input.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' '),
    );
  await expect.poll(described).toMatch(/Er staat niet wanneer.*kies een dag bij “Verteld op”/);
  await expect
    .poll(() => page.locator('main').textContent(), { message: 'no line of the file' })
    .not.toMatch(/told:|reference:/);
  const optional = page.locator('form label', { hasText: 'Verteld op' }).locator('.optional');
  await expect.poll(() => optional.isVisible()).toBe(false);
  await page.evaluate(() => {
    scrollTo(0, 1e6);
  });
  await page.getByRole('button', { name: 'Ga erheen: Toestemming, Kenmerk' }).click();
  await expect.poll(() => field('Kenmerk').evaluate((input) => input === document.activeElement)).toBe(true);
  await save();
  await told('Er staan nog 2 fouten in');
  const slow = Promise.withResolvers<undefined>();
  await page.route('**/api/offer', (route) => slow.promise.then(() => route.continue()), { times: 1 });
  await page.getByRole('link', { name: 'Aanbieden' }).click();
  await told('Even geduld …');
  slow.resolve(undefined);
  await page.getByText('niet verbonden met de plek').waitFor();
  await expect.poll(() => page.locator('#status').textContent()).toBe('');
  await page.goBack();
  await page.getByRole('button', { name: 'Nieuwe bron' }).click();
  await page.getByLabel('Waar gaat het over').fill('Haven');
  await page.getByLabel('Wat de bron zegt').fill('De haven is open.');
  await expect.poll(() => page.getByLabel('Gezien op').inputValue()).toBe(today());
  await expect
    .poll(() => page.getByLabel('Hoe oud de bron is').isVisible(), { message: 'what may stay empty' })
    .toBe(false);
  await page.getByRole('button', { name: 'Voeg de bron toe' }).click();
  await page.locator('dialog .said', { hasText: 'nog leeg' }).first().waitFor();
  await expect.poll(() => page.locator('dialog .said', { hasText: 'nog leeg' }).count()).toBe(1);
  await page.getByLabel('Naam van de bron').fill('haven.example');
  await page.getByRole('button', { name: 'Voeg de bron toe' }).click();
  await page.getByRole('button', { name: 'Haal weg: Haven: De haven is open.' }).waitFor();
  await save();
  await told(/^Bewaard/);
  expect(at(story)).toContain('facts: [haven');
  expect(complaints).toEqual([]);
});

test('what could not be shown is said to be so no longer than something is wrong with it', async () => {
  let previews = 0;
  // A first page that is empty, and no second one: nothing else says then that one is on its way.
  await page.route('**/api/preview', (route) =>
    previews++ ? undefined : route.fulfill({ json: { status: 500, html: '', anchor: '', errors: 1 } }),
  );
  await field('Samenvatting').fill('');
  await page.locator('.findings li.error').first().waitFor();
  await page.getByRole('button', { name: 'Zet het voorbeeld aan' }).click();
  const state = page.getByRole('region', { name: 'Voorbeeld' }).getByRole('status');
  await state.filter({ hasText: 'Deze tekst is nu niet te laten zien.' }).waitFor();
  await field('Samenvatting').fill('Iemand vertelt over brood.');
  await state.filter({ hasText: /^Het voorbeeld wordt getekend/ }).waitFor();
});

test('nothing that has the focus lies under a bar or a message, also in a low window', async () => {
  for (const size of [
    { width: 1280, height: 640 },
    { width: 1024, height: 600 },
    { width: 683, height: 384 },
    { width: 320, height: 640 },
  ]) {
    await page.setViewportSize(size);
    await save();
    await told(/^Bewaard/);
    const hidden = await page.evaluate(() => {
      const all = document.querySelectorAll<HTMLElement>(
        'main :is(a, button, input, select, textarea, summary)',
      );
      return Array.from(all).flatMap((each) => {
        each.focus();
        const { top, bottom, left, height } = each.getBoundingClientRect();
        if (document.activeElement !== each || height > innerHeight / 3) return [];
        const isSeen = (y: number) => each.contains(document.elementFromPoint(left + 6, y));
        return isSeen(top + 4) && isSeen(bottom - 4) ? [] : [each.outerHTML];
      });
    });
    expect(hidden, `${String(size.width)} wide`).toEqual([]);
    const over = await page.evaluate(() => {
      const { height = 0 } = document.querySelector('.stays')?.getBoundingClientRect() ?? {};
      return height - parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
    });
    expect(over, `the bar is higher than what is left free for it, ${String(size.width)} wide`).toBeLessThan(
      1,
    );
    // Wherever somebody is, it can be saved from there.
    for (const place of [0.5, 1]) {
      const isSeen = await page.evaluate((part) => {
        scrollTo({ top: document.documentElement.scrollHeight * part, behavior: 'instant' });
        const button = document.querySelector('.stays button');
        const { left = 0, top = 0 } = button?.getBoundingClientRect() ?? {};
        return document.elementFromPoint(left + 9, top + 9) === button;
      }, place);
      expect(isSeen, `${String(size.width)} wide, at ${String(place)}`).toBe(true);
    }
  }
});

test('a window without the word asks the others; a list is come back to where it was left; a new text is thrown away', async () => {
  const [address = ''] = served.address.split('#');
  await page.setViewportSize({ width: 900, height: 300 });
  const [other] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Teksten' }).click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await other.getByRole('heading', { name: 'Teksten' }).waitFor();
  await other.close();
  await page.getByRole('link', { name: 'Teksten' }).click();
  const link = page.getByRole('link', { name: 'Kade', exact: true });
  await link.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  await link.click();
  await page.getByRole('heading', { name: 'Kade', exact: true }).waitFor();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await link.waitFor();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
  await page.getByLabel('Zoek een tekst').fill('zwxq');
  await page.getByText('Niets gevonden met “zwxq”').waitFor();
  await page.getByLabel('Zoek een tekst').fill('daarom varen er boten');
  await page.getByRole('link', { name: 'Waarom zijn er boten?' }).waitFor();
  await page.getByText(/^1 gevonden/).waitFor();
  await page.locator('.texts mark', { hasText: /^daarom varen er boten$/i }).waitFor();
  // It opens where they stand.
  await page.getByRole('link', { name: 'Waarom zijn er boten?' }).click();
  await body().waitFor();
  const chosen = () =>
    body().evaluate((area: HTMLTextAreaElement) =>
      area === document.activeElement ? area.value.slice(area.selectionStart, area.selectionEnd) : '',
    );
  await expect.poll(chosen).toMatch(/^daarom varen er boten$/i);
  await page.goBack();
  await page.getByLabel('Zoek een tekst').waitFor();
  // A shortened name is found as somebody types it.
  await page.getByLabel('Zoek een tekst').fill('Réd&erij’');
  await page.getByRole('link', { name: 'Rederij' }).first().waitFor();
  await page.getByLabel('Zoek een tekst').fill('');
  await page.getByRole('button', { name: 'Nieuw: begrippen' }).click();
  await page.getByLabel('Titel').fill('Weg');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect.poll(() => page.locator('label', { hasText: 'Tekst' }).innerText()).toBe('Tekst (mag leeg)');
  const elsewhere = page.getByRole('group', { name: 'Andere bronnen' });
  await expect
    .poll(() => elsewhere.getByText('(dit, of “Paragrafen van het beleidskader”)').isVisible())
    .toBe(true);
  await body().fill('Iets.');
  await expect.poll(() => page.locator('label', { hasText: 'Tekst' }).innerText()).toBe('Tekst');
  await page.getByRole('button', { name: 'Gooi weg wat niet bewaard is' }).click();
  await page.getByRole('button', { name: 'Gooi het weg' }).click();
  await page.getByRole('heading', { name: 'Teksten' }).waitFor();
  await expect.poll(() => page.getByRole('link', { name: 'Weg', exact: true }).count()).toBe(0);
  await page.evaluate(() => {
    sessionStorage.clear();
  });
  await page.goto(address);
  await page.getByText('niet geopend met het adres uit de terminal').waitFor();
});

test('markup in each field is shown as text, and runs nowhere', async () => {
  const evil = '<img src=x onerror="window.evil=1"><script>window.evil=1</script>';
  for (const label of ['Titel', 'Samenvatting', 'Naam van de verteller', 'Kenmerk'])
    await field(label).fill(evil);
  await field('Voeg toe aan Zoekwoorden').fill(evil);
  await field('Voeg toe aan Zoekwoorden').press('Enter');
  await body().fill(`${evil}\n\n[x](javascript:window.evil=1)\n`);
  await page.locator('.findings li.error').first().waitFor();
  await save();
  await told(/^Bewaard/);
  await page.reload();
  await page.getByRole('heading', { name: evil }).waitFor();
  await page.getByRole('link', { name: 'Teksten' }).click();
  await page.getByRole('link', { name: evil }).waitFor();
  await expect.poll(() => page.evaluate(() => 'evil' in window)).toBe(false);
  expect(complaints).toEqual([]);
});

test('a withdrawal: asked once, done, and what is left to do stands on the page', async () => {
  await page.getByText('Ingetrokken op: nee').waitFor();
  await expect
    .poll(() => page.locator('form').getByLabel('Ingetrokken op').count(), { message: 'no day to type' })
    .toBe(0);
  await page.locator('form').getByRole('button', { name: 'Verhaal intrekken' }).click();
  const asked = await page.getByRole('dialog').textContent();
  expect(asked).toMatch(/“Bel.* van .*”.*blijft bestaan.*niet terugzetten/);
  expect(asked, 'it was told by form').not.toContain('beleidskader');
  await page.getByRole('dialog').getByRole('button', { name: 'Trek het verhaal in' }).click();
  await page.locator('.done li').first().waitFor();
  await look('a story that is withdrawn');
  const left = await page.locator('.done ol').textContent();
  expect(left).toContain('Laat de persoon weten');
  expect(left, 'it was told by form').not.toContain('beleidskader');
  expect(at(story)).toMatch(/title: "Ingetrokken \d+"/);
  await page.getByText(/^Van dit verhaal zijn alleen een nummer/).waitFor();
  await expect
    .poll(() => page.locator('form').locator('input, textarea, select').count(), {
      message: 'nothing to fill in',
    })
    .toBe(0);
  await expect.poll(() => page.getByRole('button', { name: 'Verhaal intrekken' }).count()).toBe(0);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Kopieer de stappen voor wie de site beheert' }).click();
  await told(/^Gekopieerd/);
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^het verhaal op .*zet haar vandaag online.*\n\nmaak de cache/);
  await page.getByRole('link', { name: 'Teksten' }).click();
  await page.getByRole('link', { name: /^Ingetrokken/ }).click();
  await page.locator('.done li').first().waitFor();
  await expect
    .poll(() => page.locator('.done ol').textContent(), { message: 'it is still there' })
    .toBe(left);
  writeFileSync(join(root, story), at(story).replace(/withdrawn: .*/, 'withdrawn: 1 mei'));
  await page.reload();
  await page.getByRole('button', { name: /^Ga erheen: Toestemming, Ingetrokken op/ }).waitFor();
  await expect
    .poll(() => field('Kenmerk').isVisible(), { message: 'what is wrong has a place to be mended' })
    .toBe(true);
});

test('handed in: what was saved, as one commit with a message in Dutch', async () => {
  mkdirSync(join(root, 'content/en/stories'), { recursive: true });
  const english = ['title: Bread', 'summary: Bread.', 'follows: { hash: "000000000000", on: 2026-03-02 }'];
  writeFileSync(join(root, story.replace('/nl/', '/en/')), `---\n${english.join('\n')}\n---\n\nBread.\n`);
  const git = repositoryIn(root);
  git('config', 'user.name', 'Sanne');
  git('config', 'user.email', 'sanne@voorbeeld.nl');
  await field('Titel').fill('Een andere titel');
  await field('Kenmerk').fill('T-77');
  const words = await body().inputValue();
  await body().fill(words.replace(/\n*$/, ' Zo is het nu.\n'));
  await save();
  await told(/^Bewaard/);
  const vlot = 'content/nl/terms/vlot.mdx';
  writeFileSync(join(root, vlot), at('content/nl/terms/aanlegvergunning.mdx'));
  rmSync(join(root, 'content/nl/terms/aanlegvergunning.mdx'));
  const wrong = 'content/nl/terms/kade.mdx';
  const kade = at(wrong);
  writeFileSync(join(root, wrong), kade.replace(/^summary: .*\n/m, ''));
  const fresh = 'content/nl/terms/pas-begonnen.mdx';
  writeFileSync(join(root, fresh), kade.replace(/^title: .*/m, 'title: Pas begonnen'));
  await field('Samenvatting').fill('Nog niet bewaard.');
  await page.getByRole('link', { name: 'Aanbieden' }).click();
  await expect.poll(() => page.getByLabel('Kade (Begrippen): veranderd').isDisabled()).toBe(true);
  await page.getByRole('link', { name: 'Open Kade' }).waitFor();
  await expect
    .poll(() => page.locator('.notice').textContent())
    .toBe('Niet bewaard, en gaat dus niet mee:Een andere titel');
  await page.getByLabel('Een andere titel (Verhalen): veranderd').waitFor();
  const row = page.getByRole('listitem').filter({ has: page.getByLabel('Een andere titel (') });
  const change = (label: string | RegExp) =>
    row.getByRole('group', { name: label, exact: true }).locator('dd');
  await row.getByText('Bekijk wat er veranderde').click();
  await change('Titel').first().waitFor();
  expect((await change('Titel').allTextContents())[1]).toBe('Een andere titel');
  expect((await change('Toestemming, Kenmerk').allTextContents())[1]).toBe('T-77');
  await expect
    .poll(() =>
      change(/^Tekst/)
        .locator('mark')
        .allTextContents(),
    )
    .toEqual([' Zo is het nu.']);
  const beside = page.getByRole('listitem').filter({ has: page.getByLabel('Pas begonnen (') });
  await beside.getByText('Bekijk wat er veranderde').click();
  await beside.getByRole('group', { name: 'Titel' }).waitFor();
  expect(new Set(await beside.locator('dt').allTextContents()), 'it was nothing before').toEqual(
    new Set(['Is nu']),
  );
  await page.getByLabel('Pas begonnen (Begrippen): nieuw').uncheck();
  await row.getByText('De vertaling (Engels) zegt nog wat er eerst stond.').waitFor();
  await row.getByText(/^Bij “Nagelezen op” staat \d+ \w+ \d{4}/).waitFor();
  await page.getByLabel('Aanlegvergunning (Begrippen): heet nu vlot, heette aanlegvergunning').uncheck();
  await expect
    .poll(() => page.getByRole('checkbox').count(), { message: 'one row for what got another name' })
    .toBe(4);
  const sentence = page.getByLabel('Wat u veranderde, in een zin');
  // It is said of what goes along.
  await expect.poll(() => sentence.inputValue()).toBe('Verander: een verhaal');
  await look('handing in');
  await sentence.fill('De titel van Belando');
  await page.getByRole('button', { name: 'Aanbieden' }).click();
  await page.getByRole('dialog', { name: 'Er staat een naam in uw zin' }).waitFor();
  await page.getByRole('button', { name: 'Toch niet' }).click();
  await sentence.fill('De titel van een verhaal');
  await page.getByRole('button', { name: 'Aanbieden' }).click();
  await page.getByText('Het is vastgelegd op deze computer').waitFor();
  await expect
    .poll(() => page.getByRole('checkbox').count(), { message: 'what went is no longer there to choose' })
    .toBe(0);
  const focused = page.locator('[role="status"]:focus');
  await expect.poll(() => focused.textContent()).toContain('Het is vastgelegd op deze computer');
  await page.getByRole('button', { name: 'Naar alle teksten' }).click();
  await page.getByRole('button', { name: 'Nieuw: verhalen' }).waitFor();
  expect(git('log', '-1', '--format=%an %s', '--name-only')).toBe(
    `Sanne De titel van een verhaal\n\n${story}\n`,
  );
  expect(git('status', '--porcelain', '--', 'content/nl/terms'), 'what has an error stays here').toContain(
    'kade',
  );
  git('checkout', '--quiet', '--', 'content/nl/terms');
  rmSync(join(root, vlot));
  rmSync(join(root, fresh));
  rmSync(join(root, 'content/en'), { recursive: true });
  rmSync(join(root, '.git'), { recursive: true });
});

/** What runs axe in a page: half as many words as the package itself holds of it, all of which a browser reads. */
const engineOfAxe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** axe finds nothing on the page that stands open, and nothing is wider than its window. */
async function look(what: string): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${engineOfAxe};undefined`);
  const found = await page.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: typeof axe };
    // Of what it finds to be right nothing is asked, nor where in the page anything stands.
    const { violations } = await engine.run(document, {
      iframes: false,
      resultTypes: ['violations'],
      selectors: false,
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect(found, what).toEqual([]);
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), { message: what })
    .toBeLessThanOrEqual(0);
}

test('axe finds nothing, in a text, the list, a dialog, wide, narrow and dark; nothing is wider than its window', async () => {
  await body().fill('Dit is <b>fout</b>.');
  await page.locator('.findings li.error').first().waitFor();
  await look('a text');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 700 });
  await page.getByRole('link', { name: 'Teksten' }).click();
  await page.getByRole('heading', { name: 'Teksten' }).waitFor();
  await page.getByRole('button', { name: 'Nieuw: begrippen' }).click();
  await look('a dialog over the list, narrow and in the dark');
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor))
    .toBe('rgb(15, 23, 30)');
}, 60_000);

test('the guide is a step away, in a window of its own, and so are its pages', async () => {
  const [guide] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: /Hoe u schrijft/ }).click(),
  ]);
  await guide.getByRole('heading', { level: 1, name: 'Schrijven voor deze site' }).waitFor();
  await expect
    .poll(() => guide.getByRole('cell', { name: 'Lees meer over [een woning](/hulp/woning/).' }).count())
    .toBe(1);
  const links = await guide.locator('main a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  const own = links.filter((href) => !href?.startsWith('https://'));
  const [parts, pages] = [true, false].map((isPart) =>
    own.filter((href) => href?.startsWith('#') === isPart),
  );
  expect(pages?.sort()).toEqual(['/gids/meldingen', '/gids/verhaal-intrekken']);
  const lost = await guide.evaluate(
    (all) => all.filter((href) => !document.getElementById(href?.slice(1) ?? '')),
    parts ?? [],
  );
  expect(parts?.length).toBeGreaterThan(5);
  expect(lost, 'a part that is not there').toEqual([]);
  page = guide;
  await page.setViewportSize({ width: 320, height: 700 });
  await look('the guide, narrow');
  await page.getByRole('link', { name: 'Alle meldingen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Alle meldingen van de controle' }).waitFor();
  await look('all messages');
  await page.goBack();
  await page.getByRole('link', { name: /Iemand wil een verhaal niet meer/ }).click();
  await page.locator('h1').waitFor();
  await look('what to do when a story is withdrawn');
  expect(complaints).toEqual([]);
}, 60_000);

test('so it is with the report that a team shares', async () => {
  writeFileSync(join(root, story), at(story).replace('---\n\n', '---\n\nDit is <b>fout</b>. '));
  const { findings } = await check(root, contentRoutes, today());
  await page.goto(pathToFileURL(writeReport(root, findings, today())).href);
  await look('the report');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 700 });
  await page.locator('summary').first().click();
  await look('the report, narrow, in the dark, with its sentences');
  expect(complaints).toEqual([]);
});

test('the page as readers will see it, also what is not saved, at the width of a telephone and without script', async () => {
  const real = mkdtempSync(join(tmpdir(), 'redactie-real-'));
  makeSmall(real);
  generateStories(real, 1);
  const own = await serveEditors(real, 0);
  try {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    // What the runner itself puts into the frame, to see what it clicks on, is refused there too.
    tab.on('console', (message) => {
      if (!message.text().startsWith("Blocked script execution in 'about:srcdoc'"))
        complaints.push(message.text());
    });
    const [address = '', word = ''] = own.address.split('#');
    // As long as the site has not taken it in: nothing is wrong then.
    await tab.route(
      '**/api/preview',
      (route) => route.fulfill({ json: { status: 404, html: '', errors: 0 } }),
      {
        times: 1,
      },
    );
    await tab.goto(`${address}?tekst=${story}#${word}`);
    const frame = tab.frameLocator('iframe.phone');
    const state = tab.getByRole('region', { name: 'Voorbeeld' }).getByRole('status');
    await state.filter({ hasText: /^Het voorbeeld wordt getekend/ }).waitFor();
    await frame.locator('h1').waitFor({ timeout: 90_000 });
    await expect
      .poll(() => state.textContent())
      .toBe('Zo zien lezers de pagina, ook wat nog niet bewaard is.');

    // It goes to what is written; who writes stays where they are.
    await tab.emulateMedia({ reducedMotion: 'reduce' });
    const last = frame.locator('main li').last();
    const isSeen = () => last.evaluate((piece) => piece.getBoundingClientRect().bottom <= innerHeight);
    await expect.poll(() => isSeen()).toBe(false);
    const top = await body(tab).evaluate((area: HTMLTextAreaElement) => {
      area.focus({ preventScroll: true });
      area.setSelectionRange(area.value.length, area.value.length);
      area.dispatchEvent(new Event('keyup'));
      return scrollY;
    });
    await expect.poll(isSeen).toBe(true);
    await expect.poll(() => body(tab).evaluate((area) => area === document.activeElement)).toBe(true);
    await expect.poll(() => tab.evaluate(() => scrollY)).toBe(top);
    await body(tab).fill('Dit is **dik**.\n\n<Note>Let hierop.</Note>\n');
    await frame.locator('strong', { hasText: 'dik' }).waitFor({ timeout: 60_000 });
    const seen = await frame.locator('body').evaluate((element) => ({
      width: innerWidth,
      scripts: document.scripts.length,
      display: getComputedStyle(element).display,
      tooWide: document.documentElement.scrollWidth - innerWidth,
    }));
    expect(seen).toEqual({ width: 356, scripts: 0, display: 'flex', tooWide: 0 });
    expect(readFileSync(join(real, story), 'utf8')).not.toContain('dik');
    await frame.getByRole('link', { name: 'Vragen' }).first().click();
    await frame.getByRole('heading', { level: 1, name: /vragen/i }).waitFor({ timeout: 60_000 });
    const { port, token } = own;
    expect(
      (
        await tab.request.get(`http://127.0.0.1:${String(port)}/vragen/`, {
          headers: { 'X-Redactie': token },
        })
      ).status(),
    ).toBe(404);

    // A word is shown at its place in the list, and who writes is not taken there.
    await tab.setViewportSize({ width: 683, height: 384 });
    await tab.goto(`${address}?tekst=content/nl/terms/kade.mdx#${word}`);
    await tab.locator('h1', { hasText: 'Kade' }).waitFor();
    const scrolled = () => frame.locator('body').evaluate(() => scrollY);
    await expect.poll(scrolled, { timeout: 60_000 }).toBeGreaterThan(0);
    await expect.poll(() => tab.evaluate(() => scrollY)).toBe(0);

    // An answer that the list folds stands open to who writes it.
    await tab.goto(`${address}?tekst=content/nl/questions/waarom-boten.mdx#${word}`);
    const answer = frame.locator('.entry details', { hasText: 'Daarom varen er boten.' });
    await answer.getByText('Daarom varen er boten.').waitFor({ timeout: 60_000 });
    await expect.poll(() => answer.getAttribute('open')).not.toBeNull();
    expect(complaints).toEqual([]);

    // Stopped while it is asked something, it ends without a word.
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const asked = tab.waitForRequest('**/api/preview');
    await tab.getByRole('button', { name: 'Zet het voorbeeld uit' }).click();
    await tab.getByRole('button', { name: 'Zet het voorbeeld aan' }).click();
    await asked;
    await own.stop();
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
    await tab.close();
  } finally {
    await own.stop();
    rmSync(real, { recursive: true });
  }
}, 240_000);
