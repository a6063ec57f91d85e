import { dangerIn, type DangerLists } from '#/search/words/danger.ts';

/** A danger with whom to call: a telephone number, and what for; and the place where more stands. */
export interface DangerRow {
  /** In one line, with commas: so it is lighter in the page. */
  words: string;
  calls: readonly (readonly [number: string, href: string, what: string])[];
  href: string;
}

/** What the page of search hands over. */
export interface Danger {
  dangers: readonly DangerRow[];
  harmless: string;
  about: string;
  selves: string;
  title: string;
  more: string;
}

/** A row with its words as they are compared. */
type Row = Omit<DangerRow, 'words'> & { words: readonly string[] };

/** Above all results: whom to call. It needs nothing that is fetched. */
export class DangerBox {
  #place: Element | null;
  #danger: Danger;
  #lists: DangerLists<Row>;
  #shown: Row | undefined;

  constructor(place: Element | null, danger: Danger) {
    this.#place = place;
    this.#danger = danger;
    this.#lists = {
      dangers: danger.dangers.map((row) => ({ ...row, words: wordsIn(row.words) })),
      harmless: wordsIn(danger.harmless),
      about: wordsIn(danger.about),
      selves: wordsIn(danger.selves),
    };
  }

  /** Looks at what was typed. What stands there stays as long as it is the same: it is said aloud once. */
  look(typed: string): void {
    const found = dangerIn(typed, this.#lists);
    if (found === this.#shown) return;
    this.#shown = found;
    this.#place?.replaceChildren(...(found ? [this.#draw(found)] : []));
    this.#place?.toggleAttribute('hidden', !found);
  }

  #draw({ calls, href }: Row): HTMLElement {
    const box = document.createElement('div');
    box.className = 'border bg-sand p-4';
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

const wordsIn = (line: string): string[] => line.split(',').filter(Boolean);
