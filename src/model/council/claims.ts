import type { Claim, ShownParagraph } from '#/content/schemas/outline.ts';

/** What a paragraph says, with the letter that it has there. */
export interface Lettered extends Claim {
  letter: string;
}

/** A paragraph with some of what it says. */
export interface Saying {
  paragraph: ShownParagraph;
  claims: readonly Lettered[];
}

/** The claims of each paragraph, with their letters; paragraphs without any are left out. */
export const sayings = (
  outline: readonly ShownParagraph[],
  isMeant: (claim: Claim) => boolean = () => true,
): Saying[] =>
  outline
    .map((paragraph) => ({
      paragraph,
      claims: paragraph.claims.filter(isMeant).map((claim) => ({ ...claim, letter: letterOf(claim) })),
    }))
    .filter(({ claims }) => claims.length > 0);

/** What commits the municipality outside its ambitions: as the framework says it, or as it leaves it for later. */
export const alsoSaid = (outline: readonly ShownParagraph[], when: 'here' | 'later'): Saying[] =>
  sayings(outline, ({ commits }) => commits === when);

/** How a paragraph is named in few signs: `1.5`, or what it is called when it has no number. */
export const shortName = ({ id, label }: ShownParagraph): string => (id.includes('.') ? id : label);

const letterOf = ({ id }: Claim): string => id.slice(id.lastIndexOf('-') + 1);
