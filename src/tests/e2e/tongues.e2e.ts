import { fixedPaths, inLocale } from '#/routes.ts';
import { found } from './built.ts';
import { expect, test } from './site.ts';
import { answered, answersTo } from './typed.ts';

/** Words of another language, each with the beginnings of addresses that answer. */
type Asked = readonly (readonly [query: string, ...any: string[]])[];

/** On the Dutch page, what somebody types who knows English and not Dutch. */
const english: Asked = [
  ['doctor', '/hulp/gezondheid/', '/begrippen/#huisarts'],
  ['dentist', '/hulp/gezondheid/'],
  ['hospital', '/hulp/gezondheid/'],
  ['wheelchair', '/hulp/gezondheid/'],
  ['house', '/hulp/woning/'],
  ['landlord', '/hulp/woning/', '/partners/woningcorporaties/'],
  ['furniture', '/hulp/woning/'],
  ['school for my child', '/hulp/school/'],
  ['work permit', '/hulp/werk-en-geld/', '/begrippen/#werkvergunning'],
  ['job', '/hulp/werk-en-geld/'],
  ['debts', '/hulp/werk-en-geld/'],
  ['language course', '/hulp/taal/'],
  ['interpreter', '/hulp/taal/', '/begrippen/#tolk'],
  ['lawyer', '/begrippen/#advocaat', '/hulp/asiel-en-verblijf/'],
  ['residence permit', '/hulp/asiel-en-verblijf/', '/begrippen/#verblijfsvergunning'],
  ['appeal', '/hulp/asiel-en-verblijf/', '/begrippen/#beroep'],
  ['family reunion', '/hulp/gezin/', '/begrippen/#gezinshereniging'],
  ['guardian', '/hulp/minderjarig/', '/partners/nidos/', '/begrippen/#voogd'],
  ['homeless', '/hulp/slaapplek/'],
  ['where can i sleep tonight', '/hulp/slaapplek/'],
  ['food', '/hulp/zonder-documenten/', '/hulp/werk-en-geld/'],
  ['undocumented', '/hulp/zonder-documenten/'],
  ['friends', '/hulp/mensen-ontmoeten/'],
  ['lonely', '/hulp/mensen-ontmoeten/'],
  ['deportation', '/hulp/terugkeren/', '/partners/dtv/'],
  ['integration exam', '/hulp/inburgeren/'],
  ['ukraine', '/hulp/oekraine/'],
  [
    'volunteer',
    '/hulp/mensen-ontmoeten/',
    '/partners/vrijwilligersorganisaties/',
    '/vragen/#wat-kan-ik-doen',
  ],
  ['who pays for refugees', '/vragen/#wie-betaalt'],
  ['neighbourhood', '/vragen/#buurt-meepraten', '/vragen/#veiligheid'],
];

/** On the English page, Dutch words from letters, from desks and from friends. */
const dutch: Asked = [
  ['huisvesting', '/en/begrippen/#huisvesting', '/en/ambities/huisvesting/'],
  ['DUO', '/en/partners/duo/'],
  ['inburgering', '/en/hulp/inburgeren/', '/en/route/#inburgering', '/en/begrippen/#inburgering'],
  ['leefgeld', '/en/begrippen/#leefgeld'],
  ['azc', '/en/begrippen/#azc', '/en/vragen/#komt-er-een-azc'],
  ['huisarts', '/en/begrippen/#huisarts', '/en/hulp/gezondheid/'],
  ['uitkering', '/en/begrippen/#uitkering', '/en/hulp/werk-en-geld/'],
  ['bijstand', '/en/begrippen/#bijstand', '/en/hulp/werk-en-geld/'],
  ['spreidingswet', '/en/wetten/#spreidingswet'],
  ['statushouder', '/en/begrippen/#statushouder', '/en/doelgroepen/statushouders/'],
  ['verblijfsvergunning', '/en/begrippen/#verblijfsvergunning', '/en/hulp/asiel-en-verblijf/'],
  ['beschikking', '/en/hulp/asiel-en-verblijf/'],
  ['noodopvang', '/en/begrippen/#noodopvang'],
  ['tolk', '/en/begrippen/#tolk', '/en/hulp/taal/'],
  ['advocaat', '/en/begrippen/#advocaat', '/en/hulp/asiel-en-verblijf/'],
  ['gezinshereniging', '/en/begrippen/#gezinshereniging', '/en/hulp/gezin/'],
  ['zorgverzekering', '/en/begrippen/#zorgverzekering', '/en/hulp/gezondheid/'],
  ['huurtoeslag', '/en/hulp/woning/'],
  ['taalles', '/en/hulp/taal/'],
  ['kinderopvang', '/en/hulp/school/'],
  ['schulden', '/en/hulp/werk-en-geld/'],
  ['kiespijn', '/en/hulp/gezondheid/'],
  ['zwanger', '/en/hulp/gezondheid/'],
  ['woning', '/en/hulp/woning/'],
  ['ik zoek een huis', '/en/hulp/woning/'],
  ['gemeente', '/en/partners/gemeente-nijmegen/'],
];

const offer = 'a[data-search-offer]';

for (const [what, locale, asked, offers] of [
  ['an English everyday word on the Dutch page', 'nl', english, 'en'],
  ['a Dutch word on the English page', 'en', dutch, undefined],
] as const)
  test(`${what} leads to the page of its language${offers ? ', and to the same search in its own' : ''}`, async ({
    page,
  }) => {
    await page.goto(inLocale(locale, fixedPaths.search));
    const answers = await answersTo(
      page,
      asked.map(([query]) => query),
      answered,
    );
    const missed: string[] = [];
    const unoffered: string[] = [];
    for (const [at, [query, ...any]] of asked.entries()) {
      const { links, offered } = found(answers[at], `answer to ${query}`);
      if (!links.some((link) => any.some((one) => link.startsWith(one))))
        missed.push(`${query}: ${links.join(', ')}`);
      if (offers && offered !== offers) unoffered.push(query);
    }
    expect(missed).toEqual([]);
    expect(unoffered).toEqual([]);
  });

test('the offer says in its own language where it leads, and leads there', async ({ page }) => {
  await page.goto('/zoeken/?q=language+course');
  const link = page.locator(offer);
  await expect(link).toHaveText('Search for “language course” in English');
  await expect(link).toHaveAttribute('lang', 'en');
  await expect(link).toHaveAttribute('hreflang', 'en');
  await expect(link).toHaveAttribute('dir', 'ltr');
  await link.click();
  await expect(page).toHaveURL(/\/en\/zoeken\/\?q=language%20course$/);
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
  await page.goto('/en/zoeken/?q=kiespijn');
  await expect(link).toHaveText('Zoek “kiespijn” in het Nederlands');
});

test('a word that both languages have, and one English word in a Dutch sentence, offer nothing', async ({
  page,
}) => {
  await page.goto('/zoeken/');
  const asked = ['school', 'budget', 'bank', 'nijmegen', 'IND', 'ik zoek een house', 'huis', 'xyzzy'];
  const answers = await answersTo(page, asked, answered);
  expect(answers.map(({ offered }) => offered)).toEqual(asked.map(() => undefined));
});

test('in danger a number stands above all in the language of the page', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/en/zoeken/?q=my+husband+beats+me');
  const danger = page.locator('[data-search-danger]');
  await expect(danger).toContainText('Is there danger now? Call.');
  await expect(danger.locator('a[href="tel:112"]')).toHaveText('Emergency number: 112');
  await expect(danger.locator('a[href="tel:08002000"]')).toHaveText('Violence at home: 0800-2000');
  await expect(danger.locator('a:not([href^="tel:"])')).toHaveAttribute('href', /^\/en\/hulp\/gevaar\//);
  await page.getByRole('searchbox').fill('i want to kill myself');
  await expect(danger.locator('a').first()).toHaveText('Thoughts of suicide: 0800-0113');
  await page.getByRole('searchbox').fill('help me learn dutch');
  await expect(danger).toBeHidden();
});
