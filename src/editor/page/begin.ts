import type { Begun } from '#/editor/said.ts';
import { inWords, post } from './ask.ts';
import { ask, button, el, later, newId, tell } from './dom.ts';
import { isSame, type Opening } from './state.ts';

/** Asks what a new text is called, tells where it will stand, and opens it. */
export async function beginNew(
  collection: string,
  name: string,
  opens: (file: string, opening: Opening) => unknown,
): Promise<void> {
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
    opens(file, { beginning: changes });
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
