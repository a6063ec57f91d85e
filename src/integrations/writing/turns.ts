/**
 * Work that follows changes, and visits that must not see it half done: work begins when the visits that were going on
 * are over, and visits wait for work that was asked for before them. Changes that come together are one piece of work.
 */
export class Turns {
  readonly #work: () => Promise<unknown>;
  readonly #visits = new Set<Promise<unknown>>();
  #timer: NodeJS.Timeout | undefined;
  #begin = () => {};
  #all: Promise<unknown> = Promise.resolve();

  constructor(work: () => Promise<unknown>) {
    this.#work = work;
  }

  /** Has the work done, soon. */
  again(): void {
    if (this.#timer === undefined) {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      this.#begin = () => {
        resolve(undefined);
      };
      const before = this.#all;
      this.#all = Promise.all([before, promise])
        .then(() => Promise.all(this.#visits))
        .then(this.#work)
        .catch(console.error);
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#begin();
    }, pause);
  }

  /** Waits until a visit may begin; what is handed back ends it. */
  async visit(): Promise<() => void> {
    for (let seen; seen !== this.#all;) {
      seen = this.#all;
      await seen;
    }
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.#visits.add(promise);
    return () => {
      this.#visits.delete(promise);
      resolve(undefined);
    };
  }
}

/** How long no other change may follow, in milliseconds: programs write a file in more than one go. */
const pause = 80;
