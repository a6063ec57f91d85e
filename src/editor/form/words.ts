import nl from '#/i18n/languages/nl.ts';

/** How a form names a field, and what it says to help; by its name, and where that says too little by the way to it. */
const words: Readonly<Record<string, readonly [label: string, hint?: string]>> = {
  title: ['Titel', 'Wat een lezer als eerste ziet.'],
  summary: ['Samenvatting', 'Eén of twee zinnen. Staat in lijsten en bij het zoeken.'],
  keywords: ['Zoekwoorden', 'Woorden waarmee iemand dit zou zoeken.'],
  updated: ['Nagelezen op', 'De dag waarop iemand de hele tekst las en er nog achter stond.'],
  sources: ['Paragrafen van het beleidskader', 'Waar dit in het beleidskader staat.'],
  facts: ['Andere bronnen', 'Waar de tekst verder op rust.'],
  exceptions: ['Uitzonderingen', 'Regels van de controle die deze tekst mag breken, en waarom.'],
  'exceptions.item.rule': ['Regel'],
  reason: ['Waarom'],
  formerly: ['Eerdere adressen', 'Wie zo’n adres bewaarde, komt hier uit. “Andere naam” vult dit zelf in.'],
  order: ['Plaats in de rij', 'Een nummer: 1 staat vooraan.'],
  icon: ['Pictogram'],
  person: ['Naam van de verteller', 'Zoals hij of zij genoemd wil worden.'],
  role: ['Wie de verteller is', 'Bijvoorbeeld: vrijwilliger.'],
  country: ['Land van herkomst'],
  groups: ['Groepen'],
  ambitions: ['Ambities'],
  ambition: ['Ambitie'],
  domains: ['Leefgebieden'],
  partners: ['Organisaties', 'Elke organisatie hoort ook als <Door> in de tekst.'],
  needs: ['Hulp die hier vaak bij komt'],
  laws: ['Wetten'],
  steps: ['Stappen op de route'],
  consent: ['Toestemming'],
  basis: ['Grond', 'Waarom dit verhaal hier mag staan.'],
  reference: ['Kenmerk', 'Een nummer om de grond mee terug te vinden. Nooit het formulier zelf.'],
  told: ['Verteld op', 'De dag waarop de verteller het de redactie vertelde. Staat bij het verhaal.'],
  guardian: [
    'Ouder of voogd tekende ook',
    'Ja als de verteller jonger is dan 18. Nee als de verteller 18 is of ouder.',
  ],
  pictured: [
    'Iedereen op de foto gaf toestemming',
    'Ook als er niemand op te herkennen is. Alleen nodig bij een foto.',
  ],
  until: ['Geldt tot en met', 'Leeg: zonder einddag.'],
  withdrawn: ['Ingetrokken op', 'Gebruik hiervoor de knop “Verhaal intrekken”.'],
  level: ['Niveau'],
  kind: ['Soort'],
  website: ['Website', 'Het hele adres: https://www.coa.nl'],
  phone: ['Telefoonnummer', 'Bijvoorbeeld: 14 024'],
  abbreviation: ['Afkorting'],
  today: ['Vandaag te doen', 'Voor wie het stuk <Today> geldt.'],
  situations: ['Situaties', 'In de volgorde van de tekst: elk een <Situation> daar.'],
  id: ['Naam van de plek', 'Kleine letters en streepjes, zoals in id="…" in de tekst.'],
  aliases: ['Andere vormen', 'Meervoud, afkorting, gewone woorden: ook die worden in teksten gemarkeerd.'],
  code: ['Nummer van het beleidspunt', 'Bijvoorbeeld 2.2.1-a. Wordt nooit opnieuw gebruikt.'],
  opening: ['Eerste woorden in het document', 'Ten hoogste zeven.'],
  theme: ['Onderwerp', 'Onder welk kopje de vraag staat.'],
  place: ['Verhouding tot het beleidskader', 'Onder welk kopje het plan staat.'],
  point: ['Punt in het document'],
  unsaid: ['Wat het kader open laat'],
  officialName: ['Officiële naam'],
  officialAddress: ['Adres van de officiële tekst'],
  task: ['Taak van de gemeente'],
  status: ['Stand van zaken'],
  checked: ['Stand overgenomen op'],
  shows: ['Wat de pagina nog meer laat zien'],
  oneSheet: ['Past op één vel papier'],
  label: ['Naam in het menu'],
  follows: ['Volgt de Nederlandse tekst van', 'De dag bij “Nagelezen op” van de Nederlandse tekst.'],
  review: ['Nagelezen door een spreker van de taal'],
  rule: ['Regel'],
};

/** What can be chosen, by the name of its field. */
const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  theme: nl.questions.themes,
  place: nl.plan.place,
  basis: {
    published: 'Staat in het vastgestelde beleidskader',
    form: 'Getekend formulier van de verteller',
  },
  level: {
    national: 'Landelijk',
    regional: 'Regionaal',
    local: 'Lokaal',
    city: 'Gemeente',
    region: 'Regio',
    province: 'Provincie',
  },
  kind: {
    government: 'Overheid',
    foundation: 'Stichting',
    collective: 'Groep van organisaties, of niet bekend',
    law: 'Wet',
    directive: 'Richtlijn van de Europese Unie',
    task: 'Wettelijke taak',
    framework: 'Beleidskader',
    plan: 'Plan',
    vision: 'Visie',
    programme: 'Programma',
    agreement: 'Akkoord',
    budget: 'Begroting',
    agenda: 'Agenda',
  },
  icon: {
    warning: 'Waarschuwing',
    bed: 'Bed',
    house: 'Huis',
    speech: 'Spreken',
    exam: 'Examen',
    briefcase: 'Werktas',
    classroom: 'Klas',
    stethoscope: 'Dokter',
    coffee: 'Koffie',
    decision: 'Beslissing',
    family: 'Gezin',
    child: 'Kind',
    ukraine: 'Oekraïne',
    'no-passport': 'Zonder paspoort',
    departure: 'Vertrek',
  },
  shows: { timeline: 'Een tijdlijn van de koppen', publisher: 'Wie de site uitgeeft' },
  review: { awaited: 'Nog niet', done: 'Ja' },
};

const wordsFor = (path: readonly string[]) => words[path.join('.')] ?? words[path.at(-1) ?? ''];

/** What a form calls a field; one without a word in the list goes by its own name. */
export const labelOf = (path: readonly string[]): string => wordsFor(path)?.[0] ?? path.at(-1) ?? '';

/** What a form says below the name of a field. */
export const hintOf = (path: readonly string[]): string | undefined => wordsFor(path)?.[1];

/** What a choice is called. */
export const choiceWord = (field: string, value: string): string => choices[field]?.[value] ?? value;
