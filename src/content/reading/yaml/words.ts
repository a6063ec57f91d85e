import { say, type Refusal } from '#/content/finding.ts';

/** Where nothing more can be said. */
export const unreadable: Refusal = say(
  'Deze regel is niet te lezen.',
  'zet een waarde met : of # of een aanhalingsteken erin tussen rechte aanhalingstekens, en laat lijsten inspringen met spaties.',
);

/** What to say of each kind of mistake. */
export const words: Record<string, Refusal> & Record<'TAB' | 'HARD_SPACE', Refusal> = {
  TAB: say('Hier staat een tab.', 'gebruik spaties: twee voor elke stap naar rechts.'),
  HARD_SPACE: say(
    'Hier staat een harde spatie: die ziet eruit als een gewone, en telt hier niet.',
    'haal de spatie voor het veld en achter de dubbele punt weg, en typ haar opnieuw.',
  ),
  DUPLICATE_KEY: say('Dit veld staat er twee keer.', 'laat één van de twee staan.'),
  MULTIPLE_DOCS: say('Hier staat ---, ... of % aan het begin van een regel.', 'haal die regel weg.'),
  RESOURCE_EXHAUSTION: say('Hier is te diep genest.', 'gebruik ten hoogste een lijst in een groepje velden.'),
  REFERENCE: say(
    'Hier staat een verwijzing of een soortnaam van YAML (&, * of !).',
    'schrijf de waarde voluit, of zet haar tussen aanhalingstekens.',
  ),
  NO_FIELDS: say(
    'Hier staat geen lijst van velden.',
    'schrijf op elke regel een veld, een dubbele punt en de waarde: title: Mijn titel',
  ),
  NO_NAME: say(
    'Hier staat een veld zonder gewone naam.',
    'schrijf een veld, een dubbele punt en de waarde: title: Mijn titel',
  ),
  NO_QUOTES: say(
    'Hier staat een waarde die ook als getal te lezen is.',
    'zet haar tussen rechte aanhalingstekens.',
  ),
  CUT_OFF: say(
    'Achter een spatie begint # een opmerking, en wat erachter staat, leest niemand.',
    'zet de hele waarde tussen rechte aanhalingstekens, of haal de opmerking weg.',
  ),
  NO_DAY: say(
    'Hier staat geen bestaande dag.',
    'schrijf jaar, maand, dag: 2026-11-23. Is het geen dag, zet het dan tussen rechte aanhalingstekens.',
  ),
};
