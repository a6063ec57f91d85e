/** What stands in an element: other elements, or words, which are never read as markup. */
export type Part = Node | string | undefined | false;

type Props = Partial<Record<string, string | boolean | ((event: Event) => void)>>;

/** Makes an element. A property that begins with `on` listens; all others are attributes. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  props: Props = {},
  ...parts: Part[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(props))
    if (typeof value === 'function') element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, '');
    else if (typeof value === 'string') element.setAttribute(key, value);
  element.append(...parts.filter((part) => part !== undefined && part !== false));
  return element;
}

/** A button that does something. */
export const button = (words: string, does: () => unknown, props: Props = {}): HTMLButtonElement =>
  el('button', { type: 'button', onclick: () => void does(), ...props }, words);

let count = 0;

/** A name that no other element has. */
export const newId = (): string => `e${String(++count)}`;

/** Calls a function when nothing has happened for a while. */
export function later(does: () => void, pause: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(does, pause);
  };
}

/** Says something in the line of the page that is read aloud. */
export function tell(words: string): void {
  const status = document.querySelector('#status');
  if (status && status.textContent !== words) status.textContent = words;
}

/** Says that it takes a while, if it does, and takes that away again; what was said meanwhile stays. */
export async function patiently<T>(work: Promise<T>): Promise<T> {
  const words = 'Even geduld …';
  const timer = setTimeout(() => {
    tell(words);
  }, 400);
  const done = await work;
  clearTimeout(timer);
  if (document.querySelector('#status')?.textContent === words) tell('');
  return done;
}

/** Asks something in a window of its own; nothing comes back when it is closed. */
export function ask<T>(title: string, make: (answer: (value: T) => void) => Part[]): Promise<T | undefined> {
  const { promise, resolve } = Promise.withResolvers<T | undefined>();
  const before = document.activeElement;
  const id = newId();
  const dialog = el('dialog', {
    'aria-labelledby': id,
    onclose: () => {
      end(undefined);
    },
  });
  const end = (value: T | undefined) => {
    dialog.remove();
    if (before instanceof HTMLElement) before.focus();
    resolve(value);
  };
  dialog.append(
    el('h2', { id }, title),
    ...make(end).filter((part) => part !== undefined && part !== false),
    button(
      'Toch niet',
      () => {
        end(undefined);
      },
      { class: 'quiet' },
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return promise;
}

/** A link that opens a text here, and with a key held down in a window of its own. */
export const textLink = (file: string, words: string, opens: (file: string) => unknown): HTMLAnchorElement =>
  el(
    'a',
    {
      href: `?${new URLSearchParams({ tekst: file }).toString()}`,
      onclick: (event) => {
        if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
        event.preventDefault();
        opens(file);
      },
    },
    words,
  );
