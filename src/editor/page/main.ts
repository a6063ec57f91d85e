import { inWords, takeWord } from './ask.ts';
import { button, el, later, patiently, tell } from './dom.ts';
import { listPage } from './list.ts';
import { offerPage } from '#/editor/page/offer/offer.ts';
import type { Opening } from './state.ts';
import { writePage } from '#/editor/page/write/write.ts';

let stop = (): void => {};
let turn = 0;

/**
 * Shows what the address names: a text, what there is to hand in, or the list. Tells whether it went to the words by which
 * a text was found.
 */
async function show({ beginning, sought = '' }: Opening = {}): Promise<boolean> {
  const own = ++turn;
  stop();
  stop = () => {};
  const query = new URLSearchParams(location.search);
  const file = query.get('tekst');
  const main = document.querySelector('main');
  let isThere = false;
  try {
    const page =
      file !== null
        ? await writePage(file, leads, beginning)
        : { element: query.has('aanbieden') ? await offerPage(leads) : await listPage(leads), stop };
    if (own !== turn) {
      page.stop();
      return false;
    }
    ({ stop } = page);
    main?.replaceChildren(page.element);
    isThere = 'goTo' in page && page.goTo(sought);
  } catch (error) {
    main?.replaceChildren(
      el('h1', {}, 'Dit lukt nu niet'),
      el('p', { class: 'error' }, inWords(error)),
      button('Probeer het nog eens', () => show()),
    );
  }
  document.title = `${main?.querySelector('h1')?.textContent ?? ''} – Redactie`;
  for (const link of document.querySelectorAll('header a[data-to]')) {
    const isHere =
      link.getAttribute('data-to') === (file !== null ? '' : query.has('aanbieden') ? 'offer' : 'list');
    if (isHere) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  return isThere;
}

/** Goes to another view, at its top; the same one is made anew where it stands. */
async function go(query: string, opening?: Opening): Promise<void> {
  const address = location.pathname + query;
  const isOther = location.search !== new URL(address, location.href).search;
  if (isOther) {
    history.replaceState({ top: scrollY }, '');
    history.pushState({ top: 0 }, '', address);
  }
  const top = isOther ? 0 : scrollY;
  tell('');
  if (await patiently(show(opening))) return;
  document.querySelector('main')?.focus({ preventScroll: true });
  scrollTo(0, top);
}

const leads = {
  text: (file: string, opening?: Opening): Promise<void> =>
    go(`?${new URLSearchParams({ tekst: file }).toString()}`, opening),
  list: (): Promise<void> => go('?'),
  offer: (): Promise<void> => go('?aanbieden'),
};

/** Comes back where it was left. */
async function comeBack(state: unknown): Promise<void> {
  await show();
  scrollTo(0, (state as { top?: number } | null)?.top ?? 0);
}

history.scrollRestoration = 'manual';
addEventListener(
  'scroll',
  later(() => {
    history.replaceState({ top: scrollY }, '');
  }, 100),
);
addEventListener('popstate', ({ state }) => void comeBack(state));
// What was said is of the act before.
for (const act of ['click', 'input'])
  addEventListener(
    act,
    () => {
      tell('');
    },
    { capture: true },
  );
for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[data-to]'))
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void go(link.search || '?');
  });
await takeWord();
await comeBack(history.state);
