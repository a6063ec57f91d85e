import { site, type Collection } from '#/site.config.ts';

/** Everything the interface says, in Dutch. Its type is the type of every other language. */
const nl = {
  skip: 'Naar de inhoud',
  close: 'Sluiten',
  mainNavigation: 'Hoofdmenu',
  breadcrumbs: 'Waar u bent',
  home: 'Home',
  onThisPage: 'Op deze pagina',
  fromAToZ: 'Van A tot Z',
  /** Under the name of the site: whose policy it is. */
  sender: 'Beleid van de gemeente',
  /** What follows it while the site is one. */
  draft: 'concept',
  /** In the margins of every printed sheet. */
  sheet: {
    sender: 'Beleid van de gemeente Nijmegen',
    dated: (day: string) => `tekst van ${day}`,
  },
  concept: 'Concept: wie deze site uitgeeft, is nog niet ingevuld.',
  honesty: {
    what: 'Deze site legt het beleid van de gemeente Nijmegen uit.',
    /** Every printed sheet says it too. */
    standing: 'De site vervangt het beleidskader niet: de vastgestelde tekst geldt.',
  },
  publisher: {
    title: 'Wie de site uitgeeft',
    published: (name: string) => `Uitgegeven door ${name}.`,
    contact: 'Contact',
    officialDocument: 'Het beleidskader zelf',
    councilDecision: 'Het besluit van de gemeenteraad',
  },
  languages: 'Taal',
  table: 'Tabel',
  all: {
    title: 'Alle pagina’s van A tot Z',
    lead: 'De pagina’s van deze site, op de eerste letter van hun titel.',
  },
  danger: 'Gevaar? Bel 112.',
  external: 'andere site',
  search: {
    label: 'Zoek op deze site',
    field: 'Wat zoekt u?',
    placeholder: 'huis, taal, werk',
    button: 'Zoek',
    title: 'Zoeken',
    lead: 'Typ een woord of een korte zin.',
    busy: 'Bezig met zoeken …',
    found: '{n} resultaten voor “{q}”.',
    foundOne: '1 resultaat voor “{q}”.',
    none: 'Niets gevonden voor “{q}”.',
    noneBehind: 'Niets bij {door} voor “{q}”.',
    missing: 'Niet gevonden: {words}.',
    corrected: 'Gezocht op “{other}”. U typte',
    suggest: 'Bedoelde u',
    or: 'of',
    /** What leads from the search in another language to this one. */
    offer: 'Zoek “{q}” in het Nederlands',
    noScript: 'Zoeken werkt alleen met JavaScript, en dat staat in uw browser uit. Er is wel een lijst:',
    failed: 'Zoeken lukt nu niet. Misschien is er geen internet.',
    retry: 'Probeer het opnieuw',
    page: 'pagina {n}',
    results: 'Resultaten',
    more: 'Meer resultaten',
    filter: 'Toon alleen',
    allOf: 'Alles',
    unknownFilter: 'De soort “{soort}” is er niet. U ziet alle resultaten.',
    meaning: 'Wat het betekent',
    tips: {
      title: 'Dit kunt u proberen',
      list: [
        'Typ één woord in plaats van een zin.',
        'Gebruik een ander woord voor hetzelfde.',
        'Kies hieronder waarvoor u komt, of kijk in de lijst van alle pagina’s.',
      ],
      missing:
        'Mist u iets? Wie deze site uitgeeft, is nog niet ingevuld. Zodra dat bekend is, kunt u het daar melden.',
      report: 'Mist u iets? Meld wat u zocht.',
    },
    kinds: {
      help: 'Hulp',
      questions: 'Vraag',
      council: 'Voor de raad',
      principles: 'Uitgangspunt',
      ambitions: 'Ambitie',
      commitments: 'Beleidspunt',
      groups: 'Doelgroep',
      steps: 'Stap',
      domains: 'Leefgebied',
      partners: 'Partner',
      stories: 'Verhaal',
      terms: 'Begrip',
      laws: 'Wet',
      about: 'Over het kader',
      plans: 'Ander plan',
      notices: 'Deze site',
      intros: 'Overzicht',
    } as Partial<Record<Collection, string>>,
    danger: {
      title: 'Is er nu gevaar? Bel.',
      more: 'Wat u kunt doen bij gevaar',
      /** What a number is for, by its row in `facts.yaml`, which says so in Dutch. */
      calls: {} as Readonly<Record<string, string>>,
    },
    /** How Dutch asks: `search/words/idiom.ts` says what each is for. */
    idiom: {
      functionWords:
        'aan al alle als ben bent bij bijna daar dan dat de deze die dit doe doen doet door doormiddel du een eens en er erg ergens echt ga gaan gaat gewoon graag haar had heb hebben hebt heeft hem hen het hier hij hoe hoeveel hoi hun iemand iets ik in is ja je jij jouw jullie kan kom komen komt krijg krijgen krijgt kun kunnen kunt liever maar maken mag me meer men met mij mijn moet moeten mogen na naar nee niet niets nog nou nu of om omdat onder ons onze ook op over per pas te ten ter toch tot tussen u uit uw van vanaf vandaag veel via vind vinden voor vraag waar waarom wanneer was wat we weer weet weg wel welk welke wie wij wil willen wilt word worden wordt wou zal ze zeer zich zij zijn zo zoek zoeken zou zullen',
      weakWords:
        'nijmegen nijmeegse gemeente gemeentelijk gemeentelijke stad kader beleidskader beleid nieuw nieuwe eigen heel echt precies steeds gewone gelden geldt samen goed helemaal samenvatting',
      meaningWords:
        'wat is zijn betekent betekenen betekenis bedoelen bedoelt bedoeld bedoeling definitie omschrijving uitleg precies eigenlijk ze jullie zij met van een de het',
      questions: [
        {
          id: 'hoeveel',
          asks: 'hoeveel hoevaak aantal aantallen',
          answers:
            '(?<![0-9.-])[0-9][0-9.]* (?:mensen|plekken|woningen|vluchtelingen|statushouders|anderen|jaar|procent|euro)',
        },
        { id: 'watkost', asks: 'kost kosten duur bedrag betaalt betalen betaald' },
        { id: 'wie', asks: 'wie' },
        { id: 'waarom', asks: 'waarom waarvoor reden redenen' },
        {
          id: 'wanneer',
          asks: 'wanneer datum',
          answers:
            '(?:in|op|sinds|vanaf|tot|van) (?:[0-9]+ )?(?:jan|feb|maart|april|mei|juni|juli|aug|sept|okt|nov|dec)[a-z]* [0-9]+',
        },
        { id: 'waar', asks: 'waar waarheen' },
        { id: 'mag', asks: 'mag mogen toegestaan recht verboden' },
        { id: 'moet', asks: 'moet moeten verplicht verplichten verplichting hoeft hoeven' },
        { id: 'kan', asks: 'kan kunnen' },
        { id: 'hoelang', asks: 'hoelang lang duurt' },
      ] as { id: string; asks: string; answers?: string }[],
      voices: {
        newcomer: [
          'ik',
          'mijn',
          'mij',
          'me',
          'wij thuis',
          'ons kind',
          'ons gezin',
          'onze kinderen',
          'my',
          'i',
        ],
        resident: [
          'mijn buurt',
          'mijn wijk',
          'mijn straat',
          'onze buurt',
          'onze wijk',
          'onze straat',
          'als buurt',
          'als bewoner',
          'als bewoners',
          'als buurtbewoner',
          'als inwoner',
          'als raadslid',
          'voor vluchtelingen',
          'voor een vluchteling',
          'voor asielzoekers',
          'voor statushouders',
          'voor nieuwkomers',
          'voor deze mensen',
          'aan vluchtelingen',
          'naar vluchtelingen',
          'vluchtelingen helpen',
          'een vluchteling helpen',
          'een vluchteling in huis',
          'zij krijgen',
          'ze krijgen',
          'krijgen zij',
          'krijgen ze',
          'in de buurt',
          'in de wijk',
          'in de straat',
          'deze mensen',
          'die mensen',
          'ze',
          'zij',
          'hun',
          'hen',
          'gemeente',
          'college',
          'raad',
          'vluchtelingen',
          'asielzoekers',
          'statushouders',
          'nieuwkomers',
          'migranten',
          'oekrainers',
          'azc',
          'buurt',
          'wijk',
          'straat',
          'bewoners',
          'omwonenden',
          'inwoners',
          'overlast',
          'inspraak',
          'draagvlak',
          'belastinggeld',
        ],
      },
      references: {
        ambition: 'ambitie ambities',
        point: 'beleidspunt punt belofte',
        principle: 'uitgangspunt',
        step: 'stap',
        paragraph: 'paragraaf par hoofdstuk §',
      },
      named: {
        laws: 'wet wetten wetgeving artikel richtlijn wettelijk wettelijke',
        stories:
          'verhaal verhalen uitspraak uitspraken citaat citaten ervaring ervaringen vertelt vertellen interview',
        terms: 'betekent betekenis begrip begrippen bedoelen bedoelt bedoeld definitie omschrijving',
        plans: 'plan nota programma',
        questions: 'vraag vragen',
        steps: 'stap stappen route',
        partners: 'partner partners organisatie organisaties',
      } as Partial<Record<Collection, string>>,
    },
  },
  doors: {
    title: 'Waarvoor komt u?',
    help: {
      voice: 'Ik ben nieuw hier',
      text: 'Een plek om te slapen, een school, de taal: waar u hulp vindt en wat u kunt vragen.',
      all: 'Alle hulp op een rij',
    },
    questions: {
      voice: 'Ik woon hier',
      text: 'Antwoorden op vragen over opvang, woningen, geld en de buurt.',
      all: 'Alle vragen van inwoners',
    },
    policy: {
      voice: 'Ik beoordeel beleid',
      text: 'Elk beleidspunt, met nummer en met de plek in het beleidskader.',
      all: 'Het hele beleid',
    },
    stories: {
      voice: 'Ik wil luisteren',
      text: 'Mensen vertellen wat zij meemaakten.',
      all: 'Alle verhalen',
    },
  },
  policy: {
    title: 'Het beleid',
    lead: 'Wat de gemeente wil met asiel en integratie, voor wie, met wie, en waar dat op rust.',
    groups: {
      aims: 'Wat de gemeente wil',
      people: 'Voor wie, wanneer en met wie',
      grounds: 'Waar het op rust',
    },
  },
  backToList: { list: 'Terug naar de lijst', letters: 'Alle letters', questions: 'Alle vragen' },
  homePage: {
    title: 'Wat Nijmegen doet voor mensen die vluchten, en waarom',
    lead: 'Hier leest u in gewone woorden wat er in het beleidskader “Welkom in Nijmegen” staat.',
    description:
      'Uitleg in gewone taal van “Welkom in Nijmegen”, het beleidskader Asiel en Integratie van de gemeente Nijmegen.',
    river:
      'De Waal, getekend vanaf Lent: de Waalbrug, met daarachter het Valkhof en de Stevenskerk. Op een breder scherm staan rechts daarvan ook de spoorbrug met de Snelbinder en De Oversteek.',
  },
  coreWords: {
    title: 'De twaalf kernwoorden',
    text: 'Zo staan ze in het beleidskader. Het kader geeft er geen omschrijving bij.',
    words: [
      'Welkom', 'Duurzaam', 'Inclusief', 'Gelijkwaardig', 'Verbinding', 'Integraal',
      'Samen', 'Kansen', 'Menswaardig', 'Toekomst', 'Veilig', 'Solidair',
    ], // prettier-ignore
  },
  source: {
    from: 'Bron: beleidskader, ',
    /** Of a story that the framework does not tell. */
    told: (day: string) => `Verteld aan de redactie van deze site op ${day}, en hier gezet met toestemming.`,
    /** Of a word: a document that uses it need not explain it. */
    occurs: 'Komt voor in het beleidskader, ',
    elsewhere: 'Feiten van elders',
    /** Of facts that may have changed since they were seen. */
    copies: (month: string) => `Uit bewaarde kopieën van uiterlijk ${month}`,
    copy: (day: string, orLater: boolean) => `kopie van ${day}${orLater ? ' of later' : ''}`,
    seen: (days: string) => `Bekeken op ${days}.`,
    ask: 'De regels kunnen nu anders zijn: vraag het na.',
    fold: 'Bronnen en datum',
    none: 'Deze pagina gaat over de site zelf en heeft geen bron in het beleidskader.',
  },
  dates: {
    title: 'Klopt dit nog?',
    text: 'Tekst nagelezen op',
    framework: 'Beleidskader vastgesteld door het college in',
    facts: (month: string, days: string) =>
      `Overgenomen op ${days}, uit bewaarde kopieën van uiterlijk ${month}.`,
    later: 'Wat daarna veranderde, staat hier misschien nog niet.',
  },
  terms: {
    title: 'Woorden op deze pagina',
  },
  related: {
    title: 'Verder lezen',
    arrangement:
      'Welke groepen, leefgebieden, partners en wetten bij een beleidspunt horen, is een indeling van deze site. Het beleidskader deelt ze niet zo in.',
    /** On a page of several texts, of what is linked below each. */
    arranged: 'Wat er bij “Verder lezen” staat, is een indeling van deze site.',
  },
  /** What several entries of a kind are called, where the label of their section does not say it. */
  collections: {
    help: 'Hulp',
    questions: 'Vragen van inwoners',
    council: 'Voor de raad',
    principles: 'Visie',
    ambitions: 'Ambities',
    commitments: 'Beleidspunten',
    groups: 'Doelgroepen',
    steps: 'Stappen op de route',
    domains: 'Leefgebieden',
    partners: 'Partners',
    stories: 'Verhalen',
    terms: 'Begrippen',
    laws: 'Wetten en regels',
    about: 'Over het beleidskader',
    plans: 'Andere plannen',
    notices: 'Over deze site',
    intros: 'Overzichten',
  } as Partial<Record<Collection, string>>,
  back: (section: string) => `Terug naar ${section}`,
  /** The way back in words of its own. */
  backTo: {
    help: 'Terug naar alle hulp',
    groups: 'Terug naar alle doelgroepen',
    stories: 'Terug naar alle verhalen',
    partners: 'Terug naar alle partners',
    council: 'Terug naar het kader op één pagina',
    ambitions: 'Terug naar alle ambities',
    domains: 'Terug naar alle leefgebieden',
    about: 'Terug naar alles over het beleidskader',
  } as Partial<Record<Collection, string>>,
  commitments: {
    title: 'De beleidspunten bij deze ambitie',
    count: (n: number) => (n === 1 ? '1 beleidspunt' : `${n}\u00a0beleidspunten`),
    code: (code: string, ambition: number, point: number) =>
      `${code} (nummer van deze site; beleidskader 2.2, ambitie ${ambition}, punt ${point})`,
    opening: 'In het document begint dit beleidspunt met',
    /** Before the reason of the end of a commitment. */
    removed: (day: string) => `dit beleidspunt verviel op ${day}.`,
  },
  council: {
    anchors: {
      vision: 'visie',
      ambitions: 'ambities',
      also: 'ook-gezegd',
      later: 'uitgewerkt-elders',
      topics: 'per-onderwerp',
      groups: 'per-groep',
      domains: 'per-leefgebied',
      partners: 'per-partner',
      laws: 'per-wet',
    },
    vision: 'De visie (2.1)',
    ambitions: 'De ambities (2.2)',
    points: 'Naar een beleidspunt',
    /** Where something is said, so that nobody takes it for a commitment: `1.5, uitspraak c`. */
    claim: (paragraph: string, letter: string) => `${paragraph}, uitspraak ${letter}`,
    also: {
      title: 'Ook gezegd, buiten de ambities',
      lead: 'Op andere plekken zegt het kader ook wat de gemeente doet, wil of meeweegt. Dat zijn geen beleidspunten. Zij hebben daarom geen nummer, maar een plek: de paragraaf en de letter van de uitspraak.',
      later: 'Wat later komt: in agenda of programma',
      laterLead:
        'Hiervoor noemt het kader een ander stuk: de uitvoeringsagenda, die er toen al was, of het uitvoeringsprogramma. Beleidspunten zijn dit niet. Deze site legt de agenda niet uit. Wat het kader erover zegt, staat bij de plannen:',
    },
    topics: {
      title: 'Per onderwerp',
      lead: 'Waar het kader dit noemt. Elke regel leidt naar een plek op deze pagina of naar uitleg elders op de site.',
      names: { neighbourhoods: 'Wijken en draagvlak', money: 'Geld', law: 'Wet' },
    },
    origin: {
      anchor: 'per-pagina',
      pages: 'Per pagina',
      pagesLead: 'Op welke paragrafen een pagina rust. De verhalen van mensen staan hier niet bij.',
      told: (n: number) =>
        n === 1
          ? 'Eén uitspraak is van een persoon. Die staat hier niet.'
          : `${n} uitspraken zijn van personen. Die staan hier niet.`,
    },
    /** While nothing is known of any of them. */
    noSince: 'Wat er na het kader gebeurde, staat er niet bij: deze site houdt dat nog niet bij.',
    /** How a name comes to stand with a commitment: what the text below the page tells at length. */
    held: 'Achter een groep, leefgebied, partner of wet staat de paragraaf die de naam noemt. Hoe dat werkt, staat onder aan deze pagina.',
    matrix: {
      groups: 'Beleidspunten per groep',
      domains: 'Beleidspunten per leefgebied',
      partners: 'Beleidspunten per partner',
      laws: 'Beleidspunten per wet',
      of: { groups: 'Groep', domains: 'Leefgebied', partners: 'Partner', laws: 'Wet' },
      none: {
        groups: 'Geen groep',
        domains: 'Geen leefgebied',
        partners: 'Geen partner bij naam',
        laws: 'Geen wet',
      },
      caption:
        'Een letter is een beleidspunt: a onder 2.2.1 is 2.2.1-a. Een streep: niets ingedeeld. De laatste kolom telt.',
      count: 'Som',
    },
    /** The number of an ambition as the numbers below it begin. */
    paragraph: (ambition: number) => `2.2.${ambition}`,
    place: (ambition: number, point: number) => `2.2, ambitie ${ambition}, punt ${point}`,
    /** The framework comes first: its name, its date and its own words; the heading and the number are this site’s, and say so. */
    cite: (of: {
      adopted: string;
      place: string;
      opening: string;
      title: string;
      code: string;
      address: string;
      day: string;
    }) =>
      `Welkom in Nijmegen, beleidskader Asiel en Integratie van de gemeente Nijmegen (college, ${of.adopted}), ${of.place}: “${of.opening} …”. Kop van deze site: ${of.title}. Nummer van deze site: ${of.code}. ${site.name}, ${of.address}. Tekst van ${of.day}.`,
    /** Somebody or something that goes with a commitment, and the paragraph that names it. */
    heldBy: (paragraph: string) => ` (${paragraph})`,
    point: {
      place: 'Plek',
      groups: 'Groepen',
      domains: 'Leefgebieden',
      partners: 'Partners',
      laws: 'Wet',
      rests: 'Paragrafen',
      unsaid: 'Niet gezegd',
      none: 'geen bij naam genoemd',
      source: 'Bron (andere site)',
      cite: 'Aanhalen',
    },
  },
  help: {
    byNeed: 'Kies wat u zoekt',
    byGroup: 'Wie bent u?',
    forGroup: 'Hulp die bij deze groep past',
    count: (n: number) => (n === 1 ? '1 pagina met hulp' : `${n}\u00a0pagina’s met hulp`),
    anchor: 'hulp',
    refused: 'Een nee of een brief van de IND?',
    otherNumbers: 'Meer hulp',
    today: 'Doe dit vandaag',
    next: 'Ook nodig?',
    show: 'Laat deze zin zien of lees hem voor',
  },
  /** The sheet for the counter: a page of help in two languages. Its Dutch side is said in these very words. */
  counter: {
    link: 'Druk deze pagina af in twee talen',
    title: (title: string) => `${title} (in twee talen)`,
    back: 'Terug naar de pagina',
    how: 'Kies “Afdrukken” in het menu van uw browser. Het zijn ten hoogste twee bladzijden.',
    shown: 'Zinnen om te laten zien',
    doors: 'Wie u kan helpen',
    situations: 'Uw situatie',
    left: 'Hierover staat meer op de pagina',
    words: 'Woorden om te kennen',
    page: 'De pagina zelf',
    code: 'QR-code van de pagina',
  },
  routeMap: {
    /** The whole drawing in words. */
    caption:
      'De weg is hier een rivier, die naar beneden stroomt. Wie asiel vraagt, begint bovenaan, bij de opvang. Daarna beslist de IND. Bij een ja gaat de weg naar een woning, en naar de inburgering. Bij een nee splitst de weg zich nog een keer: steun zonder documenten, of weg uit Nederland. Ook na steun kan iemand vertrekken. Wie opnieuw asiel vraagt, begint soms weer bij de opvang. Mensen uit Oekraïne komen binnen bij een gemeente. Hun weg gaat langs de beslissing heen, en komt uit bij meedoen. Niemand gaat al deze wegen.',
    /** Of the small map at the top. */
    map: 'De route in het klein',
    asylum: 'U vraagt asiel, voor het eerst of opnieuw',
    ukraine: {
      title: 'U komt uit Oekraïne',
      text: 'Uw weg begint bij een gemeente: daar meldt u zich aan. Hij gaat langs de beslissing over asiel heen.',
      on: 'Verder naar meedoen',
    },
    decision: {
      title: 'De IND beslist',
      text: 'Hier komt alleen wie asiel vroeg. De IND beslist of u mag blijven, niet de gemeente.',
    },
    waiting: 'Breed en stil water: wachten duurt hier vaak lang.',
    permit: 'Ja: een vergunning',
    refusal: 'Nee: geen vergunning',
    /** Where the side of the “no” leaves the screen, to be read further down. */
    refused: 'Nee: lees verder',
    again: {
      title: 'Opnieuw asiel vragen',
      text: 'Praat eerst met een advocaat. Soms begint de weg dan weer bij de opvang.',
      on: 'Terug naar de opvang',
    },
    leaving: {
      title: 'Weg uit Nederland',
      text: 'Na een nee kan iemand ook vertrekken: terug naar het eigen land, of naar een ander land.',
    },
    together: {
      title: 'Meedoen',
      text: 'Hier komen de wegen samen: van wie een vergunning kreeg, en van wie uit Oekraïne kwam.',
    },
  },
  around: 'alle kanten van iemands leven',
  partner: {
    level: { national: 'Landelijk', regional: 'Regionaal', local: 'Lokaal' },
    shore: {
      national: 'Partners in het hele land',
      regional: 'Partners in de regio',
      local: 'Partners in de stad',
    },
    /** Of others no source shows what they are in law. */
    kind: { government: 'Overheid', foundation: 'Stichting', collective: '' },
    website: (name: string) => `Website van ${name}`,
  },
  law: {
    kind: {
      title: 'Wat het is',
      law: 'Wet',
      directive: 'Richtlijn van de Europese Unie',
      task: 'Een wettelijke taak; het Rijk bepaalt het aantal',
    },
    officialName: 'Volledige naam, zoals de bron die geeft',
    officialAddress: 'De officiële tekst',
    task: 'Wat de gemeente moet doen',
    adds: 'Wat het kader daaraan toevoegt',
    status: 'Stand van zaken',
    checked: 'Overgenomen op',
    /** When what was found out may not hold any more. */
    old: (months: number) =>
      `Dit is ${months} maanden of langer geleden nagekeken. De wet kan nu anders zijn: kijk het na.`,
  },
  plan: {
    name: 'Plan',
    whose: 'Van',
    about: 'Waarover',
    /** How plans stand to the framework. */
    place: {
      carried: 'Wat er uit het kader volgt',
      earlier: 'Wat het kader verbindt en versterkt',
      beside: 'Andere terreinen',
      work: 'Werk en studie',
      everyone: 'Alle inwoners',
    },
    level: { city: 'Gemeente', region: 'Regio', province: 'Provincie' },
    kind: {
      framework: 'beleidskader',
      plan: 'plan',
      vision: 'visie',
      programme: 'programma',
      agreement: 'akkoord',
      budget: 'begroting',
      agenda: 'agenda',
    },
  },
  /** What leads to the PDF of a page: of which text, how large. */
  pdf: (day: string, pages: number, kilobytes: number) =>
    `Deze pagina als PDF (${pages} ${pages === 1 ? 'bladzijde' : 'bladzijden'}, ${kilobytes} kB), tekst van ${day}`,
  changes: {
    title: 'Wat er veranderd is',
    none: 'Er is nog niets genoteerd.',
    feed: 'Nieuwe wijzigingen volgen (RSS)',
  },
  data: {
    files: 'De bestanden',
    rows: (n: number, day: string) => `${n} rijen, nagelezen tot en met ${day}`,
    fields: 'De velden',
    names: { claims: 'Wat het beleidskader zegt', facts: 'Feiten van elders' },
    /** What each field holds. */
    words: {
      id: 'De vaste naam van de rij.',
      title: 'De titel.',
      summary: 'Waar het over gaat, in een of twee zinnen.',
      url: 'Het adres op deze site; van een beleidspunt het adres om aan te halen, op de pagina voor de raad.',
      updated: 'De dag waarop de tekst voor het laatst is nagelezen.',
      sources: 'De paragrafen van het beleidskader waar de tekst op rust.',
      facts: 'De feiten van elders waar de tekst op rust: id’s in facts.',
      changes: 'Wat er aan de tekst veranderd is: elk met een dag (on) en wat (what).',
      order: 'De plaats in de volgorde van deze site.',
      code: 'Het nummer van een beleidspunt. Dat is van deze site, en niet van het beleidskader.',
      opening: 'De eerste woorden van het beleidspunt in het beleidskader.',
      ambition: 'De ambitie van een beleidspunt: een id in ambitions.',
      point: 'Het hoeveelste punt het is onder die ambitie in het beleidskader.',
      unsaid: 'Wat het beleidskader bij dit punt niet zegt.',
      groups: 'De doelgroepen: id’s in groups.',
      domains: 'De leefgebieden: id’s in domains.',
      partners: 'De partners: id’s in partners.',
      laws: 'De wetten en regels: id’s in laws.',
      steps: 'De stappen op de route: id’s in steps.',
      ambitions: 'De ambities: id’s in ambitions.',
      abbreviation: 'De afkorting van de naam.',
      level: 'Van een partner: national, regional of local. Van een plan: city, region of province.',
      kind: 'De soort partner, wet of plan.',
      website: 'De website.',
      phone: 'Het telefoonnummer.',
      aliases: 'Andere woorden en vormen voor hetzelfde begrip.',
      officialName: 'De officiële naam van een wet.',
      officialAddress: 'Het adres van de officiële tekst.',
      task: 'Wat de gemeente volgens een wet of regel moet doen.',
      adds: 'Wat het beleidskader daar zelf aan toevoegt.',
      place: 'Hoe een plan zich tot het beleidskader verhoudt: carried, earlier, beside, work of everyone.',
      topics:
        'Het onderwerp waaronder de pagina voor de raad dit noemt: neighbourhoods (wijken en draagvlak), money (geld) of law (de wet).',
      since: 'Wat er met een beleidspunt gebeurde, elk met een dag, wat, en een openbare bron. Nu nog leeg.',
      commits:
        'Of de gemeente hier zegt wat ze doet of wil (here), of dat aan een ander stuk overlaat (later). Buiten 2.2.',
      status: 'Hoe het met een wet of regel stond op de dag in checked.',
      checked: 'De dag waarop die stand is overgenomen.',
      paragraph: 'De paragraaf van het beleidskader.',
      says: 'Wat er staat, in woorden van deze site.',
      subject: 'Waar een feit over gaat.',
      source: 'Waar een feit gezien is.',
      dated: 'De dag, de maand of het jaar van die bron.',
      orLater: 'Of de bron ook van later kan zijn.',
      seen: 'De dag waarop een feit is overgenomen.',
    },
  },
  story: {
    from: (country: string) => `Uit ${country}`,
    policy: 'Waar gaat dit over in het beleid?',
    next: 'De volgende stem',
    feed: 'Nieuwe verhalen volgen (RSS)',
    gone: {
      title: 'Dit verhaal is er niet meer',
      text: 'Het verhaal dat hier stond, is weggehaald. Andere verhalen zijn er nog wel.',
      link: 'Alle verhalen',
    },
  },
  questions: {
    /** The groups of questions, in words of residents. */
    themes: {
      places: 'Opvang en de buurt',
      means: 'Woningen en geld',
      people: 'Mensen en meedoen',
      rules: 'De gemeente en de regels',
    },
    whole: 'Het hele antwoord',
  },
  term: { aliases: 'Ook wel', more: 'Meer over' },
  notFound: {
    title: 'Deze pagina is er niet',
    text: 'Misschien is de pagina verhuisd, of staat er een fout in het adres. Zoek hieronder, of ga naar een van deze pagina’s.',
  },
  /** What a page in another language says of its text. */
  translation: {
    /** Where languages are listed by their names, this page in one of them. */
    here: 'Deze pagina in het Nederlands',
    /** Beside the name of the language, where a page has its text in Dutch only. */
    notYet: 'deze pagina alleen in het Nederlands',
    untranslated: 'Deze tekst is er alleen in het Nederlands.',
    sourceOnly: 'Dit deel van de site blijft in het Nederlands.',
    farBehind: 'De vertaling van deze tekst is te oud. Daarom staat hier de Nederlandse.',
    behind: 'De Nederlandse tekst is daarna veranderd: wat hier staat, kan oud zijn.',
    unchecked: 'Vertaald door een computer, nog niet nagelezen door een mens.',
    counts: 'De Nederlandse tekst geldt.',
  },
};

export default nl;

/** What a language has to say. */
export type Strings = typeof nl;
