import type { TextView } from '#/editor/said.ts';
import { button, el } from '#/editor/page/dom.ts';

/** What can be done with a text as a whole. */
export interface Acts {
  undo: () => unknown;
  handOver: () => unknown;
  toggleWhole: () => unknown;
  rename: () => unknown;
  withdraw: () => unknown;
}

/** What is at hand wherever somebody is in a text. */
export const barThatStays = (save: HTMLElement, state: HTMLElement, offer: () => unknown): HTMLElement =>
  el(
    'div',
    { class: 'bar stays' },
    save,
    el('span', { class: 'hint' }, 'of Ctrl+S'),
    button('Aanbieden', offer, { class: 'quiet' }),
    state,
  );

/** The buttons of what can be done with a text, with those that cannot be pressed now. */
export function barOf(view: TextView, discard: HTMLButtonElement, acts: Acts): HTMLButtonElement[] {
  const disabled = view.hash === undefined;
  // What is not there yet cannot be withdrawn.
  const withdrawal = disabled ? undefined : withdrawButton(view, acts);
  return [
    discard,
    button('Maak het laatste bewaren ongedaan', acts.undo, { disabled: !view.canUndo }),
    button('Geef mij het bestand', acts.handOver, { disabled }),
    button('Hele bestand', acts.toggleWhole),
    button('Andere naam', acts.rename, { disabled: disabled || view.isWithdrawn }),
    ...(withdrawal ? [withdrawal] : []),
  ];
}

/** The button by which a story goes; none where there is nothing that can. */
export function withdrawButton(
  { place, isWithdrawn }: TextView,
  { withdraw }: Pick<Acts, 'withdraw'>,
): HTMLButtonElement | undefined {
  return place.collection === 'stories' && place.locale === 'nl' && !isWithdrawn
    ? button('Verhaal intrekken', withdraw, { class: 'danger' })
    : undefined;
}

/** What a text is called above its form. */
export const nameOf = ({ hash, data, place }: TextView): string =>
  hash === undefined ? 'Nieuwe tekst' : typeof data.title === 'string' ? data.title : place.id;
