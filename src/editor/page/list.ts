import type { Change } from '#/editor/splice/change.ts';
import type { Begun, Listed, Overview } from '#/editor/said.ts';
import { inWords, post, request } from './ask.ts';
import { ask, button, el, later, newId, tell, textLink } from './dom.ts';
import { unsavedFiles } from './drafts.ts';
import { errorsInWords } from './findings.ts';
import { newSource } from './form/source.ts';
import { excerptOf } from './seek.ts';
import { isSame } from './state.ts';

/** What the list can open. */
export interface Opens {
  text: (file: string, opening?: { beginning?: Change[]; sought?: string }) => unknown;
  list: () => unknown;
}

/** All texts by kind, with what wants attention, and the sources that are not the framework. */
export async function listPage(opens: Opens): Promise<HTMLElement> {
  const { kinds, texts, others, locales, picks } = await request<Overview>('GET', '/api/texts');
  const unsaved = unsavedFiles();
  const id = newId();
  const rows = new Map<HTMLElement, string>();
  /** Where a row says why it was found, and in which text. */
  const reasons = new Map<HTMLElement, { box: HTMLElement; says: string }>();
  const marked = new Set<HTMLElement>();
  const none = el('p', { role: 'status' });
  let onlyMarked = false;
  const draw = () => {
    const words = asFound(filter.value);
    for (const [row, text] of rows) {
      row.hidden = !text.includes(words) || (onlyMarked && !marked.has(row));
      const reason = reasons.get(row);
      reason?.box.replaceChildren(...(row.hidden ? [] : whyFound(reason.says, filter.value)));
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
    const box = el('p', { class: 'hint' });
    const row = el(
      'li',
      {},
      textLink(text.file, text.title, (file) => opens.text(file, { sought: filter.value })),
      ...[...marks, ...language].map((mark) =>
        el('span', { class: text.errors ? 'badge error' : 'badge' }, mark),
      ),
      box,
    );
    reasons.set(row, { box, says: text.says });
    if (marks.length) marked.add(row);
    rows.set(row, asFound([text.title, text.file, ...marks, ...language, text.says].join(' ')));
    return row;
  };
  const isOwn = (kind: string, file: string) => file.split('/')[2] === kind;
  const fresh = [...unsaved].filter(([file]) => !texts.some((text) => text.file === file));
  const sourceRow = (name: string): HTMLLIElement => {
    const row = el('li', {}, name);
    rows.set(row, asFound(`${name} bron`));
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
        canBeNew && button(`Nieuw: ${name.toLowerCase()}`, () => beginNew(collection, name, opens)),
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

/** Words as they are looked for: “DT&V” is found as “dtv”, and “één” as “een”. */
const asFound = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/[\p{M}&.'’]/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim();

async function beginNew(collection: string, name: string, opens: Opens): Promise<void> {
  const isStory = collection === 'stories';
  const given = await ask<{ title: string; person?: string }>(`Nieuw: ${name.toLowerCase()}`, (answer) => {
    const answered = () => ({
      title: title.input.value.trim(),
      ...(isStory && { person: person.input.value.trim() }),
    });
    const begin = () => {
      if (answered().title) answer(answered());
      else title.input.focus();
    };
    const address = el('p', { class: 'hint', role: 'status' });
    const named = later(() => {
      const now = answered();
      void begun(collection, now)
        .catch(() => undefined)
        .then((text) => {
          // What was typed meanwhile is asked after it.
          if (isSame(now, answered())) address.textContent = text ? `Het adres wordt ${text.address}` : '';
        });
    }, 300);
    const title = line('Titel', begin, named);
    const person = line('Naam van de verteller', begin, named);
    return [
      title.element,
      el(
        'p',
        { class: 'hint' },
        isStory
          ? 'Van de titel komt het adres op de site. Dat adres blijft bestaan, ook als het verhaal wordt ingetrokken. Staat de naam van de verteller in de titel, dan komt die niet in het adres.'
          : 'Van de titel komt ook het adres.',
      ),
      isStory && person.element,
      address,
      button('Begin', begin),
    ];
  });
  if (!given) return;
  try {
    const { file, changes } = await begun(collection, given);
    opens.text(file, { beginning: changes });
  } catch (error) {
    tell(inWords(error));
  }
}

const begun = (collection: string, given: { title: string; person?: string }) =>
  post<Begun>('/api/begin', { collection, ...given });

/** A line to type in, after which Enter goes on. */
function line(
  label: string,
  enter: () => void,
  typed: () => void,
): { element: HTMLElement; input: HTMLInputElement } {
  const id = newId();
  const input = el('input', {
    id,
    type: 'text',
    lang: 'nl',
    oninput: typed,
    onkeydown: (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Enter') return;
      // Else the button that is there again when this window closes would hear it too.
      event.preventDefault();
      enter();
    },
  });
  return { element: el('div', { class: 'field' }, el('label', { for: id }, label), input), input };
}
