import type { Choice } from '#/editor/form/fields.ts';
import type { Dropped } from '#/editor/desk/photo.ts';
import { inWords, request } from '#/editor/page/ask.ts';
import { ask, button, el, newId, tell } from '#/editor/page/dom.ts';
import { mayStayEmpty } from './widgets.ts';

/** The text of a page, as plain text with helpers. */
export interface BodyEditor {
  element: HTMLElement;
  set: (text: string) => void;
  /** Goes to a line of the text, and to words in it where they are known. */
  goTo: (line: number, words?: readonly string[]) => void;
  /** Marks lines of which something is said: an error, or only a remark. */
  mark: (lines: ReadonlyMap<number, 'error' | 'warning'>) => void;
}

/** What helps to write it. */
interface Helpers {
  file: string;
  addresses: Choice[];
  partners?: Choice[];
  isHelp?: boolean;
  isOptional?: boolean;
  isPlain?: boolean;
  /** Hears where the caret stands. */
  stands?: (text: string, caret: number) => void;
}

/** Makes it; `hears` hears each change. */
export function bodyEditor(
  label: string,
  text: string,
  hears: (text: string) => void,
  helpers: Helpers,
): BodyEditor {
  const id = newId();
  const area = el('textarea', { id, lang: 'nl', spellcheck: 'true', 'aria-describedby': `${id}-hint` });
  const mirror = el('div', { class: 'mirror', 'aria-hidden': 'true' });
  let marks: ReadonlyMap<number, 'error' | 'warning'> = new Map();
  const draw = () => {
    mirror.replaceChildren(
      ...area.value.split('\n').map((line, index) => {
        const mark = marks.get(index + 1);
        return el('div', mark ? { class: mark } : {}, line || '\u200B');
      }),
    );
  };
  area.value = text;
  const isEmpty = () => area.value.trim() === '';
  const optional = helpers.isOptional ? mayStayEmpty(isEmpty()) : undefined;
  area.addEventListener('input', () => {
    draw();
    if (optional) optional.hidden = !isEmpty();
    hears(area.value);
  });
  for (const act of ['keyup', 'pointerup', 'focus', 'input'])
    area.addEventListener(act, () => {
      helpers.stands?.(area.value, area.selectionStart);
    });
  draw();
  const put = (words: string, selectFrom?: number, selectTo?: number) => {
    const start = area.selectionStart;
    area.focus();
    // Old, and still the one way that keeps what the browser can undo.
    if (!typing.execCommand('insertText', false, words)) {
      area.setRangeText(words, area.selectionStart, area.selectionEnd, 'end');
      area.dispatchEvent(new Event('input'));
    }
    if (selectFrom !== undefined)
      area.setSelectionRange(start + selectFrom, start + (selectTo ?? selectFrom));
  };
  const selected = () => area.value.slice(area.selectionStart, area.selectionEnd);
  const around = (before: string, after: string, empty: string) => () => {
    const words = selected() || empty;
    put(before + words + after, before.length, before.length + words.length);
  };
  /** Puts a piece by itself, with one empty line on each side however many there were. */
  const asBlock = (before: string, after: string, empty: string) => () => {
    const words = selected() || empty;
    const start = area.value.slice(0, area.selectionStart);
    const rest = area.value.slice(area.selectionEnd);
    const isFirst = start.trim() === '';
    const from = isFirst ? start.length : start.trimEnd().length;
    area.setSelectionRange(from, area.value.length - rest.replace(/^(?:[ \t]*\n)+/, '').length);
    const gap = !isFirst ? '\n\n' : start === '' && rest.startsWith('\n') ? '\n' : '';
    const end = rest.trim() === '' ? '\n' : '\n\n';
    const at = gap.length + before.length;
    put(`${gap}${before}${words}${after}${end}`, at, at + words.length);
  };
  const takeIn = async (photo: File) => {
    const { dropped, alt } = (await takePhoto(helpers.file, photo)) ?? {};
    if (!dropped) return;
    // No line is cut in two by it.
    const { value, selectionEnd: caret } = area;
    const isWithin = caret > 0 && value[caret - 1] !== '\n';
    const at = isWithin ? caret + value.slice(caret).search(/\n|$/) : caret;
    area.setSelectionRange(at, at);
    asBlock('', '', `![${(alt ?? '').replace(/[[\]\n]/g, ' ')}](${dropped.address})`)();
    area.setSelectionRange(area.selectionEnd, area.selectionEnd);
  };
  const choose = () => {
    const input = el('input', { type: 'file', accept: 'image/jpeg,image/png,image/webp,image/avif' });
    input.addEventListener('change', () => {
      const [photo] = input.files ?? [];
      if (photo) void takeIn(photo);
    });
    input.click();
  };
  area.addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  area.addEventListener('drop', (event) => {
    const [photo] = event.dataTransfer?.files ?? [];
    if (!photo) return;
    event.preventDefault();
    void takeIn(photo);
  });
  const tools = toolbar('Hulp bij de tekst', [
    button('Vet', around('**', '**', 'vet')),
    button('Kop', asBlock('## ', '', 'Kop')),
    button('Lijst', () => {
      asBlock('', '', 'eerste')();
      const lines = selected()
        .split('\n')
        .map((line) => `- ${line.replace(/^- /, '')}`);
      put(lines.join('\n'));
    }),
    button('Link', async () => {
      const words = selected();
      const [start, end] = [area.selectionStart, area.selectionEnd];
      const address = await pickOne('Waar gaat de link heen?', helpers.addresses);
      area.setSelectionRange(start, end);
      if (address) put(`[${words || address.name}](${address.value})`);
    }),
    button('Let op', asBlock('<Note>', '</Note>', 'Wat een lezer niet mag missen.')),
    button('Laat zien', asBlock('<Show>', '</Show>', 'Ik zoek hulp.')),
    ...(helpers.isHelp
      ? [
          button('Deur', async () => {
            const [start, end] = [area.selectionStart, area.selectionEnd];
            const partner = await pickOne('Naar welke organisatie?', helpers.partners ?? []);
            area.setSelectionRange(start, end);
            if (partner)
              asBlock(`<Door to="${partner.value}">`, '</Door>', 'Waarvoor iemand daarheen gaat.')();
          }),
          button(
            'Situatie',
            asBlock(
              '<Situation id="naam" title="U bent in deze situatie">\n',
              '\n</Situation>',
              'Wat iemand dan doet.',
            ),
          ),
        ]
      : []),
    button('Foto', choose),
  ]);
  return {
    element: el(
      'div',
      { class: 'body' },
      el('label', { for: id }, label, optional),
      el(
        'p',
        { class: 'hint', id: `${id}-hint` },
        helpers.isPlain
          ? 'Dit is het bestand zoals het is, met de kop erboven.'
          : 'Een lege regel begint een nieuwe alinea. Een foto sleept u hierin.',
      ),
      !helpers.isPlain && tools,
      el('div', { class: 'paper' }, mirror, area),
    ),
    set: (other) => {
      area.value = other;
      draw();
    },
    goTo: (line, words = []) => {
      const lines = area.value.split('\n');
      const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
      const own = lines[line - 1] ?? '';
      const found = words.find((each) => own.includes(each)) ?? '';
      const at = start + own.indexOf(found);
      area.focus({ preventScroll: true });
      // A line is not chosen as a whole: the first key would take it away.
      area.setSelectionRange(at, at + found.length);
      mirror.children[line - 1]?.scrollIntoView({ block: 'center' });
    },
    mark: (lines) => {
      marks = lines;
      draw();
    },
  };
}

const typing = document as unknown as {
  execCommand: (command: 'insertText', showUi: boolean, words: string) => boolean;
};

/** Buttons that are one stop for the keyboard; arrows lead from one to the next. */
function toolbar(label: string, buttons: readonly HTMLButtonElement[]): HTMLElement {
  const turn = (to: number) => {
    for (const [index, each] of buttons.entries()) each.tabIndex = index === to ? 0 : -1;
    return buttons[to];
  };
  turn(0);
  return el(
    'div',
    {
      class: 'tools',
      role: 'toolbar',
      'aria-label': label,
      onkeydown: (event) => {
        if (!(event instanceof KeyboardEvent)) return;
        const now = buttons.findIndex((each) => each === document.activeElement);
        const { length } = buttons;
        const to = {
          ArrowRight: (now + 1) % length,
          ArrowLeft: (now - 1 + length) % length,
          Home: 0,
          End: length - 1,
        }[event.key];
        if (to === undefined) return;
        event.preventDefault();
        turn(to)?.focus();
      },
      onfocusin: (event) => {
        turn(
          Math.max(
            0,
            buttons.findIndex((each) => each === event.target),
          ),
        );
      },
    },
    ...buttons,
  );
}

/** Lets somebody pick something by its title. */
function pickOne(title: string, choices: readonly Choice[]): Promise<Choice | undefined> {
  return ask<Choice>(title, (answer) => {
    const list = el('ul', { class: 'found' });
    const id = newId();
    const search = el('input', {
      id,
      type: 'search',
      autocomplete: 'off',
      oninput: () => {
        draw();
      },
    });
    const draw = () => {
      const words = search.value.toLowerCase();
      const found = choices.filter(({ name, value }) => `${name} ${value}`.toLowerCase().includes(words));
      list.replaceChildren(
        ...(found.length ? [] : [el('li', {}, 'Niets gevonden. Zoek op een ander woord.')]),
        ...found.slice(0, 30).map((each) =>
          el(
            'li',
            {},
            button(each.name, () => {
              answer(each);
            }),
          ),
        ),
      );
    };
    draw();
    return [el('label', { for: id }, 'Zoek op titel'), search, list];
  });
}

async function takePhoto(file: string, photo: File): Promise<{ dropped: Dropped; alt: string } | undefined> {
  const shown = URL.createObjectURL(photo);
  const alt = await ask<string>('Wat is er op de foto te zien?', (answer) => {
    const id = newId();
    const input = el('textarea', { id, rows: '3', lang: 'nl' });
    return [
      el('img', { src: shown, alt: 'De foto die u koos', class: 'chosen' }),
      el(
        'p',
        { class: 'hint' },
        'Voor wie de foto niet kan zien. Schrijf wat erop staat, zonder “foto van”. Vraag toestemming van ieder die te herkennen is.',
      ),
      el('label', { for: id }, 'In een zin'),
      input,
      button('Zet de foto in de tekst', () => {
        if (input.value.trim()) answer(input.value.trim());
      }),
    ];
  });
  URL.revokeObjectURL(shown);
  if (alt === undefined) return undefined;
  try {
    tell('De foto wordt klaargemaakt …');
    const query = new URLSearchParams({ file });
    const dropped = await request<Dropped>('POST', `/api/photo?${query.toString()}`, photo);
    tell(
      dropped.removed.length
        ? `De foto staat erbij. Weggehaald: ${dropped.removed.join('; ')}.`
        : 'De foto staat erbij.',
    );
    return { dropped, alt };
  } catch (error) {
    tell(inWords(error));
    return undefined;
  }
}
