import { say, type Refusal } from '#/content/finding.ts';

/** A change that cannot be made without touching more than it should; says why, for an editor. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(message: string, mend: string) {
    super(message);
    this.refusal = say(message, mend);
  }
}

/** Where what is typed in the form cannot reach the file. */
export const inTheFile = 'verander het in het hele bestand, en niet in het formulier.';
