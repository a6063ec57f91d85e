import type { Change } from '#/editor/splice/change.ts';
import { inWords, takeWord } from './ask.ts';
import { button, el, tell } from './dom.ts';
import { listPage } from './list.ts';
import { offerPage } from './offer.ts';
import { writePage } from './write.ts';

takeWord();

let stop = (): void => {};
let turn = 0;

/** Shows what the address names: a text, what there is to hand in, or the list. */
async function show(beginning?: Change[]): Promise<void> {
  const own = ++turn;
  stop();
  stop = () => {};
  const query = new URLSearchParams(location.search);
  const file = query.get('tekst');
  const main = document.querySelector('main');
  try {
    const page =
      file !== null
        ? await writePage(file, { text: openText, list: openList }, beginning)
        : {
            element: query.has('aanbieden')
              ? await offerPage()
              : await listPage({ text: openText, begin: openText }),
            stop,
          };
    if (own !== turn) {
      page.stop();
      return;
    }
    ({ stop } = page);
    main?.replaceChildren(page.element);
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
}

async function go(query: string, beginning?: Change[]): Promise<void> {
  if (location.search !== query) history.pushState(null, '', location.pathname + query);
  tell('');
  await show(beginning);
  document.querySelector('main')?.focus();
}

const openText = (file: string, beginning?: Change[]): Promise<void> =>
  go(`?${new URLSearchParams({ tekst: file }).toString()}`, beginning);

const openList = (): Promise<void> => go('');

addEventListener('popstate', () => void show());
for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[data-to]'))
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void go(link.search);
  });
void show();
