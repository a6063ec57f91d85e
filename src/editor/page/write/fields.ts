import { el } from '#/editor/page/dom.ts';
import { bodyEditor, type BodyEditor } from '#/editor/page/form/body.ts';
import type { Pieces } from '#/editor/page/form/pieces.ts';
import { newSource } from '#/editor/page/form/source.ts';
import { odd, widget, type Context } from '#/editor/page/form/widgets.ts';
import type { Writing } from '#/editor/page/state.ts';

/** What the fields of a text tell to who drew them. */
export interface Hearing {
  changed: () => void;
  /** Where the caret stands in the text. */
  stands: (text: string, caret: number) => void;
  acts: Context['acts'];
}

/** What stands in a form, with the text among it. */
interface Drawn {
  parts: HTMLElement[];
  body: BodyEditor;
}

/** All of a file as it stands, to write in: what its fields are is then nobody’s business here. */
export function wholeOf(writing: Writing, whole: string, { changed }: Hearing): Drawn {
  const { view } = writing;
  const body = bodyEditor(
    'Het hele bestand',
    whole,
    (text) => {
      writing.whole = text;
      changed();
    },
    { file: view.file, addresses: [], isPlain: true },
  );
  const refusal =
    view.refusal && el('p', { class: 'error' }, `${view.refusal.message} Zo kan het: ${view.refusal.mend}`);
  return { parts: [...(refusal ? [refusal] : []), body.element], body };
}

/** What stands in the place of the fields of a story that is withdrawn: there is nothing left to fill in. */
export const emptied = (): HTMLElement =>
  el(
    'p',
    {},
    'Van dit verhaal zijn alleen een nummer en het kenmerk van de toestemming over. U hoeft hier niets meer in te vullen.',
  );

/** What few texts have: it is filled in by an act, or after a text has been online. */
const seldom = new Set(['formerly', 'changes', 'exceptions']);

/** The fields of a text and the text itself, in the order in which somebody writes them. */
export function fieldsOf(writing: Writing, pieces: Pieces, { changed, stands, acts }: Hearing): Drawn {
  const { view } = writing;
  const body = bodyEditor(
    'Tekst',
    writing.body,
    (text) => {
      writing.body = text;
      changed();
    },
    {
      ...view,
      partners: view.picks.partners,
      isHelp: view.place.collection === 'help',
      isOptional: view.isBodyOptional,
      stands,
    },
  );
  const context: Context = { picks: view.picks, pieces, newSource: () => newSource(view.picks), acts };
  const fields = view.form.map((field) => ({
    name: field.name,
    piece: widget(
      field,
      writing.values[field.name],
      (value) => {
        if (value === undefined) Reflect.deleteProperty(writing.values, field.name);
        else writing.values[field.name] = value;
        changed();
      },
      context,
    ),
  }));
  const unknown = view.unknown.map((name) => {
    const piece = odd({ label: `${name} (onbekend, blijft staan)` }, view.data[name]);
    pieces.add([name], piece, piece);
    return piece;
  });
  // Without consent there is no story, and so it comes before all else.
  const first = ['consent', 'title', 'summary', 'person', 'role'];
  const isSeldom = (name: string) => seldom.has(name) && view.data[name] === undefined;
  const those = (which: (name: string) => boolean) =>
    fields.filter(({ name }) => which(name)).map(({ piece }) => piece);
  return {
    body,
    parts: [
      ...first.flatMap((own) => those((name) => name === own)),
      body.element,
      ...those((name) => !first.includes(name) && !isSeldom(name)),
      ...unknown,
      el('details', {}, el('summary', {}, 'Zelden nodig'), ...those(isSeldom)),
    ],
  };
}
