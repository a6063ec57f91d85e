import { button, el, type Part } from '#/editor/page/dom.ts';
import type { Kept } from '#/editor/page/drafts.ts';

/** What is said above a text, each with what can be done about it, until it is done or closed. */
export class Notices {
  readonly element = el('div', { class: 'notices' });
  /** The call to choose between two versions, as long as there is something to choose. */
  #toChoose: HTMLElement | undefined;

  /** That what was not saved stands there again, and how many fields were changed elsewhere too. */
  cameBack(conflicts: number, goToConflict: () => void): void {
    if (!conflicts) this.#say('Wat u nog niet had bewaard, is teruggezet.');
    else
      this.#toChoose = this.#say(
        `Wat u nog niet had bewaard, is teruggezet. ${conflicts === 1 ? 'Eén veld is' : `${String(conflicts)} velden zijn`} intussen ook ergens anders veranderd: kies daar wat blijft.`,
        button('Ga erheen', goToConflict),
      );
  }

  /** Takes away the call to choose, once all is chosen. */
  chosen(): void {
    this.#toChoose?.remove();
    this.#toChoose = undefined;
  }

  /** That another window has something of this text that is not saved. */
  keptElsewhere({ when }: Kept, takeOver: () => void, throwAway: () => void): void {
    const time = new Date(when).toLocaleString('nl-NL', { dateStyle: 'short', timeStyle: 'short' });
    this.#say(
      `Een ander of gesloten venster heeft van dit bestand nog iets dat niet is bewaard (${time}).`,
      button('Neem dat over', takeOver),
      button('Gooi dat weg', throwAway),
    );
  }

  /** That the file is another one than was read. Tells whether that was not said yet. */
  moved(takeNew: () => void): boolean {
    if (this.element.querySelector('.moved')) return false;
    this.#say(
      'Dit bestand is intussen veranderd, in een ander venster of een ander programma. Er is niets weg.',
      button('Haal het nieuwe op', takeNew, { class: 'moved' }),
    );
    return true;
  }

  #say(words: string, ...parts: Part[]): HTMLElement {
    const box = el('div', { class: 'notice', role: 'alert' }, el('p', {}, words), ...parts);
    const close = () => {
      box.remove();
    };
    for (const each of box.querySelectorAll('button')) each.addEventListener('click', close);
    box.append(button('Sluit', close, { class: 'quiet' }));
    this.element.append(box);
    return box;
  }
}
