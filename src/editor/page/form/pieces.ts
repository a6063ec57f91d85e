import type { FormFinding } from '#/editor/said.ts';
import { el, newId } from '#/editor/page/dom.ts';
import { isToDo, toDo } from '#/editor/page/findings.ts';

/** The way to a field: `['situations', 0, 'id']`. */
type Way = readonly (string | number)[];

/** A field as it stands on the page. */
export interface Piece {
  element: HTMLElement;
  /** What it is filled in with, or the frame around that. */
  control: HTMLElement;
  /** Where is said what is wrong with it. */
  said: HTMLElement;
  /** Says that it may stay empty; a field that has to be filled in says no such thing. */
  optional: HTMLElement | undefined;
  isEmpty: boolean;
  hint: string | undefined;
}

/** The fields of a form by their ways, with what is said of each. */
export class Pieces {
  readonly #all = new Map<string, Piece>();
  readonly #form: Node;

  /** Begins with those of a form. */
  constructor(form: Node) {
    this.#form = form;
  }

  /** Takes a field in; what stands on the page again takes the place of what it was. */
  add(way: Way, element: HTMLElement, control: HTMLElement, more: Partial<Piece> = {}): Piece {
    const said = el('div', { class: 'said', id: newId() });
    element.append(said);
    const piece = { element, control, said, optional: undefined, isEmpty: true, hint: undefined, ...more };
    this.#all.set(keyOf(way), piece);
    return piece;
  }

  clear(): void {
    this.#all.clear();
  }

  /** A field, or the nearest around it. */
  at(way: Way): Piece | undefined {
    for (let length = way.length; length > 0; length--) {
      const piece = this.#all.get(keyOf(way.slice(0, length)));
      if (piece && this.#form.contains(piece.element)) return piece;
    }
    return undefined;
  }

  /**
   * Says at each field what is wrong with it, to who hears the page too. In a text that was never saved nothing is wrong
   * with a field that is still empty.
   */
  show(findings: readonly FormFinding[], isNew: boolean): void {
    const own = Map.groupBy(findings, ({ said }) => (said ? this.at(said.path) : undefined));
    for (const piece of this.#all.values()) {
      const found = own.get(piece) ?? [];
      const remarks = found.filter((each) => !isToDo(each, isNew));
      const isWrong = remarks.some(({ level }) => level === 'error');
      piece.said.replaceChildren(...found.map((each) => saidOf(each, isNew)));
      const isAsked = found.some(({ level }) => level === 'error');
      piece.element.classList.toggle('is-asked', isAsked);
      piece.element.classList.toggle('has-error', isWrong);
      piece.element.classList.toggle('has-warning', remarks.length > 0 && !isWrong);
      if (piece.optional) piece.optional.hidden = isAsked || !piece.isEmpty;
      if (piece.control.matches('input, select, textarea'))
        piece.control.setAttribute('aria-invalid', String(isWrong));
      const describes = [piece.hint, found.length ? piece.said.id : undefined].filter(Boolean).join(' ');
      if (describes) piece.control.setAttribute('aria-describedby', describes);
      else piece.control.removeAttribute('aria-describedby');
    }
  }

  /** Goes to a field, or the nearest that there is. Tells whether there was one. */
  goTo(way: Way): boolean {
    const piece = this.at(way);
    if (!piece) return false;
    for (let around = piece.element.parentElement; around; around = around.parentElement)
      if (around instanceof HTMLDetailsElement) around.open = true;
    const isControl = piece.control.matches('input, select, textarea');
    const control = isControl ? piece.control : piece.element.querySelector<HTMLElement>(fillable);
    control?.focus({ preventScroll: true });
    (control ?? piece.element).scrollIntoView({ block: 'center' });
    return true;
  }
}

const fillable = 'input, select, textarea, button';

const keyOf = (way: Way) => way.join('|');

const saidOf = (finding: FormFinding, isNew: boolean): HTMLElement => {
  const { level, said } = finding;
  if (isToDo(finding, isNew)) return el('p', { class: 'hint' }, `${toDo}: ${said?.mend ?? ''}`);
  return el(
    'p',
    { class: level },
    el('strong', {}, level === 'error' ? 'Fout: ' : 'Let op: '),
    `${said?.message ?? ''} Zo kan het: ${said?.mend ?? ''}`,
  );
};
