import type { FormFinding, Looked, TextRead } from '#/editor/said.ts';
import { button, el } from './dom.ts';

/** Goes to where a finding is. */
export type GoTo = (line: number | undefined, field: string | undefined) => void;

/** What `npm run controle` says, each with a way to its line, and how the text reads. */
export function lookedPane(): { element: HTMLElement; show: (looked: Looked, goTo: GoTo) => void } {
  const head = el('h2', {}, 'Controle');
  const count = el('p', { role: 'status' });
  const list = el('ol', { class: 'findings' });
  const reading = el('details', { class: 'reading' }, el('summary', {}, 'Leesbaarheid, zin voor zin'));
  return {
    element: el('section', { 'aria-label': 'Controle' }, head, count, list, reading),
    show: ({ findings, reading: read }, goTo) => {
      const words = countOf(findings);
      if (count.textContent !== words) count.textContent = words;
      list.replaceChildren(...findings.map((finding) => itemOf(finding, goTo)));
      reading.hidden = !read;
      if (read) reading.replaceChildren(...readingOf(read, goTo));
    },
  };
}

function countOf(findings: readonly FormFinding[]): string {
  const errors = findings.filter(({ level }) => level === 'error').length;
  if (!findings.length) return 'Er is niets op aan te merken.';
  return `${String(errors)} ${errors === 1 ? 'fout' : 'fouten'}, ${String(findings.length - errors)} keer let op.`;
}

function itemOf({ level, line, field, message, mend }: FormFinding, goTo: GoTo): HTMLLIElement {
  const word = level === 'error' ? 'Fout' : 'Let op';
  return el(
    'li',
    { class: level },
    el('strong', {}, word),
    ' ',
    line !== undefined &&
      button(`regel ${String(line)}`, () => {
        goTo(line, field);
      }),
    el('p', {}, message),
    el('p', { class: 'mend' }, `Zo kan het: ${mend}`),
  );
}

function readingOf(read: TextRead, goTo: GoTo): HTMLElement[] {
  const isGood = read.measure >= read.least;
  return [
    el('summary', {}, 'Leesbaarheid, zin voor zin'),
    el(
      'p',
      {},
      `Leesmaat ${String(read.measure)} (${isGood ? 'goed' : `hoort ${String(read.least)} of meer te zijn`}); gemiddeld ${String(read.meanSentence)} woorden in een zin (ten hoogste ${String(read.mostMean)}).`,
    ),
    el(
      'ol',
      { class: 'sentences' },
      ...read.sentences.map(({ text, line, words, measure, isLong, hard }) =>
        el(
          'li',
          isLong || measure < 40 ? { class: 'warning' } : {},
          text,
          ' ',
          el(
            'span',
            { class: 'hint' },
            `${String(words)} woorden${isLong ? ', te lang' : ''}${hard.length ? `; moeilijk: ${hard.join(', ')}` : ''} `,
          ),
          button(`regel ${String(line)}`, () => {
            goTo(line, undefined);
          }),
        ),
      ),
    ),
  ];
}
