import type { Entry } from './entry.ts';
import type { Framework } from './framework.ts';

/** The commitments of an ambition, by their code. */
export const commitmentsOf = (framework: Framework, ambition: Entry<'ambitions'>): Entry<'commitments'>[] =>
  framework.of('commitments').filter(({ facts }) => facts.ambition === ambition.id);
