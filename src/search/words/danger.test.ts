import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { danger as schema } from '#/content/schemas/words/danger.ts';
import { dangerIn } from './danger.ts';

const lists = schema.parse(parse(readFileSync('content/nl/danger.yaml', 'utf8')));
const idOf = (typed: string) => dangerIn(typed, lists)?.id;

/** Frozen: what people type who need a number now. When one fails, the table is mended, not this list. */
const dangerous = [
  ['huiselijk geweld', 'geweld'],
  ['mijn man slaat mij', 'geweld'],
  ['ik word geslagen', 'geweld'],
  ['mijn vader slaat me elke dag', 'geweld'],
  ['hij heeft mij geschopt', 'geweld'],
  ['mijn broer bedreigt mij', 'geweld'],
  ['ik ben bang voor mijn man', 'geweld'],
  ['mijn ex stalkt mij', 'geweld'],
  ['kindermishandeling', 'geweld'],
  ['ik word mishandelt', 'geweld'],
  ['hij wil mij vermoorden', 'geweld'],
  ['ik ben thuis niet veilig', 'geweld'],
  ['eerwraak', 'geweld'],
  ['domestic violence', 'geweld'],
  ['my husband hits me', 'geweld'],
  ['زوجي يضربني', 'geweld'],
  ['домашнє насильство', 'geweld'],
  ['verkracht', 'seks'],
  ['ik ben ferkragt', 'seks'],
  ['aangerand in de bus', 'seks'],
  ['seksueel misbruik', 'seks'],
  ['rape', 'seks'],
  ['اغتصاب', 'seks'],
  ['mensenhandel', 'dwang'],
  ['ik moet trouwen met iemand', 'dwang'],
  ['mijn baas dwingt mij te werken', 'dwang'],
  ['ze hebben mijn paspoort afgepakt', 'dwang'],
  ['human trafficking', 'dwang'],
  ['zelfmoord', 'zelfmoord'],
  ['ik wil niet meer leven', 'zelfmoord'],
  ['ik wil dood', 'zelfmoord'],
  ['zelfmoort', 'zelfmoord'],
  ['suïcide', 'zelfmoord'],
  ['i want to die', 'zelfmoord'],
  ['хочу померти', 'zelfmoord'],
  ['hartaanval', 'gewond'],
  ['hij ademt niet', 'gewond'],
  ['mijn kind heeft veel bloed verloren', 'gewond'],
  ['er is brand', 'brand'],
  ['112', 'brand'],
] as const;

/** The same words where nobody is in danger. */
const harmless = [
  'gevlucht voor geweld',
  'vluchten voor oorlog en geweld',
  'brandbrief',
  'brandbrief aan het college',
  'doodgewoon',
  'doodnormaal',
  'doodmoe van wachten',
  'doodlopende straat',
  'geweldige vrijwilligers',
  'geweldig nieuws',
  'brandstof',
  'brandveiligheid opvang',
  'brandende vraag',
  'brandhout',
  'gedwongen terugkeer',
  'gedwongen uitzetting',
  'gedwongen verhuizen',
  'worden gemeenten gedwongen',
  'kan het rijk de gemeente dwingen',
  'dwangsom',
  'misbruik van regels',
  'misbruik maken van een uitkering',
  'aanpak mensenhandel',
  'beleid tegen mensenhandel',
  'beleid huiselijk geweld',
  'hoeveel huiselijk geweld is er',
  'cijfers geweld',
  'wat doet de gemeente tegen geweld',
  'geweld in syrie',
  'gevaar in het land van herkomst',
  'zijn vluchtelingen een gevaar',
  'zijn asielzoekers gevaarlijk',
  'gevaarlijke stoffen',
  'politiek',
  'politieke partijen',
  'politie in de wijk',
  'politieagent worden',
  'wijkagent',
  'kosten ambulance',
  'cursus reanimatie',
  'per ongeluk verkeerd formulier',
  'gelukkig',
  'vuurwerk',
  'kampvuur',
  'schieten tekort',
  'de opvang schiet tekort',
  'dat slaat nergens op',
  'slaat de wet ook op ons',
  'huwelijk',
  'trouwen in nijmegen',
  'levensverhaal',
  'leven in nederland',
  'nieuw leven opbouwen',
  'ik wil in nederland leven',
  'ik wil leren',
  'seksuele voorlichting',
  'bloeddonor worden',
  'de dood van mijn vader',
  'wet dwangopname',
  'verhaal over oorlog en geweld',
];

/** The same in English: on the pages in English, and on those in Dutch. */
const dangerousInEnglish = [
  ['my husband beats me', 'geweld'],
  ['my husband hits me and the kids', 'geweld'],
  ['he wants to kill me', 'geweld'],
  ['my father threatens to kill me', 'geweld'],
  ['i am afraid of my husband', 'geweld'],
  ['my ex is stalking me', 'geweld'],
  ['domestic violence', 'geweld'],
  ['someone is following me home', 'geweld'],
  ['he locked me in the house', 'geweld'],
  ['i am not safe at home', 'geweld'],
  ['honour killing', 'geweld'],
  ['someone attacked me with a knife', 'geweld'],
  ['he is choking me', 'geweld'],
  ['i was raped', 'seks'],
  ['sexual assault in the camp', 'seks'],
  ['he touches my daughter', 'seks'],
  ['they force me to have sex', 'seks'],
  ['my boss took my passport', 'dwang'],
  ['forced to marry my cousin', 'dwang'],
  ['human trafficking', 'dwang'],
  ['they make me work without pay', 'dwang'],
  ['i want to kill myself', 'zelfmoord'],
  ["i don't want to live anymore", 'zelfmoord'],
  ['suicide', 'zelfmoord'],
  ['i am thinking about ending my life', 'zelfmoord'],
  ['my baby is not breathing', 'gewond'],
  ['chest pain heart attack', 'gewond'],
  ['there is blood everywhere', 'gewond'],
  ['fire in my building', 'brand'],
  ['someone is breaking into my house', 'brand'],
] as const;

const harmlessInEnglish = [
  'fire safety rules',
  'fire drill in the shelter',
  'violence against women policy',
  'i fled the war',
  'we fled violence in our country',
  'dead end street',
  'abuse of the system',
  'abuse of benefits',
  'help me learn dutch',
  'help me find a house',
  'forced return',
  'are refugees forced to learn the language',
  'can municipalities be forced to take people in',
  'how many suicides among asylum seekers',
  'police officer training',
  'community police in the neighbourhood',
  'emergency shelter',
  'emergency reception location nijmegen',
  'stroke of luck',
  'i missed my appointment by accident',
  'deadline for my appeal',
  'kill time while waiting',
  'sexual orientation and asylum',
  'heart of the city',
  'a burning question about money',
  'is crime by refugees a danger statistics',
  'i am very happy here',
  'flu shot for my child',
  'i want to live in nijmegen',
  'my life in the netherlands',
];

/** What was missed at first. */
const foundLater = [
  ['my husband slap me every day', 'geweld'],
  ['he punched me', 'geweld'],
  ['mijn man mept me', 'geweld'],
  ['man from restaurant keeps my passport', 'dwang'],
  ['life is not worth living', 'zelfmoord'],
  ["i don't want to be here anymore", 'zelfmoord'],
  ['mijn leven is het niet waard', 'zelfmoord'],
] as const;

test.each([...dangerous, ...dangerousInEnglish, ...foundLater])('“%s” is a danger', (typed, id) => {
  expect(idOf(typed)).toBe(id);
});

test.each([
  ['', dangerous, 40, harmless, 60],
  [' in English', dangerousInEnglish, 30, harmlessInEnglish, 30],
] as const)('of harmless queries%s one at most is taken for a danger', (_in, all, many, quiet, asMany) => {
  expect(all).toHaveLength(many);
  expect(quiet).toHaveLength(asMany);
  const taken = quiet.filter((typed) => idOf(typed));
  expect(taken.length, taken.join('; ')).toBeLessThanOrEqual(1);
});

test('who asks in general is in no danger, and who asks for themselves is', () => {
  expect(idOf('beleid huiselijk geweld')).toBeUndefined();
  expect(idOf('ik zoek hulp bij huiselijk geweld, wat doet de gemeente')).toBe('geweld');
});

test('a star is any end of a word, and no beginning', () => {
  const own = {
    dangers: [{ words: ['verdrink*', 'boot … zinkt'] }],
    harmless: ['boot in de fles'],
    about: [],
    selves: [],
  };
  expect(dangerIn('hij verdrinkt', own)).toBeDefined();
  expect(dangerIn('ikverdrink', own)).toBeUndefined();
  expect(dangerIn('mijn boot die nog nieuw is zinkt', own)).toBeDefined();
  expect(dangerIn('mijn boot is van hout en ligt vast en zinkt', own)).toBeUndefined();
  expect(dangerIn('een boot in de fles zinkt', own)).toBeUndefined();
  expect(dangerIn('x '.repeat(20_000), own)).toBeUndefined();
});
