/** What is wrong, and the mend. */
export interface Words {
  message: string;
  mend: string;
}

/** Where nothing more can be said. */
export const unreadable: Words = {
  message: 'Deze regel is niet te lezen.',
  mend: 'zet een waarde met : of # of een aanhalingsteken erin tussen rechte aanhalingstekens, en laat lijsten inspringen met spaties.',
};

/** What to say of each kind of mistake. */
export const words: Record<string, Words> & { TAB: Words } = {
  TAB: {
    message: 'Hier staat een tab.',
    mend: 'gebruik spaties: twee voor elke stap naar rechts.',
  },
  DUPLICATE_KEY: {
    message: 'Dit veld staat er twee keer.',
    mend: 'laat één van de twee staan.',
  },
  MULTIPLE_DOCS: {
    message: 'Hier staat ---, ... of % aan het begin van een regel.',
    mend: 'haal die regel weg.',
  },
  RESOURCE_EXHAUSTION: {
    message: 'Hier is te diep genest.',
    mend: 'gebruik ten hoogste een lijst in een groepje velden.',
  },
  REFERENCE: {
    message: 'Hier staat een verwijzing of een soortnaam van YAML (&, * of !).',
    mend: 'schrijf de waarde voluit, of zet haar tussen aanhalingstekens.',
  },
  NO_FIELDS: {
    message: 'Hier staat geen lijst van velden.',
    mend: 'schrijf op elke regel een veld, een dubbele punt en de waarde: title: Mijn titel',
  },
  NO_NAME: {
    message: 'Hier staat een veld zonder gewone naam.',
    mend: 'schrijf een veld, een dubbele punt en de waarde: title: Mijn titel',
  },
  NO_QUOTES: {
    message: 'Hier staat een waarde die ook als getal te lezen is.',
    mend: 'zet haar tussen rechte aanhalingstekens.',
  },
  CUT_OFF: {
    message: 'Achter een spatie begint # een opmerking, en wat erachter staat, leest niemand.',
    mend: 'zet de hele waarde tussen rechte aanhalingstekens, of haal de opmerking weg.',
  },
  NO_DAY: {
    message: 'Hier staat geen bestaande dag.',
    mend: 'schrijf jaar, maand, dag: 2026-11-23. Is het geen dag, zet het dan tussen rechte aanhalingstekens.',
  },
};
