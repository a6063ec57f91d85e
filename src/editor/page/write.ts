import type { Change } from '#/editor/splice/change.ts';
import type { Done, Draft, Looked, TextView } from '#/editor/said.ts';
import { handOver, isSure, namesOfOther, rename, withdraw } from './acts.ts';
import { inWords, NotDone, post } from './ask.ts';
import { conflictBox } from './conflict.ts';
import { button, el, later, tell, type Part } from './dom.ts';
import { drop, forget, forgetAll, keep, kept, keptElsewhere, type Kept } from './drafts.ts';
import { errorsInWords, lookedPane, type GoTo } from './findings.ts';
import { spotAt } from './follow.ts';
import { bodyEditor, type BodyEditor } from './form/body.ts';
import { Pieces } from './form/pieces.ts';
import { newSource } from './form/source.ts';
import { odd, widget, type Context } from './form/widgets.ts';
import { doneOf, stepsOf } from '#/editor/page/offer/offer.ts';
import { previewPane } from './preview.ts';
import { asKept, begin, changesOf, choose, putBack, writingOf, type Writing } from './state.ts';

/** Where a text can lead to. */
export interface Leads {
  text: (file: string) => unknown;
  list: () => unknown;
}

/** A page on which a text is written; `stop` ends what it does by itself. */
export interface WritePage {
  element: HTMLElement;
  stop: () => void;
}

/** Opens a text for writing, with what was not saved of it. */
export async function writePage(file: string, leads: Leads, beginning?: Change[]): Promise<WritePage> {
  const view = await post<TextView>('/api/text', { file });
  return new Desk(view, leads, beginning).page;
}

class Desk {
  readonly #leads: Leads;
  readonly #form = el('form', {
    onsubmit: (event) => {
      event.preventDefault();
    },
  });
  readonly #title = el('h1', {});
  readonly #notices = el('div', { class: 'notices' });
  /** The call to choose between two versions, as long as there is something to choose. */
  #toChoose: HTMLElement | undefined;
  readonly #state = el('span', { class: 'state' });
  readonly #save = button('Bewaar', () => this.#saveNow(), {
    class: 'main',
    'aria-keyshortcuts': 'Control+S',
  });
  readonly #discard = button('Gooi weg wat niet bewaard is', () => this.#discardNow());
  readonly #acts = el('div', { class: 'bar', role: 'group', 'aria-label': 'Wat u met deze tekst doet' });
  readonly #looked = lookedPane();
  readonly #preview = previewPane();
  readonly #pieces = new Pieces(this.#form);
  #writing: Writing;
  #body: BodyEditor | undefined;
  #asked = 0;
  #lineNow: number | undefined;
  #isSaving = false;
  readonly #look = later(() => void this.#lookNow(), 450);
  readonly #show = later(() => {
    this.#preview.show();
  }, 1200);
  readonly page: WritePage;

  constructor(view: TextView, leads: Leads, beginning?: Change[]) {
    this.#leads = leads;
    this.#writing = writingOf(view);
    if (beginning) begin(this.#writing, beginning);
    this.#restore();
    const { file } = view;
    const element = el(
      'div',
      { class: 'write' },
      this.#title,
      el('p', { class: 'path' }, file),
      view.todo?.length
        ? el(
            'div',
            { class: 'done' },
            el('p', {}, el('strong', {}, 'Dit verhaal is ingetrokken. Wat u nog doet:')),
            stepsOf(view.todo),
          )
        : undefined,
      this.#notices,
      el('div', { class: 'bar stays' }, this.#save, el('span', { class: 'hint' }, 'of Ctrl+S'), this.#state),
      this.#acts,
      el(
        'div',
        { class: 'columns' },
        this.#form,
        el('div', { class: 'beside' }, this.#looked.element, this.#preview.element),
      ),
    );
    const watch = setInterval(() => void this.#watch(), 4000);
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      void this.#saveNow();
    };
    addEventListener('keydown', onKey);
    this.page = {
      element,
      stop: () => {
        clearInterval(watch);
        removeEventListener('keydown', onKey);
      },
    };
    this.#drawActs();
    this.#draw();
    this.#sayState();
    // What is said of the file as it is says nothing of what a new text begins with.
    if (changesOf(this.#writing).length) void this.#lookNow();
    else {
      this.#looked.show(view, this.#goTo);
      this.#mark(view);
    }
    this.#preview.begin(() => this.#draft);
  }

  get #draft(): Draft {
    const { view } = this.#writing;
    return { file: view.file, hash: view.hash, changes: changesOf(this.#writing) };
  }

  /** Puts back what was not saved, and tells so. */
  #restore(): void {
    const { view } = this.#writing;
    const own = kept(view.file);
    if (own) {
      putBack(this.#writing, own);
      const { length } = this.#writing.conflicts;
      if (length)
        this.#toChoose = this.#notice(
          `Wat u nog niet had bewaard, is teruggezet. ${length === 1 ? 'Eén veld is' : `${String(length)} velden zijn`} intussen ook ergens anders veranderd: kies daar wat blijft.`,
          button('Ga erheen', () => {
            this.#goToConflict();
          }),
        );
      else this.#notice('Wat u nog niet had bewaard, is teruggezet.');
    }
    for (const { key, draft } of keptElsewhere(view.file))
      this.#notice(
        `Een ander of gesloten venster heeft van dit bestand nog iets dat niet is bewaard (${when(draft)}).`,
        button('Neem dat over', () => {
          putBack(this.#writing, draft);
          drop(key);
          this.#draw();
          this.#changed();
        }),
        button('Gooi dat weg', () => {
          drop(key);
        }),
      );
  }

  #notice(words: string, ...parts: Part[]): HTMLElement {
    const box = el('div', { class: 'notice', role: 'alert' }, el('p', {}, words), ...parts.filter(Boolean));
    for (const each of box.querySelectorAll('button'))
      each.addEventListener('click', () => {
        box.remove();
      });
    box.append(
      button(
        'Sluit',
        () => {
          box.remove();
        },
        { class: 'quiet' },
      ),
    );
    this.#notices.append(box);
    return box;
  }

  #drawActs(): void {
    const { view } = this.#writing;
    const isNew = view.hash === undefined;
    const isStory = view.place.collection === 'stories' && view.place.locale === 'nl';
    this.#title.textContent = isNew
      ? 'Nieuwe tekst'
      : typeof view.data.title === 'string'
        ? view.data.title
        : view.place.id;
    const isThere = { disabled: isNew };
    this.#acts.replaceChildren(
      this.#discard,
      button('Maak het laatste bewaren ongedaan', () => this.#undo(), {
        disabled: isNew || view.isWithdrawn,
      }),
      button(
        'Geef mij het bestand',
        () => {
          this.#handOver();
        },
        isThere,
      ),
      button('Hele bestand', () => {
        this.#toggleWhole();
      }),
      button('Andere naam', () => this.#finish(() => this.#whenSaved(rename)), {
        disabled: isNew || view.isWithdrawn,
      }),
      ...(isStory && !view.isWithdrawn ? [this.#withdrawal(isNew)] : []),
    );
  }

  #withdrawal(isNew: boolean): HTMLButtonElement {
    return button('Verhaal intrekken', () => this.#finish(() => withdraw(this.#writing.view)), {
      class: 'danger',
      disabled: isNew,
    });
  }

  #draw(): void {
    const { view, values, whole } = this.#writing;
    this.#pieces.clear();
    if (whole !== undefined) {
      this.#body = bodyEditor(
        'Het hele bestand',
        whole,
        (text) => {
          this.#writing.whole = text;
          this.#changed();
        },
        { file: view.file, addresses: [], isPlain: true },
      );
      this.#form.replaceChildren(
        ...(view.refusal
          ? [el('p', { class: 'error' }, `${view.refusal.message} Zo kan het: ${view.refusal.mend}`)]
          : []),
        this.#body.element,
      );
      this.#drawConflicts();
      return;
    }
    this.#body = bodyEditor(
      'Tekst',
      this.#writing.body,
      (text) => {
        this.#writing.body = text;
        this.#changed();
      },
      {
        ...view,
        partners: view.picks.partners,
        isHelp: view.place.collection === 'help',
        stands: (text, caret) => {
          this.#preview.follow(spotAt(text, caret));
        },
      },
    );
    const canWithdraw = view.hash !== undefined && !view.isWithdrawn && view.place.locale === 'nl';
    const context: Context = {
      picks: view.picks,
      pieces: this.#pieces,
      newSource: () => newSource(view.picks),
      acts: { withdraw: () => (canWithdraw ? this.#withdrawal(false) : undefined) },
    };
    const pieces = view.form.map((field) => {
      const hears = (value: Writing['values'][string] | undefined) => {
        if (value === undefined) Reflect.deleteProperty(this.#writing.values, field.name);
        else this.#writing.values[field.name] = value;
        this.#changed();
      };
      return { name: field.name, piece: widget(field, values[field.name], hears, context) };
    });
    const unknown = view.unknown.map((name) => {
      const piece = odd({ label: `${name} (onbekend, blijft staan)` }, view.data[name]);
      this.#pieces.add([name], piece, piece);
      return piece;
    });
    const isSeldom = (name: string) => name === 'exceptions' && view.data[name] === undefined;
    // Without consent there is no story, and so it comes before all else.
    const first = ['consent', 'title', 'summary', 'person', 'role'];
    const named = (name: string) => pieces.filter((each) => each.name === name).map(({ piece }) => piece);
    this.#form.replaceChildren(
      ...first.flatMap(named),
      this.#body.element,
      ...pieces.filter(({ name }) => !first.includes(name) && !isSeldom(name)).map(({ piece }) => piece),
      ...unknown,
      el(
        'details',
        {},
        el('summary', {}, 'Zelden nodig'),
        ...pieces.filter(({ name }) => isSeldom(name)).map(({ piece }) => piece),
      ),
      // Who comes here by the keyboard is at the end of it.
      button('Bewaar deze tekst', () => this.#saveNow(), { class: 'main last' }),
    );
    this.#drawConflicts();
  }

  /** Puts both versions of what was changed twice at its field. */
  #drawConflicts(): void {
    for (const conflict of this.#writing.conflicts) {
      const box = conflictBox(conflict, this.#writing.view, (whose) => {
        choose(this.#writing, conflict, whose);
        if (!this.#writing.conflicts.length) this.#solved();
        this.#draw();
        this.#changed();
        this.#goToConflict();
      });
      const piece = conflict.way.length ? this.#pieces.at(conflict.way)?.element : this.#body?.element;
      if (piece) piece.before(box);
      else this.#form.prepend(box);
    }
  }

  /** Takes away the call to choose, once all is chosen. */
  #solved(): void {
    this.#toChoose?.remove();
    this.#toChoose = undefined;
  }

  /** Goes to the first that is still to be chosen. */
  #goToConflict(): void {
    const box = this.#form.querySelector('.conflict');
    box?.querySelector('button')?.focus({ preventScroll: true });
    box?.scrollIntoView({ block: 'center' });
  }

  #changed(): void {
    const isChanged = changesOf(this.#writing).length > 0;
    if (!isChanged) forget(this.#writing.view.file);
    else if (!keep(asKept(this.#writing))) tell('Deze browser kan niets meer vasthouden: bewaar nu.');
    this.#sayState();
    this.#look();
    this.#show();
  }

  #sayState(words = ''): void {
    const isChanged = changesOf(this.#writing).length > 0;
    const { length } = this.#writing.conflicts;
    this.#discard.disabled = !isChanged;
    this.#state.textContent = length
      ? `Kies eerst wat blijft (${String(length)} keer)`
      : isChanged
        ? 'Niet bewaard'
        : words;
  }

  async #lookNow(): Promise<void> {
    const own = ++this.#asked;
    try {
      const looked = await post<Looked>('/api/look', this.#draft);
      if (own !== this.#asked) return;
      this.#looked.show(looked, this.#goTo);
      this.#mark(looked);
    } catch (error) {
      if (own === this.#asked && error instanceof NotDone && error.status) tell(inWords(error));
    }
  }

  #mark({ findings, bodyLine }: Looked): void {
    this.#lineNow = bodyLine ?? this.#lineNow;
    const { whole } = this.#writing;
    const marks = new Map<number, 'error' | 'warning'>();
    for (const { line, level } of findings) {
      const at = (line ?? 0) - (whole === undefined ? this.#bodyLine - 1 : 0);
      if (at >= 1 && marks.get(at) !== 'error') marks.set(at, level);
    }
    this.#body?.mark(marks);
    this.#pieces.show(findings);
  }

  /** The line of the file on which the body begins now: fields that are added move it. */
  get #bodyLine(): number {
    return this.#lineNow ?? 1;
  }

  readonly #goTo: GoTo = ({ way = [], line = 0, words = [] }) => {
    const isWhole = this.#writing.whole !== undefined;
    if (!isWhole && this.#pieces.goTo(way)) return;
    const at = isWhole ? line : line - this.#bodyLine + 1;
    if (at >= 1) this.#body?.goTo(at, words);
    else this.#pieces.goTo(['title']);
  };

  async #saveNow(): Promise<void> {
    if (this.#isSaving) return;
    if (this.#writing.conflicts.length) {
      tell('Kies eerst bij elk veld dat op twee plaatsen is veranderd wat blijft. Er is niets bewaard.');
      this.#goToConflict();
      return;
    }
    this.#isSaving = true;
    const sent = structuredClone({ ...this.#writing, view: undefined });
    try {
      const view = await post<TextView>('/api/save', this.#draft);
      // What was typed while it was saved is a change of what is there now.
      this.#writing.view = view;
      const isTyped = JSON.stringify({ ...this.#writing, view: undefined }) !== JSON.stringify(sent);
      if (!isTyped) {
        forget(view.file);
        if (view.refusal || this.#writing.whole === undefined)
          this.#writing = { ...writingOf(view), body: this.#writing.body };
        else this.#writing.whole = view.whole;
      }
      this.#drawActs();
      this.#sayState('Bewaard');
      this.#looked.show(view, this.#goTo);
      this.#mark(view);
      const errors = view.findings.filter(({ level }) => level === 'error').length;
      tell(
        errors
          ? `Bewaard. Er ${errors === 1 ? 'staat' : 'staan'} nog ${errorsInWords(errors)} in: tot die weg ${errors === 1 ? 'is' : 'zijn'}, kan deze tekst niet mee.`
          : 'Bewaard. Bied het aan als u klaar bent.',
      );
    } catch (error) {
      this.#sayState();
      tell(inWords(error));
      if (error instanceof NotDone && error.status === 409) this.#moved();
    } finally {
      this.#isSaving = false;
    }
  }

  #moved(): void {
    if (this.#notices.querySelector('.moved')) return;
    this.#notice(
      'Dit bestand is intussen veranderd, in een ander venster of een ander programma. Er is niets weg.',
      button(
        'Haal het nieuwe op',
        () => {
          if (changesOf(this.#writing).length) keep(asKept(this.#writing));
          this.#leads.text(this.#writing.view.file);
        },
        { class: 'moved' },
      ),
    );
  }

  /** Whether the program is there, and the file is still what was read. */
  async #watch(): Promise<void> {
    if (document.hidden || this.#isSaving) return;
    const { file, hash } = this.#writing.view;
    const now = await post<{ hash?: string }>('/api/seen', { file }).catch(() => undefined);
    // Meanwhile it may have been saved here.
    if (!now || now.hash === hash || this.#writing.view.hash !== hash) return;
    if (!this.#notices.querySelector('.moved'))
      tell('Dit bestand is intussen ergens anders veranderd. Boven aan de pagina haalt u het nieuwe op.');
    this.#moved();
  }

  async #undo(): Promise<void> {
    const { view } = this.#writing;
    const isChanged = changesOf(this.#writing).length > 0;
    const sure = await isSure(
      'Maak het laatste bewaren ongedaan',
      'Zet het terug',
      'Het bestand wordt weer zoals het was voor u het laatst bewaarde. Was deze tekst toen nieuw, dan gaat zij weg.',
      ...(isChanged ? ['Ook wat u daarna typte, en niet bewaarde, gaat weg.'] : []),
    );
    if (!sure) return;
    try {
      const { isThere } = await post<{ isThere: boolean }>('/api/undo', { file: view.file });
      forget(view.file);
      if (!isThere) {
        await this.#leads.list();
        tell('De nieuwe tekst is weg.');
        return;
      }
      const names = namesOfOther(view, await post<TextView>('/api/text', { file: view.file }));
      await this.#leads.text(view.file);
      tell(
        `Het bestand is weer zoals het voor het laatste bewaren was. Terug: ${names.join(', ') || 'niets'}.`,
      );
    } catch (error) {
      tell(inWords(error));
    }
  }

  async #discardNow(): Promise<void> {
    const { view } = this.#writing;
    const isNew = view.hash === undefined;
    const sure = await isSure(
      'Gooi weg wat niet bewaard is',
      'Gooi het weg',
      isNew
        ? 'Deze nieuwe tekst is nog niet bewaard, en gaat helemaal weg.'
        : 'Wat u sinds het laatste bewaren typte, gaat weg.',
    );
    if (!sure) return;
    forget(view.file);
    await (isNew ? this.#leads.list() : this.#leads.text(view.file));
    tell('Weggegooid.');
  }

  #handOver(): void {
    const { view } = this.#writing;
    handOver(view);
    tell(
      changesOf(this.#writing).length
        ? 'Dit is het bestand zoals het bewaard is; wat u daarna typte, zit er niet in.'
        : `Zet dit bestand op deze plek: ${view.file}`,
    );
  }

  #toggleWhole(): void {
    if (changesOf(this.#writing).length) {
      tell('Bewaar eerst wat u veranderde, of gooi het weg.');
      return;
    }
    const { view, whole } = this.#writing;
    if (view.refusal) return;
    this.#writing.whole = whole === undefined ? view.whole : undefined;
    this.#draw();
  }

  /** Does something with the file as it is saved, and only then. */
  async #whenSaved(work: (view: TextView) => Promise<Done | undefined>): Promise<Done | undefined> {
    if (!changesOf(this.#writing).length) return work(this.#writing.view);
    tell('Bewaar eerst wat u veranderde.');
    return undefined;
  }

  async #finish(work: () => Promise<Done | undefined>): Promise<void> {
    try {
      const done = await work();
      if (!done) return;
      forgetAll(done.touched);
      const { file } = this.#writing.view;
      await this.#leads.text(done.file ?? file);
      // What is left of a withdrawal stands with the story itself.
      if (done.file !== file) document.querySelector('.notices')?.append(doneOf(done));
      tell(done.message);
    } catch (error) {
      tell(inWords(error));
      if (error instanceof NotDone && error.status === 409) this.#moved();
    }
  }
}

const when = ({ when: time }: Kept): string =>
  new Date(time).toLocaleString('nl-NL', { dateStyle: 'short', timeStyle: 'short' });
