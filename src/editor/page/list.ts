import type { Listed, Overview } from '#/editor/said.ts';
import { request } from './ask.ts';
import { beginNew } from './begin.ts';
import { button, el, newId, tell, textLink } from './dom.ts';
import { unsavedFiles } from './drafts.ts';
import { errorsInWords } from './findings.ts';
import { newSource } from './form/source.ts';
import { asFound, excerptOf } from './seek.ts';
import type { Opening } from './state.ts';

/** What the list can open. */
export interface Opens {
  text: (file: string, opening?: Opening) => unknown;
  list: () => unknown;
}

/** What the list knows of one of its rows. */
interface Row {
  /** What it is found by. */
  found: string;
  isMarked: boolean;
  /** What its text says, and where it is shown why that was found. */
  says?: string;
  why?: HTMLElement;
}

/** All texts by kind, with what wants attention, and the sources that are not the framework. */
export async function listPage(opens: Opens): Promise<HTMLElement> {
  const { kinds, texts, others, locales, picks } = await request<Overview>('GET', '/api/texts');
  const unsaved = unsavedFiles();
  const id = newId();
  const rows = new Map<HTMLElement, Row>();
  const none = el('p', { role: 'status' });
  let onlyMarked = false;
  const draw = () => {
    const words = asFound(filter.value);
    for (const [row, { found, isMarked, says = '', why }] of rows) {
      row.hidden = !found.includes(words) || (onlyMarked && !isMarked);
      why?.replaceChildren(...(row.hidden ? [] : whyFound(says, filter.value)));
    }
    const isAll = words === '' && !onlyMarked;
    for (const section of page.querySelectorAll<HTMLElement>('section.kind'))
      section.hidden = !isAll && !section.querySelector('li:not([hidden])');
    const count = [...rows.keys()].filter((row) => !row.hidden).length;
    none.textContent = isAll
      ? ''
      : count
        ? `${String(count)} gevonden.`
        : words
          ? `Niets gevonden met “${filter.value.trim()}”. Zoek op een ander woord.`
          : 'Niets vraagt aandacht.';
  };
  const filter = el('input', { id, type: 'search', autocomplete: 'off', oninput: draw });
  const attention = button(
    'Wat aandacht vraagt',
    () => {
      onlyMarked = !onlyMarked;
      attention.setAttribute('aria-pressed', String(onlyMarked));
      draw();
    },
    { 'aria-pressed': 'false' },
  );
  const label = new Map(locales.map(({ code, label: name }) => [code, name]));
  const rowOf = (text: Listed): HTMLLIElement => {
    const marks = [
      ...(text.errors ? [errorsInWords(text.errors)] : []),
      ...(text.warnings ? [`${String(text.warnings)} keer let op`] : []),
      ...text.marks,
      ...(unsaved.has(text.file) ? ['niet bewaard'] : []),
    ];
    const language = text.locale === 'nl' ? [] : [label.get(text.locale) ?? text.locale];
    const why = el('p', { class: 'hint' });
    const row = el(
      'li',
      {},
      textLink(text.file, text.title, (file) => opens.text(file, { sought: filter.value })),
      ...[...marks, ...language].map((mark) =>
        el('span', { class: text.errors ? 'badge error' : 'badge' }, mark),
      ),
      why,
    );
    rows.set(row, {
      found: asFound([text.title, text.file, ...marks, ...language, text.says].join(' ')),
      isMarked: marks.length > 0,
      says: text.says,
      why,
    });
    return row;
  };
  const isOwn = (kind: string, file: string) => file.split('/')[2] === kind;
  const fresh = [...unsaved].filter(([file]) => !texts.some((text) => text.file === file));
  const sourceRow = (name: string): HTMLLIElement => {
    const row = el('li', {}, name);
    rows.set(row, { found: asFound(`${name} bron`), isMarked: false });
    return row;
  };
  const jump = (name: string, index: number) =>
    button(name, () => {
      const section = page.querySelectorAll<HTMLElement>('section.kind')[index];
      section?.scrollIntoView();
      section?.querySelector<HTMLElement>('button, a')?.focus({ preventScroll: true });
    });
  const page = el(
    'div',
    { class: 'overview' },
    el('h1', {}, 'Teksten'),
    el(
      'div',
      { class: 'field' },
      el('label', { for: id }, 'Zoek een tekst of een bron, ook op een zin die erin staat'),
      filter,
    ),
    el(
      'div',
      { class: 'bar', role: 'group', 'aria-label': 'Ga naar' },
      ...[...kinds.map(({ name }) => name), 'Andere bronnen'].map(jump),
      attention,
    ),
    none,
    others.length > 0 &&
      el(
        'section',
        {},
        el('h2', {}, 'Bij geen tekst'),
        el(
          'ul',
          { class: 'findings' },
          ...others.map(({ file, message, mend, level }) =>
            el('li', { class: level }, `${file}: ${message} Zo kan het: ${mend}`),
          ),
        ),
      ),
    ...kinds.map(({ collection, name, canBeNew }) =>
      el(
        'section',
        { class: 'kind', 'aria-label': name },
        el('h2', {}, name),
        canBeNew && button(`Nieuw: ${name.toLowerCase()}`, () => beginNew(collection, name, opens.text)),
        el(
          'ul',
          { class: 'texts' },
          ...fresh
            .filter(([file]) => isOwn(collection, file))
            .map(([file, title]) =>
              rowOf({
                file,
                title,
                locale: 'nl',
                collection,
                says: '',
                errors: 0,
                warnings: 0,
                marks: ['nieuw'],
              }),
            ),
          ...texts.filter((text) => text.collection === collection).map(rowOf),
        ),
      ),
    ),
    el(
      'section',
      { class: 'kind', 'aria-label': 'Andere bronnen' },
      el('h2', {}, 'Andere bronnen'),
      el('p', { class: 'hint' }, 'Waar teksten op rusten, naast het beleidskader.'),
      button('Nieuwe bron', async () => {
        if (!(await newSource(picks))) return;
        await opens.list();
        tell('De bron staat in de lijst. Kies haar nu in een tekst, bij “Andere bronnen”.');
      }),
      el('ul', { class: 'texts' }, ...picks.fact.map(({ name }) => sourceRow(name))),
    ),
  );
  return page;
}

/** The words by which a text was found, among those around them. */
function whyFound(says: string, words: string): Node[] {
  const excerpt = excerptOf(says, words);
  return excerpt ? [new Text(excerpt.before), el('mark', {}, excerpt.found), new Text(excerpt.after)] : [];
}
