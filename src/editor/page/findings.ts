import type { FormFinding, Looked, TextRead } from '#/editor/said.ts';
import { button, el } from './dom.ts';

/** Where something is said: at a field, or on a line of the file, at one of these words. */
export interface Spot {
  way?: readonly (string | number)[] | undefined;
  line?: number | undefined;
  words?: readonly string[];
}

/** Goes to where a finding is. */
export type GoTo = (spot: Spot) => void;

/** How a text is written in: all of its file at once, and for the first time, before it was ever saved. */
interface How {
  isWhole?: boolean;
  isNew?: boolean;
}

/** Shows what is said of a text. */
type Show = (looked: Looked, goTo: GoTo, how?: How) => void;

/** What is said where nothing stands yet, of a text that was never saved. */
export const toDo = 'Nog in te vullen';

/** Whether somebody just has not come to it yet. */
export const isToDo = ({ level, said }: FormFinding, isNew: boolean): boolean =>
  isNew && level === 'error' && said?.isMissing === true;

/** What `npm run controle` says, each with a way to its place, and how the text reads. */
export function lookedPane(): { element: HTMLElement; show: Show } {
  const head = el('h2', {}, 'Controle');
  const count = el('p', { role: 'status' });
  const list = el('ol', { class: 'findings' });
  const reading = el('details', { class: 'reading' }, el('summary', {}, 'Leesbaarheid, zin voor zin'));
  return {
    element: el('section', { 'aria-label': 'Controle' }, head, count, list, reading),
    show: ({ findings, reading: read, bodyLine }, goTo, { isWhole = false, isNew = false } = {}) => {
      const others = findings.filter((each) => !isToDo(each, isNew));
      const left = findings.length - others.length;
      const words = [
        ...(left ? [`${toDo}: ${String(left)} ${left === 1 ? 'veld' : 'velden'}.`] : []),
        ...(others.length ? [`${countOf(others)}.`] : left ? [] : ['Er is niets op aan te merken.']),
      ].join(' ');
      if (count.textContent !== words) count.textContent = words;
      list.replaceChildren(
        ...findings.map((finding) =>
          itemOf(finding, isWhole ? allOfIt : { name: 'Tekst', from: bodyLine ?? 1 }, goTo, isNew),
        ),
      );
      reading.hidden = !read;
      if (read) reading.replaceChildren(...readingOf(read, goTo));
    },
  };
}

/** How many errors there are, and how many remarks. */
export function countOf(findings: readonly Pick<FormFinding, 'level'>[]): string {
  const errors = findings.filter(({ level }) => level === 'error').length;
  return `${errorsInWords(errors)}, ${String(findings.length - errors)} keer let op`;
}

/** “1 fout”, “2 fouten”. */
export const errorsInWords = (errors: number): string =>
  `${String(errors)} ${errors === 1 ? 'fout' : 'fouten'}`;

/** What one writes in beside the fields, and on which line of the file it begins. */
interface Written {
  name: string;
  from: number;
}

const allOfIt: Written = { name: 'Hele bestand', from: 1 };

function itemOf(finding: FormFinding, written: Written, goTo: GoTo, isNew: boolean): HTMLLIElement {
  const { level, line, said, field } = finding;
  const { message, mend } = said ?? { ...finding, mend: finding.inForm?.mend ?? finding.mend };
  const isInText = line !== undefined && line >= written.from;
  const place = said?.label ?? (isInText ? written : allOfIt).name;
  const spot: Spot = {
    way: said?.path ?? field?.map(String),
    line,
    words: Array.from(message.matchAll(/“([^”]+?)…?”/g), ([, words = '']) => words),
  };
  const isLeft = isToDo(finding, isNew);
  return el(
    'li',
    isLeft ? {} : { class: level },
    el('strong', {}, `${isLeft ? toDo : level === 'error' ? 'Fout' : 'Let op'}: ${place}`),
    ' ',
    // What holds for the file as a whole has no place in its form.
    (said !== undefined || field !== undefined || isInText) &&
      button(
        'Ga erheen',
        () => {
          goTo(spot);
        },
        { 'aria-label': `Ga erheen: ${place}` },
      ),
    !isLeft && el('p', {}, message),
    el(
      'p',
      { class: 'mend' },
      isLeft ? mend.replace(/^./u, (letter) => letter.toUpperCase()) : `Zo kan het: ${mend}`,
    ),
  );
}

function readingOf(read: TextRead, goTo: GoTo): HTMLElement[] {
  const isGood = read.measure >= read.least;
  return [
    el('summary', {}, 'Leesbaarheid, zin voor zin'),
    el(
      'p',
      {},
      `Leesmaat ${String(read.measure)} (${isGood ? 'goed' : `hoort ${String(read.least)} of meer te zijn`}); gemiddeld ${read.meanSentence.toLocaleString('nl-NL')} woorden in een zin (ten hoogste ${String(read.mostMean)}).`,
    ),
    el(
      'ol',
      { class: 'sentences' },
      ...read.sentences.map(({ text, line, words, measure, isLong, hard }, index) =>
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
          button(
            'Ga erheen',
            () => {
              goTo({ line, words: [text] });
            },
            { 'aria-label': `Ga erheen: zin ${String(index + 1)}` },
          ),
        ),
      ),
    ),
  ];
}
