import type { Change } from '#/editor/splice/change.ts';
import type { Listed, Overview } from '#/editor/said.ts';
import { inWords, post, request } from './ask.ts';
import { ask, button, el, newId, tell } from './dom.ts';
import { unsavedFiles } from './drafts.ts';

/** What the list can open. */
export interface Opens {
  text: (file: string) => unknown;
  begin: (file: string, changes: Change[]) => unknown;
}

/** All texts by kind, with what wants attention. */
export async function listPage(opens: Opens): Promise<HTMLElement> {
  const { kinds, texts, others, locales } = await request<Overview>('GET', '/api/texts');
  const unsaved = unsavedFiles();
  const id = newId();
  const rows = new Map<HTMLElement, string>();
  const filter = el('input', {
    id,
    type: 'search',
    autocomplete: 'off',
    oninput: () => {
      const words = filter.value.toLowerCase();
      for (const [row, text] of rows) row.hidden = !text.includes(words);
      for (const section of page.querySelectorAll<HTMLElement>('section.kind'))
        section.hidden = words !== '' && !section.querySelector('li:not([hidden])');
    },
  });
  const label = new Map(locales.map(({ code, label: name }) => [code, name]));
  const rowOf = (text: Listed): HTMLLIElement => {
    const marks = [
      ...(text.errors ? [`${String(text.errors)} ${text.errors === 1 ? 'fout' : 'fouten'}`] : []),
      ...(text.warnings ? [`${String(text.warnings)} keer let op`] : []),
      ...text.marks,
      ...(unsaved.has(text.file) ? ['niet bewaard'] : []),
      ...(text.locale === 'nl' ? [] : [label.get(text.locale) ?? text.locale]),
    ];
    const row = el(
      'li',
      {},
      el(
        'a',
        {
          href: `?${new URLSearchParams({ tekst: text.file }).toString()}`,
          onclick: (event) => {
            event.preventDefault();
            opens.text(text.file);
          },
        },
        text.title,
      ),
      ...marks.map((mark) => el('span', { class: text.errors ? 'badge error' : 'badge' }, mark)),
    );
    rows.set(row, `${text.title} ${text.file} ${marks.join(' ')}`.toLowerCase());
    return row;
  };
  const isOwn = (kind: string, file: string) => file.split('/')[2] === kind;
  const fresh = [...unsaved].filter((file) => !texts.some((text) => text.file === file));
  const page = el(
    'div',
    { class: 'overview' },
    el('h1', {}, 'Teksten'),
    el('div', { class: 'field' }, el('label', { for: id }, 'Zoek een tekst'), filter),
    el(
      'div',
      { class: 'bar', role: 'group', 'aria-label': 'Ga naar' },
      ...kinds.map(({ name }, index) =>
        button(name, () => {
          const section = page.querySelectorAll<HTMLElement>('section.kind')[index];
          section?.scrollIntoView();
          section?.querySelector<HTMLElement>('button, a')?.focus({ preventScroll: true });
        }),
      ),
      button('Wat aandacht vraagt', () => {
        for (const row of rows.keys()) row.hidden = !row.querySelector('.badge');
        tell(`${String([...rows.keys()].filter((row) => !row.hidden).length)} teksten vragen aandacht.`);
      }),
    ),
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
            .filter((file) => isOwn(collection, file))
            .map((file) =>
              rowOf({
                file,
                title: file.split('/').at(-1) ?? file,
                locale: 'nl',
                collection,
                errors: 0,
                warnings: 0,
                marks: ['nieuw'],
              }),
            ),
          ...texts.filter((text) => text.collection === collection).map(rowOf),
        ),
      ),
    ),
  );
  return page;
}

async function beginNew(collection: string, name: string, opens: Opens): Promise<void> {
  const title = await ask<string>(`Nieuw: ${name.toLowerCase()}`, (answer) => {
    const id = newId();
    const input = el('input', {
      id,
      type: 'text',
      lang: 'nl',
      onkeydown: (event) => {
        if (!(event instanceof KeyboardEvent) || event.key !== 'Enter') return;
        // Else the button that is there again when this window closes would hear it too.
        event.preventDefault();
        if (input.value.trim()) answer(input.value.trim());
      },
    });
    return [
      el('label', { for: id }, 'Titel'),
      el(
        'p',
        { class: 'hint' },
        'Van de titel komt ook het adres. Noem alleen bij een verhaal de verteller.',
      ),
      input,
      button('Begin', () => {
        if (input.value.trim()) answer(input.value.trim());
      }),
    ];
  });
  if (title === undefined) return;
  try {
    const { file, changes } = await post<{ file: string; changes: Change[] }>('/api/begin', {
      collection,
      title,
    });
    opens.begin(file, changes);
  } catch (error) {
    tell(inWords(error));
  }
}
