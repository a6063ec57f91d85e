import { countOf } from '#/content/finding.ts';
import type { PlacedFinding } from './desk.ts';

/** Shows on each page, while writing, what the check finds; of the text that is being looked at first. */
class FindingsPanel extends HTMLElement {
  readonly #details = document.createElement('details');
  readonly #summary = document.createElement('summary');
  readonly #list = document.createElement('ol');

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const style = new CSSStyleSheet();
    style.replaceSync(look);
    root.adoptedStyleSheets = [style];
    this.#summary.setAttribute('aria-live', 'polite');
    this.#details.append(this.#summary, this.#list);
    this.#details.addEventListener('toggle', () => {
      sessionStorage.setItem(memory, String(this.#details.open));
    });
    root.append(this.#details);
  }

  connectedCallback(): void {
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', 'Controle van de teksten');
    this.hidden = true;
  }

  show(findings: readonly PlacedFinding[]): void {
    const isHere = ({ path }: PlacedFinding) => path === location.pathname;
    const hasErrors = findings.some(({ level }) => level === 'error');
    this.hidden = findings.length === 0;
    this.#details.open = (sessionStorage.getItem(memory) ?? String(hasErrors)) === 'true';
    this.#summary.textContent = countOf(findings);
    this.#list.replaceChildren(
      ...findings
        .toSorted((a, b) => Number(isHere(b)) - Number(isHere(a)))
        .map((each) => itemOf(each, isHere(each))),
    );
  }
}

/** Whether the panel was folded stays so on the next page. */
const memory = 'findings-open';

function itemOf({ file, line, level, message, mend }: PlacedFinding, here: boolean): HTMLLIElement {
  const item = document.createElement('li');
  item.className = level;
  const place = document.createElement('code');
  place.textContent = line ? `${file}:${String(line)}` : file;
  const word = level === 'error' ? 'Fout' : 'Let op';
  item.append(`${word}${here ? ' op deze pagina' : ''}: `, place, document.createElement('br'));
  item.append(`${message} Zo kan het: ${mend}`);
  return item;
}

const look = `
  :host { position: fixed; inset-block-end: 0.5rem; inset-inline-end: 0.5rem; z-index: 2147483647; max-inline-size: min(42rem, calc(100vw - 1rem)); font: 16px/1.5 sans-serif; color: #111; }
  :host([hidden]) { display: none; }
  details { max-block-size: 60vh; overflow: auto; background: #fff; border: 2px solid #111; border-radius: 6px; }
  summary { padding: 0.5rem 0.75rem; min-block-size: 44px; box-sizing: border-box; font-weight: bold; cursor: pointer; }
  summary:focus-visible { outline: 3px solid #05c; outline-offset: -3px; }
  ol { margin: 0; padding: 0 0.75rem 0.75rem 2rem; }
  li { margin-block-end: 0.75rem; overflow-wrap: anywhere; }
  .error::marker { color: #b00; font-weight: bold; }
  @media print { :host { display: none; } }
`;

customElements.define('findings-panel', FindingsPanel);
const panel = new FindingsPanel();
document.body.append(panel);

let shown: string | undefined;
import.meta.hot?.on('findings', (findings: readonly PlacedFinding[]) => {
  const now = JSON.stringify(findings);
  // A page that stands in for a text may be able to show it now, or has another reason.
  if (shown !== undefined && shown !== now && 'broken' in document.documentElement.dataset) location.reload();
  shown = now;
  panel.show(findings);
});
import.meta.hot?.send('findings:ask');
