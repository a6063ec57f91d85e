import type { z } from 'astro/zod';

/** What is wrong and the mend. */
export function wordsFor(issue: z.core.$ZodIssue): [wrong: string, mend: string] {
  const asOthers = 'kijk hoe een ander bestand in deze map het doet.';
  switch (issue.code) {
    case 'invalid_value':
      return ['staat een keuze die niet bestaat.', `kies uit: ${issue.values.join(', ')}.`];
    case 'invalid_type':
      return kinds[issue.expected] ?? ['staat niet het soort waarde dat hier hoort.', asOthers];
    case 'too_small':
      return issue.origin === 'number'
        ? ['hoort een getal vanaf 1 te staan.', 'schrijf 1, 2, 3 …']
        : [
            'staat te weinig.',
            `schrijf ten minste ${issue.origin === 'array' ? 'één regel' : wordsOf(issue.minimum)}.`,
          ];
    case 'too_big':
      if (issue.origin === 'number' || issue.origin === 'int')
        return ['hoort een kleiner getal te staan.', 'schrijf 1, 2, 3 …'];
      return [`staat te veel: ten hoogste ${wordsOf(issue.maximum)}.`, 'maak het korter.'];
    case 'invalid_format':
      return formats[issue.format] ?? ['staat iets dat niet de goede vorm heeft.', asOthers];
    case 'custom':
      return (
        (issue.params as { dutch?: [string, string] } | undefined)?.dutch ?? [
          'staat iets dat hier niet kan.',
          asOthers,
        ]
      );
    default:
      return ['staat iets dat hier niet kan.', asOthers];
  }
}

const wordsOf = (size: number | bigint) => (Number(size) === 1 ? '1 teken' : `${size} tekens`);

const kinds: Record<string, [string, string]> = {
  string: ['hoort tekst te staan.', 'zet de waarde tussen rechte aanhalingstekens.'],
  array: ['hoort een lijst te staan.', 'zet haken om de waarden: [eerste, tweede]'],
  object: [
    'hoort een groepje velden te staan.',
    'zet de velden eronder, elk op een regel en twee spaties naar rechts.',
  ],
  number: ['hoort een getal te staan.', 'schrijf een getal zonder aanhalingstekens: 3'],
  int: ['hoort een heel getal te staan.', 'schrijf een getal zonder komma of punt: 3'],
};

/** What is wrong with a text that has a form, and the mend. */
export const formats: Record<string, [string, string]> = {
  date: ['staat geen bestaande dag.', 'schrijf jaar, maand, dag: 2026-11-23'],
  url: ['staat geen adres dat met https:// begint.', 'schrijf het hele adres: https://www.coa.nl'],
};
