import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './site.ts';

const results = 'ol[data-search-results] > li';
/** What is said aloud once a reader pauses, and what stands there at once. */
const status = '[data-search-status]';
const count = '[data-search-count]';

// As on a phone, where most search; it is also drawn in half the time.
test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
});

test('a query in the address is searched at once', async ({ page, built, seen }) => {
  const { path, dom } = built.firstWith('h1', built.entries('partners'));
  const title = dom.querySelector('h1')?.text.trim() ?? '';
  await page.goto(`/zoeken/?q=${encodeURIComponent(title)}`);
  await expect(page.locator(results).first().locator('a[href]').first()).toHaveAttribute('href', path);
  await expect(page.locator(status)).toContainText(`“${title}”`);
  expect(seen.complaints).toEqual([]);
  expect(seen.elsewhere).toEqual([]);
});

test('the form on any page leads here; typing changes the address and the results', async ({
  page,
  built,
}) => {
  // On a phone the header leads to the page of search.
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(built.section('help').path);
  await page.getByRole('searchbox').fill('spreidingswet');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zoeken\/\?q=spreidingswet$/);
  await expect(page.locator(results).first()).toBeVisible();
  await page.getByRole('searchbox').fill('inburgeren');
  await expect(page).toHaveURL(/\?q=inburgeren$/);
  await expect(page.locator(count)).toContainText('“inburgeren”');
});

test('nothing of the engine is fetched before the reader acts', async ({ page, seen }) => {
  await page.goto('/zoeken/', { waitUntil: 'networkidle' });
  expect(seen.requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await page.getByRole('searchbox').focus();
  await expect.poll(() => seen.requests.some((url) => url.includes('/pagefind/'))).toBe(true);
});

for (const query of ['huis', 'opvang', 'spreidingswet', 'school voor mijn kind'])
  test(`the first results of “${query}” come in 125 KB, and the next query in 30 KB and ten requests`, async ({
    fresh: page,
  }) => {
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (!request.url().endsWith('/favicon.svg'))
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    const weighAll = async () => {
      await page.waitForLoadState('networkidle');
      return (await Promise.all(sizes.splice(0))).reduce((sum, size) => sum + size, 0);
    };
    // The server compresses what servers compress by their own settings, and nothing else.
    await page.goto(`/zoeken/?q=${encodeURIComponent(query)}`);
    await page.locator(results).first().waitFor();
    expect(await weighAll()).toBeLessThanOrEqual(125 * 1024);
    const next = 'taal voor mijn kind';
    await page.getByRole('searchbox').fill(next);
    await page.locator(`[data-search-results][data-query="${next}"]`).waitFor();
    await page.waitForLoadState('networkidle');
    expect(sizes.length).toBeLessThanOrEqual(10);
    expect(await weighAll()).toBeLessThanOrEqual(30 * 1024);
  });

test('the status is a live region, and nothing found is said with a way on', async ({ page }) => {
  await page.goto('/zoeken/?q=xyzzyqwert');
  await expect(page.getByRole('status')).toContainText('Niets gevonden voor “xyzzyqwert”');
  await expect(page.locator(results)).toHaveCount(0);
  await expect(page.locator('[data-search-all]')).toBeVisible();
});

test('an index that cannot be reached is said, not waited for', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/zoeken/?q=huis');
  await expect(page.getByRole('status')).toContainText('Zoeken lukt nu niet');
  await page.locator('[data-search-all]').click();
  await expect(page).toHaveURL(/\/alle-paginas\/$/);
});

for (const part of [
  'index/*.pf_index',
  'fragment/*',
  'own/nl/lexicon.json*',
  'wasm.nl.pagefind',
  'pagefind.js*',
  'pagefind-entry.json*',
])
  test(`without ${part} search says that it fails, and works again when it is back`, async ({ page }) => {
    await page.route(`**/pagefind/${part}`, (route) => route.abort());
    await page.goto('/zoeken/?q=huis');
    await expect(page.getByRole('status')).toContainText('Zoeken lukt nu niet');
    await page.unroute(`**/pagefind/${part}`);
    await page.getByRole('searchbox').fill('huis vinden');
    await expect(page.locator(results).first()).toBeVisible();
    await expect(page.locator(count)).toContainText('“huis vinden”');
  });

test('the entry of another index, which a browser kept, is not kept to when somebody tries again', async ({
  page,
}) => {
  // Whoever searched while a new index came, and was taken back, has it under the address of the old one.
  await page.route('**/pagefind/pagefind-entry.json?ts=*', async (route) => {
    const answer = await route.fetch();
    const text = await answer.text();
    const isKept = /\?ts=[\da-f]{8}$/.test(route.request().url());
    await route.fulfill({ response: answer, body: isKept ? text.replace(/nl_\w+/, 'nl_0') : text });
  });
  await page.goto('/zoeken/?q=huis');
  await expect(page.getByRole('status')).toContainText('Zoeken lukt nu niet');
  await page.getByRole('searchbox').fill('huis vinden');
  await expect(page.locator(results).first()).toBeVisible();
});

test('what the script draws has its rules in the sheet, which is made of the pages alone', async ({
  page,
}) => {
  const folder = 'src/search/browser';
  const drawn = readdirSync(folder)
    .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').match(/\bclassName\b[^,;]*/g) ?? [])
    .flatMap((part) => Array.from(part.matchAll(/'([^']+)'/g), ([, names = '']) => names.split(' ')))
    .flat();
  expect(drawn).toContain('tap');
  await page.goto('/zoeken/');
  const unknown = await page.evaluate((names) => {
    const texts = [...document.styleSheets].flatMap(({ cssRules }) =>
      [...cssRules].map((rule) => rule.cssText),
    );
    const sheet = texts.join('\n');
    return names.filter(
      (name) => !new RegExp(`\\.${CSS.escape(name).replaceAll('\\', '\\\\')}(?![\\w-])`).test(sheet),
    );
  }, drawn);
  expect(unknown).toEqual([]);
});

test('what search asks for is asked for at once, and by who comes again hardly at all', async ({
  fresh: page,
}) => {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  let asked: string[] = [];
  let kept = new Set<string>();
  client.on('Network.requestWillBeSent', ({ request, requestId }) => {
    asked.push(`${new URL(request.url).pathname} ${requestId}`);
  });
  client.on('Network.requestServedFromCache', ({ requestId }) => kept.add(requestId));
  client.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache) kept.add(requestId);
  });
  const search = async () => {
    [asked, kept] = [[], new Set()];
    await page.goto('/zoeken/?q=opvang');
    await expect(page.locator(results).first()).toBeVisible();
    return asked.map((one) => one.split(' ') as [path: string, id: string]);
  };
  const first = await search();
  const ahead = (await page.locator('site-search').getAttribute('data-ahead'))?.split(' ') ?? [];
  expect(ahead).toHaveLength(5);
  const below = first.map(([path]) => path).filter((path) => path.startsWith('/pagefind/'));
  const told = ahead.map((name) => `/pagefind/${name.replace(/\?.*/, '')}`);
  expect(below.slice(0, told.length).toSorted(), 'all before the first of the index').toEqual(
    told.toSorted(),
  );
  expect(new Set(below).size, 'each once').toBe(below.length);

  const again = await search();
  const anew = again.filter(([, id]) => !kept.has(id)).map(([path]) => path);
  expect(anew.toSorted()).toEqual(['/pagefind/wasm.nl.pagefind', '/zoeken/']);
});

test('what a reader types is shown as text and never runs', async ({ page }) => {
  await page.goto(`/zoeken/?q=${encodeURIComponent('<img src=x onerror=window.hacked=1>')}`);
  await expect(page.getByRole('status')).toContainText('<img src=x');
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

test('a slip is forgiven: the corrected query runs by itself and says so', async ({ page }) => {
  await page.goto('/zoeken/?q=inburgring');
  await expect(page.locator('[data-search-corrected]')).toContainText('Gezocht op “inburgering”');
  await expect(page.locator(count)).toContainText('“inburgering”');
  await expect(page.locator(results).first()).toBeVisible();
});

test('a slip in a sentence leaves the rest as it was, and what was typed is one tap away', async ({
  page,
}) => {
  await page.goto(`/zoeken/?q=${encodeURIComponent('Ik zoek een wonign')}`);
  const corrected = page.locator('[data-search-corrected]');
  await expect(corrected).toContainText('“Ik zoek een woning”');
  await corrected.getByRole('link', { name: 'Ik zoek een wonign' }).click();
  await expect(page).toHaveURL(/q=Ik\+zoek\+een\+wonign&letterlijk=$/);
  await expect(corrected).toHaveCount(0);
  await expect(page.locator(count)).toContainText('Niets gevonden voor “Ik zoek een wonign”');
});

test('a word of the dictionary is not replaced: another is only offered', async ({ page }) => {
  await page.goto('/zoeken/?q=schol');
  await expect(page.locator('a[data-search-suggestion]').first()).toHaveText('school');
  await expect(page.locator('[data-search-corrected]')).toHaveCount(0);
});

test('in danger a number stands above all, also when nothing else can be had', async ({ page, built }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/zoeken/?q=mijn+man+slaat+mij');
  const danger = page.locator('[data-search-danger]');
  for (const number of ['112', '0800-2000'])
    await expect(danger.locator('a[href^="tel:"]', { hasText: number })).toBeVisible();
  const more = await danger.locator('a:not([href^="tel:"])').getAttribute('href');
  expect(built.paths).toContain(more?.replace(/#.*/, ''));
  await page.getByRole('searchbox').fill('brandbrief');
  await expect(danger).toBeHidden();
});

test('who follows a suggestion is looked at for danger too', async ({ page }) => {
  await page.goto('/zoeken/?q=fiets');
  await expect(page.locator('[data-search-status]')).not.toBeEmpty();
  const danger = page.locator('[data-search-danger]');
  const follow = (query: string) =>
    page.locator('[data-search-hint]').evaluate((hint, q) => {
      const link = document.createElement('a');
      link.href = `?q=${q}`;
      link.setAttribute('data-search-suggestion', '');
      hint.append(link);
      link.click();
    }, query);
  await expect(danger).toBeHidden();
  await follow('zelfmoord');
  await expect(danger).toContainText('0113');
  await follow('huis');
  await expect(danger).toBeHidden();
});

test('an inflection that the site does not use is no slip', async ({ page }) => {
  await page.goto('/zoeken/?q=verhuizingen');
  await expect(page.locator(results).first()).toBeVisible();
  await expect(page.locator(count)).toContainText(/\d+ resulta\w+ voor “verhuizingen”/);
});

test('the number of results is said once the reader pauses, not at every key', async ({ page }) => {
  await page.goto('/zoeken/?q=taal');
  await expect(page.locator(status)).toContainText('“taal”');
  await page.evaluate((selector) => {
    const said: string[] = [];
    Object.assign(window, { said });
    const line = document.querySelector(selector);
    if (!line) throw new Error(selector);
    new MutationObserver(() => said.push(line.textContent)).observe(line, { childList: true });
  }, status);
  await page.getByRole('searchbox').fill('');
  await page.getByRole('searchbox').pressSequentially('opvang', { delay: 60 });
  await expect(page.locator(status)).toContainText('“opvang”');
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  // On a slow machine it says in between that it is busy.
  expect(said.filter((words) => words.includes('“opvang”'))).toHaveLength(1);
  expect(said.filter((words) => /\d/.test(words))).toHaveLength(1);
});

test('a word that nobody wrote finds the words it is made of', async ({ page }) => {
  await page.goto('/zoeken/?q=vluchtelingenopvang');
  await expect(page.locator(results).first()).toBeVisible();
});

test('a term searched for by its name shows its meaning on top', async ({ page, built }) => {
  const term = built.section('terms').dom.querySelector('main dl > div');
  await page.goto(`/zoeken/?q=${encodeURIComponent(term?.querySelector('dt')?.text.trim() ?? '')}`);
  await expect(page.locator('[data-search-term]')).toContainText(
    term?.querySelector('dd p')?.text.trim() ?? '',
  );
});

test('filters show their counts, stand in the address, and go back with the browser', async ({ page }) => {
  await page.goto('/zoeken/?q=taal');
  const filter = page.locator('[data-search-filters] a', { hasText: /^Hulp \(\d+\)$/ });
  const results = `${/\d+/.exec(await filter.innerText())?.[0] ?? ''} resultaten`;
  await filter.click();
  await expect(page).toHaveURL(/soort=Hulp/);
  await expect(page.locator(count)).toContainText(results);
  await page.goBack();
  await expect(page).not.toHaveURL(/soort/);
  await expect(page.locator(count)).not.toContainText(results);
});

test('arrows walk from the field through the results', async ({ page }) => {
  await page.goto('/zoeken/?q=taal');
  await expect(page.locator(results).nth(1)).toBeVisible();
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(results).nth(1).locator('a').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

// Who speaks to a computer says letters without meaning keys (WCAG 2.1.4).
test('no key that is a character does anything outside the field', async ({ page }) => {
  await page.goto('/zoeken/?q=taal');
  await expect(page.locator(status)).toContainText('“taal”');
  const stateOf = () =>
    page.evaluate(() => [
      location.href,
      document.activeElement?.outerHTML.slice(0, 60),
      document.body.innerText,
    ]);
  for (const selector of ['main', `${results} a`]) {
    await page.locator(selector).first().focus();
    const before = await stateOf();
    for (const key of '/ ? . , ; ! + - a b c d e f g h i j k l m n o p q r s t u v w x y z 0 1 9'.split(' '))
      await page.keyboard.press(key);
    expect(await stateOf(), selector).toEqual(before);
  }
});

test('whatever stands in the address ends in a helpful page', async ({ page, seen }) => {
  for (const [what, query] of [
    ['nothing', ''],
    ['only spaces', '%20%20%20'],
    ['ten thousand characters', encodeURIComponent('woord '.repeat(1_700))],
    ['quotes', encodeURIComponent('"opvang" \'taal\'')],
    ['emoji', encodeURIComponent('🏠🛏️')],
    ['right-to-left text', encodeURIComponent('مدرسة')],
    ['an unknown filter', 'taal&soort=Bestaatniet'],
    ['a repeated query', 'taal&q=huis'],
  ] as const) {
    const isBlank = /^(?:%20)*$/.test(query);
    await page.goto(`/zoeken/?q=${query}`, { waitUntil: isBlank ? 'networkidle' : 'load' });
    if (!isBlank)
      await expect(page.locator('[data-search-results]'), what).toHaveAttribute('data-query', /./);
    await expect(page.locator('[data-search-all]'), what).toBeVisible();
    expect(seen.complaints, what).toEqual([]);
  }
});

/** A phone: narrow, and touched. */
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

test('after Enter on a phone the first result stands in the first screen, and the keyboard closes', async ({
  browser,
  served,
}) => {
  const context = await browser.newContext({ ...phone, baseURL: served });
  const page = await context.newPage();
  await page.goto('/zoeken/');
  await page.getByRole('searchbox').fill('taal');
  await page.keyboard.press('Enter');
  await expect(page.locator(results).first()).toBeVisible();
  await expect(page.getByRole('searchbox')).not.toBeFocused();
  const box = await page.locator(`${results} a`).first().boundingBox();
  expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(phone.viewport.height);
  expect(box?.y).toBeGreaterThanOrEqual(0);
  await context.close();
});

test('Enter makes history: back leads to the search before, and typing makes one entry', async ({
  fresh: page,
}) => {
  await page.goto('/zoeken/');
  const field = page.getByRole('searchbox');
  for (const query of ['huis', 'werk']) {
    await field.fill('');
    await field.pressSequentially(query);
    await page.keyboard.press('Enter');
    await expect(page.locator(count)).toContainText(`“${query}”`);
    await expect(page).toHaveTitle(new RegExp(`^${query} – `));
  }
  await page.goBack();
  await expect(field).toHaveValue('huis');
  await expect(page.locator(count)).toContainText('“huis”');
  await page.goBack();
  await expect(page).toHaveURL(/\/zoeken\/$/);
  await expect(field).toHaveValue('');
});

test('what is typed before the script has come is not lost', async ({ fresh: page }) => {
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/search-panel*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/zoeken/?q=huis', { waitUntil: 'domcontentloaded' });
  const field = page.getByRole('searchbox');
  await field.fill('taal leren');
  release(undefined);
  await expect(page.locator(count)).toContainText('“taal leren”');
  await expect(field).toHaveValue('taal leren');
});

test('focus stays on a filter that was chosen, and goes to the count when a suggestion goes', async ({
  page,
}) => {
  await page.goto('/zoeken/?q=taal');
  await page.locator('[data-search-filters] a', { hasText: /^Hulp/ }).press('Enter');
  await expect(page).toHaveURL(/soort=Hulp/);
  await expect(page.locator('[data-search-filters] a[aria-current]')).toBeFocused();
  await expect(page).toHaveTitle(/^taal, Hulp – /);
  await page.goto('/zoeken/?q=inburgring');
  await page.locator('[data-search-typed]').press('Enter');
  await expect(page.locator(count)).toBeFocused();
});

test('a script that cannot be had is said to eyes and ears, with a way to try again', async ({
  fresh: page,
}) => {
  await page.route('**/search-panel*.js', (route) => route.abort());
  await page.goto('/zoeken/?q=huis');
  await expect(page.getByRole('status')).toContainText('Zoeken lukt nu niet');
  await expect(page.locator(count)).toContainText('Zoeken lukt nu niet');
  await page.unrouteAll();
  await page.locator('[data-search-retry]').click();
  await expect(page.locator(results).first()).toBeVisible();
});

test('trying again after a failure works, and so does more when the line was gone', async ({
  fresh: page,
}) => {
  await page.route('**/pagefind/wasm*', (route) => route.abort());
  await page.goto('/zoeken/?q=opvang');
  await expect(page.locator(count)).toContainText('Zoeken lukt nu niet');
  await page.unrouteAll();
  await page.locator('[data-search-retry]').click();
  await expect(page.locator(results).first()).toBeVisible();
  const shown = await page.locator(results).count();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.locator('[data-search-more]').click();
  await expect(page.locator(count)).toContainText('Zoeken lukt nu niet');
  await expect(page.locator(results)).toHaveCount(shown);
  await page.unrouteAll();
  await page.locator('[data-search-more]').click();
  await expect.poll(() => page.locator(results).count()).toBeGreaterThan(shown);
  await expect(page).toHaveURL(/pagina=2/);
  await expect(page).toHaveTitle(/pagina 2/);
});

test('a filter in small letters holds, and one that there is not is said', async ({ page }) => {
  await page.goto('/zoeken/?q=taal&soort=hulp');
  await expect(page.locator('[data-search-filters] a[aria-current]')).toContainText('Hulp');
  await page.goto('/zoeken/?q=taal&soort=Bestaatniet');
  await expect(page.locator(status)).toContainText('“Bestaatniet” is er niet');
  await expect(page.locator(results).first()).toBeVisible();
});

test('a word that no text has is named, and what is off the subject finds nothing, with the doors', async ({
  page,
}) => {
  await page.goto('/zoeken/?q=school+qwertzuiop');
  await expect(page.locator(count)).toContainText('Niet gevonden: “qwertzuiop”');
  await page.goto('/zoeken/?q=qwertzuiop');
  await expect(page.locator(count)).toContainText('Niets gevonden');
  await expect(page.locator('[data-search-tips] .door-tiles a')).toHaveCount(4);
});

test('the words that were found are marked, and the filters stand in the order of the doors', async ({
  page,
  built,
}) => {
  await page.goto('/zoeken/?q=opvang');
  await expect(page.locator(`${results} mark`).first()).toContainText(/opvang/i);
  const labels = await page.locator('[data-search-filters] li').allInnerTexts();
  expect(labels.length).toBeLessThanOrEqual(1 + 5);
  const doors = built
    .page('/')
    .dom.querySelectorAll('.door-tiles b')
    .map(({ text }) => text);
  const order = labels.slice(1).map((label) => doors.indexOf(label.replace(/ \(\d+\)$/, '')));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
});

for (const [query, path] of [
  ['ambitie 4, punt 2', /#2-2-4-b$/],
  ['2.2.3 d', /#2-2-3-d$/],
  ['paragraaf 1.6', /\/over\/totstandkoming\/$/],
  ['ambitie 3', /\/ambities\/[a-z-]+\/$/],
] as const)
  test(`“${query}” leads to the place`, async ({ page }) => {
    await page.goto(`/zoeken/?q=${encodeURIComponent(query)}`);
    await expect(page.locator(`${results} a`).first()).toHaveAttribute('href', path);
  });
