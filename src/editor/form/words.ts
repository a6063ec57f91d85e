import nl from '#/i18n/languages/nl.ts';

/** What can be chosen, by the name of its field. */
const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  topics: nl.council.topics.names,
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
  shows: {
    timeline: 'Een tijdlijn van de koppen',
    publisher: 'Wie de site uitgeeft',
    origin: 'Waar elke uitleg vandaan komt',
    data: 'De bestanden met gegevens',
    changes: 'De lijst van wijzigingen',
  },
  language: { nl: 'Nederlands', en: 'Engels' },
};

/** What a choice is called. */
export const choiceWord = (field: string, value: string): string => choices[field]?.[value] ?? value;
