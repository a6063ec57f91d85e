import type { PageShown } from '#/editor/preview/preview.ts';
import type { Draft } from '#/editor/said.ts';
import { inWords, post } from './ask.ts';
import { button, el } from './dom.ts';

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
  const load = async (address: string, sent: unknown) => {
    const own = ++asked;
    try {
      const page = await post<PageShown>(address, sent);
      if (own !== asked) return;
      const top = frame.contentWindow?.scrollY ?? 0;
      frame.addEventListener(
        'load',
        () => {
          settle(page.anchor, top);
        },
        { once: true },
      );
      frame.srcdoc = policy?.createHTML(page.html) ?? page.html;
      state.textContent =
        page.status === 200
          ? 'Zo zien lezers de pagina, ook wat nog niet bewaard is.'
          : 'Deze tekst is nu niet te laten zien. Bij “Controle” staat waarom.';
    } catch (error) {
      if (own === asked) state.textContent = inWords(error);
    }
  };
  /** Within the frame alone: who writes is somewhere else on the page around it. */
  const goTo = (target: Element | null) => {
    const view = frame.contentWindow;
    if (target && view) view.scrollTo(0, view.scrollY + target.getBoundingClientRect().top);
  };
  const settle = (anchor: string, top: number) => {
    const page = frame.contentDocument;
    if (!page) return;
    const target = anchor ? page.getElementById(anchor) : null;
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
  };
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
  /** Begins to show; says where what is written comes from. */
  begin: (draft: () => Draft) => void;
}

/** Whether this browser shows it: a slow machine may be better off without. */
const setting = 'redactie-voorbeeld';
