import { dangerIn, type DangerLists } from '#/search/words/danger.ts';

/** A danger with whom to call: a telephone number, and what for; and the place where more stands. */
export interface DangerRow {
  words: readonly string[];
  calls: readonly (readonly [number: string, href: string, what: string])[];
  href: string;
}

/** What the page of search hands over. */
export type Danger = DangerLists<DangerRow> & { title: string; more: string };

/** Above all results: whom to call. It needs nothing that is fetched. */
export class DangerBox {
  #place: Element | null;
  #danger: Danger;
  #shown: DangerRow | undefined;

  constructor(place: Element | null, danger: Danger) {
    this.#place = place;
    this.#danger = danger;
  }

  /** Looks at what was typed. What stands there stays as long as it is the same: it is said aloud once. */
  look(typed: string): void {
    const found = dangerIn(typed, this.#danger);
    if (found === this.#shown) return;
    this.#shown = found;
    this.#place?.replaceChildren(...(found ? [this.#draw(found)] : []));
    this.#place?.toggleAttribute('hidden', !found);
  }

  #draw({ calls, href }: DangerRow): HTMLElement {
    const box = document.createElement('div');
    box.className = 'bg-sand p-4';
    const title = document.createElement('p');
    title.className = 'font-bold';
    title.textContent = this.#danger.title;
    const links = [
      ...calls.map(([number, tel, what]) => [`${what}: ${number}`, tel] as const),
      [this.#danger.more, href] as const,
    ];
    box.append(
      title,
      ...links.map(([text, to], at) => {
        const line = document.createElement('p');
        const link = document.createElement('a');
        link.href = to;
        link.className = at < calls.length ? 'tap font-bold text-large' : 'tap';
        link.textContent = text;
        line.append(link);
        return line;
      }),
    );
    return box;
  }
}
