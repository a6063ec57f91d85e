import type { Entry } from './entry.ts';
import type { Framework } from './framework.ts';

/** The commitments of an ambition, by their code. */
export const commitmentsOf = (framework: Framework, ambition: Entry<'ambitions'>): Entry<'commitments'>[] =>
  framework.of('commitments').filter(({ facts }) => facts.ambition === ambition.id);

/** Which point of its ambition a commitment is in the document: the letter of its code, counted. */
export const pointOf = ({ facts }: Entry<'commitments'>): number =>
  facts.code.charCodeAt(facts.code.length - 1) - 'a'.charCodeAt(0) + 1;
