import type { Change } from '#/editor/splice/change.ts';
import type { Done, Draft, Looked, TextView } from '#/editor/said.ts';
import { inWords, NotDone, post } from './ask.ts';
import { bodyEditor, type BodyEditor } from './body.ts';
import { ask, button, el, later, newId, tell, type Part } from './dom.ts';
import { drop, forget, forgetAll, keep, kept, keptElsewhere, type Kept } from './drafts.ts';
import { lookedPane } from './findings.ts';
import { doneOf } from './offer.ts';
import { previewPane } from './preview.ts';
import { asKept, begin, changesOf, putBack, writingOf, type Writing } from './state.ts';
import { odd, widget } from './widgets.ts';

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
  readonly #notices = el('div', { class: 'notices' });
  readonly #state = el('span', { class: 'state' });
  readonly #save = button('Bewaar', () => this.#saveNow(), { class: 'main' });
  readonly #looked = lookedPane();
  readonly #preview = previewPane();
  #writing: Writing;
  #body: BodyEditor | undefined;
  #fields = new Map<string, HTMLElement>();
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
    const { file, place } = view;
    const isStory = place.collection === 'stories' && place.locale === 'nl';
    const element = el(
      'div',
      { class: 'write' },
      el(
        'h1',
        {},
        view.hash === undefined
          ? 'Nieuwe tekst'
          : typeof view.data.title === 'string'
            ? view.data.title
            : place.id,
      ),
      el('p', { class: 'hint' }, file),
      this.#notices,
      el(
        'div',
        { class: 'bar', role: 'group', 'aria-label': 'Wat u met deze tekst doet' },
        this.#save,
        this.#state,
        button('Zet terug wat ik bewaarde', () => this.#undo()),
        button('Geef mij het bestand', () => {
          this.#handOver();
        }),
        button('Hele bestand', () => {
          this.#toggleWhole();
        }),
        button('Andere naam', () => this.#rename(), { disabled: view.hash === undefined }),
        isStory &&
          button('Verhaal intrekken', () => this.#withdraw(), {
            class: 'danger',
            disabled: view.hash === undefined,
          }),
      ),
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
    this.#draw();
    this.#looked.show(view, this.#goTo);
    this.#mark(view);
    if (changesOf(this.#writing).length) void this.#lookNow();
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
      const isBoth = putBack(this.#writing, own);
      this.#notice(
        'Wat u nog niet had bewaard, is teruggezet.',
        button('Gooi dat weg', () => {
          forget(view.file);
          this.#leads.text(view.file);
        }),
      );
      if (isBoth) this.#bothChanged();
    }
    for (const { key, draft } of keptElsewhere(view.file))
      this.#notice(
        `Een ander of gesloten venster heeft van dit bestand nog iets dat niet is bewaard (${when(draft)}).`,
        button('Neem dat over', () => {
          if (putBack(this.#writing, draft)) this.#bothChanged();
          drop(key);
          this.#draw();
          this.#changed();
        }),
        button('Gooi dat weg', () => {
          drop(key);
        }),
      );
  }

  #notice(words: string, ...parts: Part[]): void {
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
  }

  #bothChanged(): void {
    const { view } = this.#writing;
    this.#notice(
      'De tekst is op twee plaatsen veranderd. Hieronder staat wat u typte; zo staat het nu in het bestand:',
      el(
        'pre',
        { tabindex: '0', 'aria-label': 'De tekst in het bestand' },
        view.refusal ? view.whole : view.body,
      ),
    );
  }

  #draw(): void {
    const { view, values, whole } = this.#writing;
    this.#fields.clear();
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
      return;
    }
    this.#body = bodyEditor(
      'Tekst',
      this.#writing.body,
      (text) => {
        this.#writing.body = text;
        this.#changed();
      },
      view,
    );
    const pieces = view.form.map((field) => {
      const piece = widget(
        field,
        values[field.name],
        (value) => {
          if (value === undefined) Reflect.deleteProperty(this.#writing.values, field.name);
          else this.#writing.values[field.name] = value;
          this.#changed();
        },
        view,
      );
      this.#fields.set(field.name, piece);
      return { field, piece };
    });
    const isSeldom = (name: string) => name === 'exceptions' && view.data[name] === undefined;
    const first = ['title', 'summary', 'person', 'role'];
    const isFirst = (name: string) => first.includes(name);
    this.#form.replaceChildren(
      ...pieces.filter(({ field }) => isFirst(field.name)).map(({ piece }) => piece),
      this.#body.element,
      ...pieces
        .filter(({ field }) => !isFirst(field.name) && !isSeldom(field.name))
        .map(({ piece }) => piece),
      ...view.unknown.map((name) => odd({ label: `${name} (onbekend, blijft staan)` }, view.data[name])),
      el(
        'details',
        {},
        el('summary', {}, 'Zelden nodig'),
        ...pieces.filter(({ field }) => isSeldom(field.name)).map(({ piece }) => piece),
      ),
    );
  }

  #changed(): void {
    const isChanged = changesOf(this.#writing).length > 0;
    if (!isChanged) forget(this.#writing.view.file);
    else if (!keep(asKept(this.#writing))) tell('Deze browser kan niets meer vasthouden: bewaar nu.');
    this.#state.textContent = isChanged ? 'Niet bewaard' : '';
    this.#look();
    this.#show();
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
    for (const [name, piece] of this.#fields) {
      const worst = findings.filter(({ field }) => field === name).map(({ level }) => level);
      piece.classList.toggle('has-error', worst.includes('error'));
      piece.classList.toggle('has-warning', worst.includes('warning') && !worst.includes('error'));
    }
  }

  /** The line of the file on which the body begins now: fields that are added move it. */
  get #bodyLine(): number {
    return this.#lineNow ?? 1;
  }

  readonly #goTo = (line: number | undefined, field: string | undefined) => {
    const piece = field === undefined ? undefined : this.#fields.get(field);
    if (this.#writing.whole === undefined && piece) {
      piece.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
      piece.scrollIntoView({ block: 'center' });
    } else if (line !== undefined) {
      const at = line - (this.#writing.whole === undefined ? this.#bodyLine - 1 : 0);
      if (at >= 1) this.#body?.goTo(at);
      else this.#fields.get('title')?.querySelector('input')?.focus();
    }
  };

  async #saveNow(): Promise<void> {
    if (this.#isSaving) return;
    this.#isSaving = true;
    const sent = structuredClone({ ...this.#writing, view: undefined });
    try {
      const view = await post<TextView>('/api/save', this.#draft);
      const isNew = this.#writing.view.hash === undefined;
      // What was typed while it was saved is a change of what is there now.
      this.#writing.view = view;
      const isTyped = JSON.stringify({ ...this.#writing, view: undefined }) !== JSON.stringify(sent);
      if (!isTyped) {
        forget(view.file);
        if (view.refusal || this.#writing.whole === undefined)
          this.#writing = { ...writingOf(view), body: this.#writing.body };
        else this.#writing.whole = view.whole;
      }
      this.#state.textContent = isTyped ? 'Niet bewaard' : 'Bewaard';
      this.#looked.show(view, this.#goTo);
      this.#mark(view);
      if (isNew) await this.#leads.text(view.file);
      tell('Bewaard. Bied het aan als u klaar bent.');
    } catch (error) {
      this.#state.textContent = 'Niet bewaard';
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
    if (now && now.hash !== hash && this.#writing.view.hash === hash) this.#moved();
  }

  async #undo(): Promise<void> {
    const { file } = this.#writing.view;
    try {
      const { isThere } = await post<{ isThere: boolean }>('/api/undo', { file });
      forget(file);
      await (isThere ? this.#leads.text(file) : this.#leads.list());
      tell('Het bestand is weer zoals het voor het laatste bewaren was.');
    } catch (error) {
      tell(inWords(error));
    }
  }

  #handOver(): void {
    const { view } = this.#writing;
    const isSaved = changesOf(this.#writing).length === 0;
    const link = el('a', {
      download: view.file.split('/').at(-1) ?? 'tekst.mdx',
      href: URL.createObjectURL(new Blob([view.whole])),
    });
    link.click();
    tell(
      isSaved
        ? `Zet dit bestand op deze plek: ${view.file}`
        : 'Dit is het bestand zoals het bewaard is; wat u daarna typte, zit er niet in.',
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

  async #rename(): Promise<void> {
    const { view } = this.#writing;
    if (changesOf(this.#writing).length) {
      tell('Bewaar eerst wat u veranderde.');
      return;
    }
    const to = await ask<string>('Andere naam', (answer) => {
      const id = newId();
      const input = el('input', { id, type: 'text', value: view.place.id });
      return [
        el('p', {}, 'De naam staat in het adres. Wat naar deze tekst verwijst, verandert mee.'),
        el('label', { for: id }, 'Nieuwe naam: kleine letters en streepjes'),
        input,
        button('Verander de naam', () => {
          answer(input.value.trim());
        }),
      ];
    });
    if (to === undefined || to === view.place.id) return;
    await this.#finish(() => post<Done>('/api/rename', { file: view.file, hash: view.hash, to }));
  }

  async #withdraw(): Promise<void> {
    const { view } = this.#writing;
    const isSure = await ask<true>('Verhaal intrekken', (answer) => [
      el('p', {}, 'De verteller mag dat altijd, zonder reden. Dit gebeurt nu:'),
      el(
        'ul',
        {},
        ...[
          'de tekst, de naam, de zoekwoorden en de relaties gaan uit het bestand; alleen een nummer blijft',
          'de foto’s en de vertalingen gaan weg',
          'de woorden van de verteller gaan uit outline.yaml',
        ].map((each) => el('li', {}, each)),
      ),
      el('p', {}, 'Daarna staat hier wat u nog doet: aanbieden, online zetten, kopieën.'),
      button(
        'Trek het verhaal in',
        () => {
          answer(true);
        },
        { class: 'danger' },
      ),
    ]);
    if (isSure) await this.#finish(() => post<Done>('/api/withdraw', { file: view.file, hash: view.hash }));
  }

  async #finish(work: () => Promise<Done>): Promise<void> {
    try {
      const done = await work();
      forgetAll(done.touched);
      await this.#leads.text(done.file ?? this.#writing.view.file);
      document.querySelector('.notices')?.append(doneOf(done));
      tell(done.message);
    } catch (error) {
      tell(inWords(error));
      if (error instanceof NotDone && error.status === 409) this.#moved();
    }
  }
}

const when = ({ when: time }: Kept): string =>
  new Date(time).toLocaleString('nl-NL', { dateStyle: 'short', timeStyle: 'short' });
