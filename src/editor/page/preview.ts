import type { PageShown } from '#/editor/preview/preview.ts';
import type { Draft } from '#/editor/said.ts';
import { inWords, post } from './ask.ts';
import { button, el, later } from './dom.ts';
import { pieceOf, type Spot } from './follow.ts';

interface Policy {
  createHTML: (html: string) => string;
}

/** The one place where a page is read as a page: in a frame in which nothing can run. */
const policy = (
  window as unknown as { trustedTypes?: { createPolicy: (name: string, how: Policy) => Policy } }
).trustedTypes?.createPolicy('preview', { createHTML: (html) => html });

/** The page as readers will see it, at the width of a telephone. */
export function previewPane(): PreviewPane {
  let draft: (() => Draft) | undefined;
  let isOn = localStorage.getItem(setting) !== 'off';
  const state = el(
    'p',
    { class: 'hint', role: 'status' },
    'Het voorbeeld start; dat duurt de eerste keer even.',
  );
  const frame = el('iframe', {
    title: 'Zo zien lezers de pagina',
    sandbox: 'allow-same-origin',
    class: 'phone',
  });
  let asked = 0;
  let spot: Spot | undefined;
  let anchor = '';
  const say = (words: string) => {
    if (state.textContent !== words) state.textContent = words;
  };
  const load = async (address: string, sent: unknown, tries = 0) => {
    const own = ++asked;
    // What is there at once needs no word that it is coming.
    const slow = setTimeout(() => {
      if (own === asked && frame.srcdoc) say(drawing);
    }, 1500);
    try {
      const page = await post<PageShown & { errors?: number }>(address, sent);
      if (own !== asked) return;
      const isThere = page.status === 200;
      if (!isThere && page.errors === 0) {
        // Nothing is wrong with it: the site has not taken it in yet.
        say(
          tries < mostTries
            ? drawing
            : 'Het voorbeeld is er nu niet. U kunt gewoon verder schrijven en bewaren.',
        );
        if (tries < mostTries)
          setTimeout(() => {
            if (own === asked) void load(address, sent, tries + 1);
          }, pause);
        return;
      }
      const top = frame.contentWindow?.scrollY ?? 0;
      ({ anchor } = page);
      frame.addEventListener(
        'load',
        () => {
          const isOnIt = settle(top);
          say(
            page.errors && !(isThere && isOnIt)
              ? refused
              : isThere
                ? 'Zo zien lezers de pagina, ook wat nog niet bewaard is.'
                : 'Deze pagina is hier niet te laten zien.',
          );
        },
        { once: true },
      );
      frame.srcdoc = policy?.createHTML(page.html) ?? page.html;
    } catch (error) {
      if (own === asked) say(inWords(error));
    } finally {
      clearTimeout(slow);
    }
  };
  /** Within the frame alone: who writes is somewhere else on the page around it. */
  const goTo = (target: Element | null) => {
    const view = frame.contentWindow;
    if (target && view) view.scrollTo(0, view.scrollY + target.getBoundingClientRect().top);
  };
  /** Tells whether the place where the text stands is on the page. */
  const settle = (top: number): boolean => {
    const page = frame.contentDocument;
    if (!page) return false;
    const target = anchor ? page.getElementById(anchor) : null;
    // What a list folds is open to who follows a link to it, and to who writes it.
    for (const fold of target?.querySelectorAll('details') ?? []) fold.open = true;
    if (target && top === 0) goTo(target);
    else frame.contentWindow?.scrollTo(0, top);
    page.addEventListener('click', (event) => {
      const link = (event.target as Element | null)?.closest('a');
      if (!link) return;
      event.preventDefault();
      const href = link.getAttribute('href') ?? '';
      if (href.startsWith('#')) goTo(page.getElementById(href.slice(1)));
      else if (href.startsWith('/')) void load('/api/page', { path: href });
    });
    page.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    follow();
    return anchor === '' || target !== null;
  };
  /** Shows what is being written, where it is not to be seen. */
  const follow = () => {
    const [page, view] = [frame.contentDocument, frame.contentWindow];
    if (!spot || !page || !view) return;
    const main = page.querySelector('main') ?? page;
    const piece = pieceOf(main, spot, anchor ? page.getElementById(anchor) : null);
    if (!piece) return;
    const { top, bottom } = piece.getBoundingClientRect();
    if (top >= 0 && bottom <= view.innerHeight) return;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    view.scrollTo({
      top: view.scrollY + top - view.innerHeight / 4,
      behavior: isStill ? 'instant' : 'smooth',
    });
  };
  const soon = later(follow, 200);
  const show = () => {
    if (isOn && draft) void load('/api/preview', draft());
  };
  const toggle = button('Voorbeeld', () => {
    isOn = !isOn;
    localStorage.setItem(setting, isOn ? 'on' : 'off');
    draw();
    show();
  });
  const draw = () => {
    toggle.textContent = isOn ? 'Zet het voorbeeld uit' : 'Zet het voorbeeld aan';
    frame.hidden = !isOn;
    state.hidden = !isOn;
  };
  draw();
  return {
    element: el('section', { 'aria-label': 'Voorbeeld' }, el('h2', {}, 'Voorbeeld'), toggle, state, frame),
    show,
    mended: () => {
      if (state.textContent === refused) say(drawing);
    },
    follow: (where) => {
      if (where?.line === spot?.line && where?.heading === spot?.heading) return;
      spot = where;
      soon();
    },
    begin: (how) => {
      draft = how;
      show();
    },
  };
}

/** The page as readers see it, while somebody writes. */
export interface PreviewPane {
  element: HTMLElement;
  /** Shows what is written now. */
  show: () => void;
  /** Nothing is wrong any more with what could not be shown: the next page is on its way. */
  mended: () => void;
  /** Shows the piece that somebody is at. */
  follow: (spot: Spot | undefined) => void;
  /** Begins to show; says where what is written comes from. */
  begin: (draft: () => Draft) => void;
}

const refused = 'Deze tekst is nu niet te laten zien. Bij “Controle” staat waarom.';
const drawing = 'Het voorbeeld wordt getekend …';

/** How often it is asked again for a page that is not there yet, and how long after, in milliseconds. */
const [mostTries, pause] = [30, 500];

/** Whether this browser shows it: a slow machine may be better off without. */
const setting = 'redactie-voorbeeld';
