import type { z } from 'astro/zod';
import { say, type Refusal } from '#/content/finding.ts';

/** What is wrong, as it goes on after “In het veld …”, and the mend. */
export function wordsFor(issue: z.core.$ZodIssue): Refusal {
  const asOthers = 'kijk hoe een ander bestand in deze map het doet.';
  switch (issue.code) {
    case 'invalid_value':
      return say('staat een keuze die niet bestaat.', `kies uit: ${issue.values.join(', ')}.`);
    case 'invalid_type':
      return kinds[issue.expected] ?? say('staat niet het soort waarde dat hier hoort.', asOthers);
    case 'too_small':
      return issue.origin === 'number'
        ? say('hoort een getal vanaf 1 te staan.', 'schrijf 1, 2, 3 …')
        : say(
            'staat te weinig.',
            `schrijf ten minste ${issue.origin === 'array' ? 'één regel' : wordsOf(issue.minimum)}.`,
          );
    case 'too_big':
      if (issue.origin === 'number' || issue.origin === 'int')
        return say('hoort een kleiner getal te staan.', 'schrijf 1, 2, 3 …');
      return say(`staat te veel: ten hoogste ${wordsOf(issue.maximum)}.`, 'maak het korter.');
    case 'invalid_format':
      return formats[issue.format] ?? say('staat iets dat niet de goede vorm heeft.', asOthers);
    case 'custom':
      return (
        (issue.params as { dutch?: Refusal } | undefined)?.dutch ??
        say('staat iets dat hier niet kan.', asOthers)
      );
    default:
      return say('staat iets dat hier niet kan.', asOthers);
  }
}

const wordsOf = (size: number | bigint) => (Number(size) === 1 ? '1 teken' : `${size} tekens`);

const kinds: Record<string, Refusal> = {
  string: say('hoort tekst te staan.', 'zet de waarde tussen rechte aanhalingstekens.'),
  array: say('hoort een lijst te staan.', 'zet haken om de waarden: [eerste, tweede]'),
  object: say(
    'hoort een groepje velden te staan.',
    'zet de velden eronder, elk op een regel en twee spaties naar rechts.',
  ),
  boolean: say('hoort true of false te staan.', 'schrijf true voor ja, of false voor nee.'),
  record: say('hoort bij elk woord een ander te staan.', 'schrijf ze zo, elk op een regel: middels: met'),
  number: say('hoort een getal te staan.', 'schrijf een getal zonder aanhalingstekens: 3'),
  int: say('hoort een heel getal te staan.', 'schrijf een getal zonder komma of punt: 3'),
};

/** What is wrong with a text that has a form, and the mend. */
export const formats: Record<string, Refusal> = {
  date: say('staat geen bestaande dag.', 'schrijf jaar, maand, dag: 2026-11-23'),
  url: say('staat geen adres dat met https:// begint.', 'schrijf het hele adres: https://www.coa.nl'),
};
