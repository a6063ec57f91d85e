/** Pictograms an editor can choose for a help page or a domain of life; `components/ui/Icon.astro` draws them. */
export const icons = [
  'danger',
  'bed',
  'house',
  'language',
  'certificate',
  'work',
  'school',
  'health',
  'people',
  'permit',
  'family',
  'child',
  'arrival',
  'papers',
  'return',
] as const;

/** The name of a pictogram. */
export type IconName = (typeof icons)[number];
