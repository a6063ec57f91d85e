/** What a field is called, and what helps to fill it in; by its name, and where that says too little by the way to it. */
const words: Readonly<Record<string, readonly [label: string, hint?: string]>> = {
  title: ['Titel', 'Wat een lezer als eerste ziet.'],
  summary: ['Samenvatting', 'Eén of twee zinnen. Staat in lijsten en bij het zoeken.'],
  'terms.summary': ['Samenvatting', 'De betekenis, in één of twee zinnen. Gebruik het woord zelf niet.'],
  keywords: ['Zoekwoorden', 'Woorden waarmee iemand dit zou zoeken.'],
  updated: ['Nagelezen op', 'De dag waarop iemand de hele tekst las en er nog achter stond.'],
  sources: [
    'Paragrafen van het beleidskader',
    'Waar dit in het beleidskader staat. Staat het daar niet, kies dan hieronder bij “Andere bronnen”.',
  ],
  'stories.sources': ['Paragrafen van het beleidskader', 'Alleen als het verhaal in het beleidskader staat.'],
  facts: [
    'Andere bronnen',
    'Waar de tekst verder op rust: een website of een stuk. Staat de bron niet in de lijst, kies dan “Nieuwe bron”.',
  ],
  exceptions: ['Uitzonderingen', 'Regels van de controle die deze tekst mag breken, en waarom.'],
  reason: ['Waarom', 'Eén zin: waarom deze tekst die regel mag breken.'],
  formerly: ['Eerdere adressen', 'Wie zo’n adres bewaarde, komt hier uit. “Andere naam” vult dit zelf in.'],
  changes: [
    'Wat er veranderde',
    'Alleen wat een lezer moet weten: de dag, en één zin over wat er nu anders is. Staat onder de pagina en op de lijst van wijzigingen. Een tikfout hoort hier niet bij, of een zin die alleen beter loopt.',
  ],
  since: ['Wat er sindsdien gebeurde', 'Alleen wat een openbaar stuk laat zien.'],
  on: ['Dag', 'De dag waarop het gebeurde.'],
  what: ['Wat', 'Eén zin, voor een lezer. Bijvoorbeeld: Het loket zit nu aan de Kade.'],
  source: ['Bron', 'Het hele adres van het stuk: https://www.nijmegen.nl/…'],
  adds: [
    'Wat het kader daaraan toevoegt',
    'Eén zin: wat de gemeente wil, boven op haar taak. Leeg: het kader voegt niets toe.',
  ],
  order: ['Plaats in de rij', 'Een nummer: 1 staat vooraan.'],
  icon: ['Pictogram', 'Het tekentje bij de titel, in lijsten.'],
  person: ['Naam van de verteller', 'Zoals hij of zij genoemd wil worden.'],
  role: ['Wie de verteller is', 'Staat bij de naam. Bijvoorbeeld: vrijwilliger.'],
  country: ['Land van herkomst', 'Alleen als de verteller dat erbij wil hebben.'],
  groups: ['Groepen', 'Voor of over wie dit is. Leeg: voor iedereen.'],
  ambitions: ['Ambities', 'Bij welke ambities van het beleidskader dit hoort.'],
  ambition: ['Ambitie', 'Bij welke ambitie van het beleidskader dit punt hoort.'],
  domains: ['Leefgebieden', 'Waar dit over gaat, zoals wonen of meedoen. Deze tekst staat dan ook daar.'],
  partners: ['Organisaties', 'Elke organisatie krijgt ook een deur in de tekst: de knop “Deur”.'],
  needs: [
    'Hulp die hier vaak bij komt',
    'Andere hulppagina’s die dezelfde lezer vaak nodig heeft. Zij staan onder de tekst.',
  ],
  laws: ['Wetten', 'Welke wetten hierbij horen.'],
  steps: ['Stappen op de route', 'Bij welke stappen van een nieuwkomer dit hoort.'],
  consent: ['Toestemming', 'Zonder toestemming staat een verhaal niet op de site.'],
  basis: ['Grond', 'Waarom dit verhaal hier mag staan.'],
  reference: ['Kenmerk', 'Een nummer om de grond mee terug te vinden. Nooit het formulier zelf.'],
  told: ['Verteld op', 'De dag waarop de verteller het de redactie vertelde. Staat bij het verhaal.'],
  guardian: [
    'Ouder of voogd tekende ook',
    'Ja als de verteller jonger is dan 18. Nee als de verteller 18 is of ouder.',
  ],
  pictured: [
    'Iedereen op de foto gaf toestemming',
    'Staat er een foto bij? Zet dan het vinkje, ook als er niemand op te herkennen is.',
  ],
  until: ['Geldt tot en met', 'Leeg: zonder einddag.'],
  withdrawn: [
    'Ingetrokken op',
    'Intrekken gaat met de knop: dan gaat ook alles weg wat bij het verhaal hoort.',
  ],
  level: ['Niveau', 'Voor welk gebied dit werkt of geldt.'],
  kind: ['Soort', 'Wat voor organisatie, wet of plan het is.'],
  website: ['Website', 'Het hele adres: https://www.coa.nl'],
  language: ['Taal van de website', 'De taal waarin de website opent. Leeg: niet bekend.'],
  phone: ['Telefoonnummer', 'Bijvoorbeeld: 14 024'],
  abbreviation: ['Afkorting', 'Alleen als mensen die gebruiken. Bijvoorbeeld: COA.'],
  today: ['Vandaag te doen', 'Voor wie het stuk <Today> geldt.'],
  situations: ['Situaties', 'In de volgorde van de tekst: elk een <Situation> daar.'],
  id: ['Naam van de plek', 'Kleine letters en streepjes, zoals in id="…" in de tekst.'],
  aliases: ['Andere vormen', 'Meervoud, afkorting, gewone woorden: ook die worden in teksten gemarkeerd.'],
  code: ['Nummer van het beleidspunt', 'Bijvoorbeeld 2.2.1-a. Wordt nooit opnieuw gebruikt.'],
  opening: ['Eerste woorden in het document', 'Ten hoogste zeven.'],
  topics: ['Onderwerpen', 'Waaronder de pagina voor de raad dit ook noemt.'],
  theme: ['Onderwerp', 'Onder welk kopje de vraag staat.'],
  place: ['Verhouding tot het beleidskader', 'Onder welk kopje het plan staat.'],
  point: ['Punt in het document', 'Het hoeveelste punt het daar is: 3.'],
  unsaid: ['Wat het kader open laat', 'Staat achter “Niet gezegd:”. Bijvoorbeeld: hoeveel het kost.'],
  officialName: ['Officiële naam', 'Zoals de wet zelf heet, voluit.'],
  officialAddress: ['Adres van de officiële tekst', 'Het hele adres: https://wetten.overheid.nl/…'],
  task: ['Taak van de gemeente', 'Eén zin: wat de gemeente door deze wet moet doen.'],
  status: ['Stand van zaken', 'Hoe het nu met deze wet staat, en wat u niet kon nakijken.'],
  checked: ['Stand overgenomen op', 'De dag waarop u die stand nakeek.'],
  shows: ['Wat de pagina nog meer laat zien', 'Komt onder de tekst, en maakt zichzelf. Leeg: niets.'],
  oneSheet: ['Past op één vel papier', 'Ja als iemand deze pagina op één vel moet kunnen afdrukken.'],
  label: ['Naam in het menu', 'Eén woord, of twee.'],
  follows: ['Volgt de Nederlandse tekst', 'Schrijft npm run vertaald.'],
  hash: ['Kenmerk van de tekst', 'Schrijft npm run vertaald.'],
  review: ['Nagelezen door een spreker van de taal', 'Schrijft npm run vertaald -- --nagelezen.'],
  'review.role': ['In welke rol', 'Bijvoorbeeld: tolk. Geen naam.'],
  rule: ['Regel', 'De naam van de regel, zoals de lijst van alle meldingen hem noemt.'],
  subject: ['Waar gaat het over', 'Een organisatie, een wet, een plek of een onderwerp. Bijvoorbeeld: COA.'],
  says: ['Wat de bron zegt', 'Eén zin, in uw eigen woorden.'],
  'fact.source': ['Naam van de bron', 'Hoe de website of het stuk heet. Bijvoorbeeld: website van het COA.'],
  dated: [
    'Hoe oud de bron is',
    'De dag die erbij staat: een jaar, een maand of een dag: 2025, 2025-10 of 2025-10-31.',
  ],
  orLater: [
    'De bron kan ook van later zijn',
    'Zet een vinkje als u alleen weet dat de bron niet ouder is dan de dag hierboven. Bij de tekst staat dan bijvoorbeeld: kopie van 2025 of later.',
  ],
  seen: ['Gezien op', 'De dag waarop u het las.'],
  'fact.groups': ['Groepen', 'Voor wie dit geldt. Leeg: voor iedereen.'],
  'fact.website': ['Webadres voor de lezer', 'Waar een lezer meer vindt. Het hele adres: https://www.coa.nl'],
};

/** What is said of a field by as much of the way to it as the list has. */
const wordsFor = (path: readonly string[]) =>
  path.map((_, from) => words[path.slice(from).join('.')]).find((found) => found !== undefined);

/** What a field is called; one without a word in the list goes by its own name. */
export const labelOf = (path: readonly string[]): string => wordsFor(path)?.[0] ?? path.at(-1) ?? '';

/** What helps to fill a field in. */
export const hintOf = (path: readonly string[]): string | undefined => wordsFor(path)?.[1];
