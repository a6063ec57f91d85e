import { say, type Refusal } from '#/content/finding.ts';

/** Why nothing was done, for an editor, with the status of the answer. */
export class Stopped extends Error {
  readonly status: number;
  readonly refusal: Refusal;

  constructor(status: number, message: string, mend: string, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
    this.refusal = say(message, mend);
  }
}
