import type { Change } from '#/editor/splice/change.ts';
import type { Done, Draft, Looked, TextView } from '#/editor/said.ts';
import { handOver, isSure, namesOfOther, rename, withdraw } from '#/editor/page/acts.ts';
import { inWords, NotDone, post } from '#/editor/page/ask.ts';
import { conflictBox } from '#/editor/page/conflict.ts';
import { button, el, later, tell } from '#/editor/page/dom.ts';
import { drop, forget, forgetAll, keep, kept, keptElsewhere } from '#/editor/page/drafts.ts';
import { errorsInWords, lookedPane, type GoTo } from '#/editor/page/findings.ts';
import { spotAt } from '#/editor/page/follow.ts';
import type { BodyEditor } from '#/editor/page/form/body.ts';
import { Pieces } from '#/editor/page/form/pieces.ts';
import { doneOf, stepsOf } from '#/editor/page/offer/offer.ts';
import { previewPane } from '#/editor/page/preview.ts';
import { seek } from '#/editor/page/seek.ts';
import { asKept, begin, changesOf, choose, putBack, writingOf, type Writing } from '#/editor/page/state.ts';
import { barOf, barThatStays, nameOf, withdrawButton, type Acts } from './bar.ts';
import { emptied, fieldsOf, wholeOf, type Hearing } from './fields.ts';
import { Notices } from './notices.ts';

/** Where a text can lead to. */
export interface Leads {
  text: (file: string) => unknown;
  list: () => unknown;
  offer: () => unknown;
}

/** A page on which a text is written; `stop` ends what it does by itself. */
export interface WritePage {
  element: HTMLElement;
  /** Goes to the first place where words stand in it; tells whether there is one. */
  goTo: (words: string) => boolean;
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
  readonly #notices = new Notices();
  readonly #state = el('span', { class: 'state' });
  readonly #save = button('Bewaar', () => this.#saveNow(), {
    class: 'main',
    'aria-keyshortcuts': 'Control+S',
  });
  readonly #stays = barThatStays(this.#save, this.#state, () => this.#leads.offer());
  readonly #discard = button('Gooi weg wat niet bewaard is', () => this.#discardNow());
  readonly #bar = el('div', { class: 'bar', role: 'group', 'aria-label': 'Wat u met deze tekst doet' });
  readonly #looked = lookedPane();
  readonly #preview = previewPane();
  readonly #pieces = new Pieces(this.#form);
  /** One and the same as long as the page stands: its fields write in it. */
  readonly #writing: Writing;
  #body: BodyEditor | undefined;
  #asked = 0;
  #lineNow: number | undefined;
  #isSaving = false;
  /** Another page stands in its place: what it asked before says nothing any more. */
  #isLeft = false;
  readonly #look = later(() => void this.#lookNow(), 450);
  readonly #show = later(() => {
    this.#preview.show();
  }, 1200);
  readonly #acts: Acts = {
    undo: () => this.#undo(),
    handOver: () => {
      this.#handOver();
    },
    toggleWhole: () => {
      this.#toggleWhole();
    },
    rename: () => this.#finish(() => this.#whenSaved(rename)),
    withdraw: () => this.#finish(() => withdraw(this.#writing.view)),
  };
  readonly #hearing: Hearing = {
    changed: () => {
      this.#changed();
    },
    stands: (text, caret) => {
      this.#preview.follow(spotAt(text, caret));
    },
    acts: { withdraw: () => withdrawButton(this.#writing.view, this.#acts) },
  };
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
      this.#notices.element,
      this.#stays,
      this.#bar,
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
      goTo: (words) => this.#goToWords(words),
      stop: () => {
        this.#isLeft = true;
        clearInterval(watch);
        removeEventListener('keydown', onKey);
      },
    };
    this.#drawActs();
    this.#draw();
    this.#sayState();
    // What is said of the file as it is says nothing of what a new text begins with.
    if (changesOf(this.#writing).length) void this.#lookNow();
    else this.#sayLooked(view);
    this.#preview.begin(() => this.#draft);
  }

  /** Whether it was never saved. */
  get #isNew(): boolean {
    return this.#writing.view.hash === undefined;
  }

  get #draft(): Draft {
    const { view } = this.#writing;
    return { file: view.file, hash: view.hash, changes: changesOf(this.#writing) };
  }

  /** Puts back what was not saved, and tells so. */
  #restore(): void {
    const { file } = this.#writing.view;
    const own = kept(file);
    if (own) {
      putBack(this.#writing, own);
      this.#notices.cameBack(this.#writing.conflicts.length, () => {
        this.#goToConflict();
      });
    }
    for (const { key, draft } of keptElsewhere(file))
      this.#notices.keptElsewhere(
        draft,
        () => {
          putBack(this.#writing, draft);
          drop(key);
          this.#draw();
          this.#changed();
        },
        () => {
          drop(key);
        },
      );
  }

  #drawActs(): void {
    const { view } = this.#writing;
    this.#title.textContent = nameOf(view);
    this.#bar.replaceChildren(...barOf(view, this.#discard, this.#acts));
    this.#form.classList.toggle('new', this.#isNew);
  }

  #draw(): void {
    const { whole, view } = this.#writing;
    this.#pieces.clear();
    // What is wrong with it is mended at its field.
    const isEmptied = view.isWithdrawn && whole === undefined && !view.findings.length;
    this.#stays.hidden = isEmptied;
    if (isEmptied) {
      this.#body = undefined;
      this.#form.replaceChildren(emptied());
      return;
    }
    const { parts, body } =
      whole === undefined
        ? fieldsOf(this.#writing, this.#pieces, this.#hearing)
        : wholeOf(this.#writing, whole, this.#hearing);
    this.#body = body;
    // Who comes here by the keyboard is at the end of it.
    const save = button('Bewaar deze tekst', () => this.#saveNow(), { class: 'main last' });
    this.#form.replaceChildren(...parts, save);
    this.#drawConflicts();
  }

  /** Puts both versions of what was changed twice at its field. */
  #drawConflicts(): void {
    for (const conflict of this.#writing.conflicts) {
      const box = conflictBox(conflict, this.#writing.view, (whose) => {
        choose(this.#writing, conflict, whose);
        if (!this.#writing.conflicts.length) this.#notices.chosen();
        this.#draw();
        this.#changed();
        this.#goToConflict();
      });
      const piece = conflict.way.length ? this.#pieces.at(conflict.way)?.element : this.#body?.element;
      if (piece) piece.before(box);
      else this.#form.prepend(box);
    }
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
      this.#sayLooked(looked);
    } catch (error) {
      if (own === this.#asked && error instanceof NotDone && error.status) tell(inWords(error));
    }
  }

  #sayLooked(looked: Looked): void {
    const isWhole = this.#writing.whole !== undefined;
    this.#looked.show(looked, this.#goTo, { isWhole, isNew: this.#isNew });
    this.#mark(looked);
    if (!looked.findings.some(({ level }) => level === 'error')) this.#preview.mended();
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
    this.#pieces.show(findings, this.#isNew);
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

  #goToWords(words: string): boolean {
    const { body, values, whole } = this.#writing;
    const text = whole ?? body;
    const place = seek(text, words);
    if (place) {
      const [first = ''] = place.found.split('\n');
      this.#body?.goTo(text.slice(0, place.at).split('\n').length, [first]);
      return this.#body !== undefined;
    }
    const field = Object.entries(values).find(
      ([, value]) => typeof value === 'string' && seek(value, words) !== undefined,
    );
    return field !== undefined && this.#pieces.goTo([field[0]]);
  }

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
          Object.assign(this.#writing, writingOf(view), { body: this.#writing.body });
        else this.#writing.whole = view.whole;
      }
      this.#drawActs();
      this.#sayState('Bewaard');
      this.#sayLooked(view);
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

  #moved(): boolean {
    return this.#notices.moved(() => {
      if (changesOf(this.#writing).length) keep(asKept(this.#writing));
      this.#leads.text(this.#writing.view.file);
    });
  }

  /** Whether the program is there, and the file is still what was read. */
  async #watch(): Promise<void> {
    if (document.hidden || this.#isSaving) return;
    const { file, hash } = this.#writing.view;
    const now = await post<{ hash?: string }>('/api/seen', { file }).catch(() => undefined);
    // Meanwhile it may have been saved here.
    if (this.#isLeft || !now || now.hash === hash || this.#writing.view.hash !== hash) return;
    if (this.#moved())
      tell('Dit bestand is intussen ergens anders veranderd. Boven aan de pagina haalt u het nieuwe op.');
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
    const isNew = this.#isNew;
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
    this.#sayLooked(view);
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
