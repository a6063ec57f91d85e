import type { Act, Choice, Field, Picks } from '#/editor/form/fields.ts';
import type { Value } from '#/editor/splice/change.ts';
import { button, el, newId } from '#/editor/page/dom.ts';
import type { Pieces } from './pieces.ts';

/** What a piece of the form works with. */
export interface Context {
  picks: Record<Picks, Choice[]>;
  pieces: Pieces;
  /** Makes a source that can be picked from then on. */
  newSource?: () => Promise<Choice | undefined>;
  /** Buttons that begin an act by which a field is filled in, where it can be done now. */
  acts?: Readonly<Record<Act, () => HTMLButtonElement | undefined>>;
}

/** Hears what a value becomes; nothing means that the field goes. */
type Hears = (value: Value | undefined) => void;

type Group = Readonly<Record<string, Value>>;

type Way = readonly (string | number)[];

/** A piece of the form for one field. What stands in the file in another way than it should is shown, and stays. */
export function widget(
  field: Field,
  value: Value | undefined,
  hears: Hears,
  context: Context,
  way: Way = [field.name],
): HTMLElement {
  if (!fits(field, value)) {
    const element = odd(field, value);
    context.pieces.add(way, element, element);
    return element;
  }
  if (field.act) {
    const element = byAct(field, value, context.acts?.[field.act]());
    context.pieces.add(way, element, element);
    return element;
  }
  const optional = field.isRequired ? undefined : mayStayEmpty(isBlank(value), field.or);
  const make = field.kind === 'group' ? groupOf : field.kind === 'list' ? listOf : lineOf;
  const { element, control, hint } = make(
    field,
    value,
    (given) => {
      piece.isEmpty = isBlank(given);
      if (optional) optional.hidden = !piece.isEmpty || element.classList.contains('is-asked');
      hears(given);
    },
    { ...context, way, optional },
  );
  const piece = context.pieces.add(way, element, control, { optional, hint, isEmpty: isBlank(value) });
  return element;
}

/** Says behind a label that nothing has to stand there, or that it is this one or another, as long as nothing does. */
export const mayStayEmpty = (isEmpty: boolean, or?: string): HTMLElement =>
  el('span', { class: 'optional', hidden: !isEmpty }, or ? ` (dit, of “${or}”)` : ' (mag leeg)');

/** Whether a value says nothing. */
export const isBlank = (value: Value | undefined): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length);

/** What a field is made with, beside the form it stands in. */
interface Making extends Context {
  way: Way;
  optional: HTMLElement | undefined;
}

interface Made {
  element: HTMLElement;
  control: HTMLElement;
  hint: string | undefined;
}

function lineOf(field: Field, value: Value | undefined, hears: Hears, making: Making): Made {
  const id = newId();
  const control = controlOf(field, value, hears, making);
  control.id = id;
  if (field.isRequired) control.setAttribute('required', '');
  const hint = hintFor(field);
  if (hint) control.setAttribute('aria-describedby', hint.id);
  const label = el('label', { for: id }, field.label, making.optional);
  return {
    element: el('div', { class: `field ${field.kind}` }, label, hint, control),
    control,
    hint: hint?.id,
  };
}

const hintFor = ({ hint }: Field): HTMLElement | undefined =>
  hint ? el('p', { class: 'hint', id: newId() }, hint) : undefined;

function fits({ kind, item, fields }: Field, value: Value | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (kind === 'list')
    return Array.isArray(value) && value.every((each: Value) => item !== undefined && fits(item, each));
  if (kind === 'group')
    return (
      typeof value === 'object' &&
      !Array.isArray(value) &&
      (fields ?? []).every((field) => fits(field, (value as Group)[field.name]))
    );
  const isBoolean = kind === 'yes' || kind === 'either';
  return typeof value === (kind === 'number' ? 'number' : isBoolean ? 'boolean' : 'string');
}

/** A value that the form shows and leaves alone. */
export const odd = ({ label }: Pick<Field, 'label'>, value: Value | undefined): HTMLElement =>
  el(
    'div',
    { class: 'field odd' },
    el('p', {}, label),
    el('pre', { tabindex: '0' }, typeof value === 'string' ? value : JSON.stringify(value, null, 1)),
    el(
      'p',
      { class: 'hint' },
      'Dit kan het formulier niet veranderen; het blijft staan. Het kan wel in het hele bestand.',
    ),
  );

/** A value that is filled in by an act alone: shown, with the way to that act. */
const byAct = (field: Field, value: Value | undefined, act: HTMLButtonElement | undefined): HTMLElement =>
  el(
    'div',
    { class: 'field act' },
    el(
      'p',
      {},
      el('strong', {}, field.label),
      `: ${typeof value === 'string' && value ? dayInWords(value) : 'nee'}`,
    ),
    hintFor(field),
    act,
  );

/** A day as it is said; what is none, as it stands. */
export const dayInWords = (day: string): string =>
  Number.isNaN(Date.parse(day)) ? day : new Date(day).toLocaleDateString('nl-NL', { dateStyle: 'long' });

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function controlOf(field: Field, value: Value | undefined, hears: Hears, { picks }: Context): Control {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (field.kind === 'choice' || field.kind === 'pick')
    return selectOf(field.choices ?? (field.picks ? picks[field.picks] : []), text, 'Kies …', (chosen) => {
      hears(chosen || undefined);
    });
  if (field.kind === 'either')
    return selectOf(yesOrNo, typeof value === 'boolean' ? String(value) : '', 'Kies …', (chosen) => {
      hears(chosen === '' ? undefined : chosen === 'true');
    });
  if (field.kind === 'yes') {
    const box = el('input', {
      type: 'checkbox',
      onchange: () => {
        hears(box.checked ? true : undefined);
      },
    });
    box.checked = value === true;
    return box;
  }
  const isLong = field.kind === 'line' && (text.length > 80 || field.name === 'summary');
  const isDay = field.kind === 'day' && (text === '' || /^\d{4}-\d\d-\d\d$/.test(text));
  const control: HTMLInputElement | HTMLTextAreaElement = isLong
    ? el('textarea', { rows: '3', lang: 'nl', spellcheck: 'true' })
    : el('input', {
        ...(isDay && { max: '2100-12-31' }),
        type: isDay ? 'date' : field.kind === 'number' ? 'number' : 'text',
        ...(field.kind === 'line' && { lang: 'nl', spellcheck: 'true' }),
      });
  control.value = text;
  control.addEventListener('input', () => {
    // A block of text in the file may hold more lines; what is typed here is one.
    const typed = text.includes('\n') ? control.value : control.value.replace(/\s*\n\s*/g, ' ');
    if (field.kind !== 'number') hears(typed === '' && !field.isRequired ? undefined : typed);
    else hears(typed === '' || Number.isNaN(Number(typed)) ? undefined : Number(typed));
  });
  return control;
}

const yesOrNo: Choice[] = [
  { value: 'true', name: 'Ja' },
  { value: 'false', name: 'Nee' },
];

const asText = (value: Value): string => (typeof value === 'string' ? value : JSON.stringify(value));

function selectOf(
  choices: readonly Choice[],
  value: string,
  empty: string,
  chosen: (value: string) => void,
): HTMLSelectElement {
  const isKnown = value === '' || choices.some((choice) => choice.value === value);
  const select = el(
    'select',
    {
      onchange: () => {
        chosen(select.value);
      },
    },
    el('option', { value: '' }, empty),
    !isKnown && el('option', { value }, `${value} (bestaat niet)`),
    ...choices.map((choice) => el('option', { value: choice.value }, choice.name)),
  );
  select.value = value;
  return select;
}

function groupOf(field: Field, value: Value | undefined, hears: Hears, making: Making): Made {
  let now: Record<string, Value> = { ...(value as Group | undefined) };
  const hint = hintFor(field);
  const element = el(
    'fieldset',
    { ...(hint && { 'aria-describedby': hint.id }) },
    el('legend', {}, field.label, making.optional),
    hint,
    ...(field.fields ?? []).map((inner) =>
      widget(
        inner,
        now[inner.name],
        (given) => {
          const { [inner.name]: _before, ...others } = now;
          now = given === undefined ? others : { ...now, [inner.name]: given };
          hears(Object.keys(now).length || field.isRequired ? now : undefined);
        },
        making,
        [...making.way, inner.name],
      ),
    ),
  );
  return { element, control: element, hint: hint?.id };
}

function listOf(field: Field, value: Value | undefined, hears: Hears, context: Making): Made {
  const { item } = field;
  let now = [...((value as readonly Value[] | undefined) ?? [])];
  const set = (list: Value[], focus?: string) => {
    now = list;
    hears(now.length ? now : undefined);
    draw();
    box.querySelector<HTMLElement>(focus ?? 'select, input, button')?.focus();
  };
  const box = el('div', { class: 'list' });
  const isRows = item?.kind === 'group';
  const draw = () => {
    box.replaceChildren(
      el(
        'ul',
        { class: isRows ? 'rows' : 'chips' },
        ...now.map((each, index) => el('li', {}, ...rowOf(each, index))),
      ),
      adder(),
    );
  };
  const moved = (from: number, to: number) => {
    const list = [...now];
    list.splice(to, 0, ...list.splice(from, 1));
    return list;
  };
  const rowOf = (each: Value, index: number): HTMLElement[] => {
    const name = isRows ? `${field.label} ${String(index + 1)}` : nameOf(each);
    const remove = button(
      '×',
      () => {
        set(now.toSpliced(index, 1));
      },
      { 'aria-label': `Haal weg: ${name}` },
    );
    if (item?.kind !== 'group') return [el('span', {}, name), remove];
    return [
      widget(
        { ...item, label: name },
        each,
        (given) => {
          now = now.with(index, given ?? {});
          hears(now);
        },
        context,
        [...context.way, index],
      ),
      button(
        'Omhoog',
        () => {
          set(moved(index, index - 1));
        },
        { disabled: index === 0, 'aria-label': `Omhoog: ${name}` },
      ),
      remove,
    ];
  };
  const nameOf = (each: Value): string =>
    (item?.picks ? context.picks[item.picks].find(({ value: known }) => known === each)?.name : undefined) ??
    asText(each);
  const adder = (): HTMLElement => {
    const id = newId();
    if (isRows)
      return button(`Voeg toe: ${field.label.toLowerCase()}`, () => {
        set([...now, {}], 'li:last-child input, li:last-child select');
      });
    if (item?.picks) {
      const free = context.picks[item.picks].filter(({ value: each }) => !now.includes(each));
      const select = selectOf(free, '', 'Voeg toe …', (chosen) => {
        if (chosen) set([...now, chosen], 'select');
      });
      select.setAttribute('aria-label', `Voeg toe aan ${field.label}`);
      const { newSource } = context;
      if (item.picks !== 'fact' || !newSource) return select;
      return el(
        'div',
        {},
        select,
        button(
          'Nieuwe bron',
          async () => {
            const choice = await newSource();
            if (choice) set([...now, choice.value], 'button.new');
          },
          { class: 'new' },
        ),
      );
    }
    const input = el('input', {
      id,
      type: 'text',
      'aria-label': `Voeg toe aan ${field.label}`,
      placeholder: 'Typ een woord, en Enter',
      onkeydown: (event) => {
        if (!(event instanceof KeyboardEvent) || event.key !== 'Enter') return;
        event.preventDefault();
        add();
      },
      onchange: () => {
        add();
      },
    });
    const add = () => {
      const words = input.value
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word && !now.includes(word));
      input.value = '';
      if (words.length) set([...now, ...words], 'input');
    };
    return input;
  };
  draw();
  const hint = hintFor(field);
  const element = el(
    'fieldset',
    { class: 'field', ...(hint && { 'aria-describedby': hint.id }) },
    el('legend', {}, field.label, context.optional),
    hint,
    box,
  );
  return { element, control: element, hint: hint?.id };
}

/** A value of a field in words, as who fills in the form knows it. */
export function inWords(
  field: Field | undefined,
  value: Value | undefined,
  { picks }: Pick<Context, 'picks'>,
): string {
  if (isBlank(value)) return '(leeg)';
  if (Array.isArray(value))
    return value.map((each: Value) => inWords(field?.item, each, { picks })).join(', ');
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nee';
  if (typeof value === 'object' && value !== null)
    return Object.entries(value as Group)
      .map(([name, each]) => {
        const inner = field?.fields?.find((known) => known.name === name);
        return `${inner?.label ?? name}: ${inWords(inner, each, { picks })}`;
      })
      .join('; ');
  if (field?.kind === 'day') return dayInWords(String(value));
  const choices = field?.choices ?? (field?.picks ? picks[field.picks] : []);
  return choices.find((choice) => choice.value === value)?.name ?? String(value);
}
