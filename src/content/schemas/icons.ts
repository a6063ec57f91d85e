/** Pictograms an editor can choose for a help page or a domain of life, named after what they show; `components/drawings/pictograms.ts` draws them. */
export const icons = [
  'warning',
  'bed',
  'house',
  'speech',
  'exam',
  'briefcase',
  'classroom',
  'stethoscope',
  'coffee',
  'decision',
  'family',
  'child',
  'ukraine',
  'no-passport',
  'departure',
] as const;

/** The name of a pictogram. */
export type IconName = (typeof icons)[number];
