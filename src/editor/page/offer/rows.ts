import type { Offered, Versions } from '#/editor/said.ts';
import { inWords, post } from '#/editor/page/ask.ts';
import { el, newId, textLink } from '#/editor/page/dom.ts';
import { errorsInWords } from '#/editor/page/findings.ts';
import { dayInWords } from '#/editor/page/form/widgets.ts';
import { versionsBox } from './versions.ts';

/** Where what is handed in can lead to. */
export interface Leads {
  text: (file: string) => unknown;
}

const words = { new: 'nieuw', changed: 'veranderd', gone: 'weg', withdrawn: 'ingetrokken' };

/** A file without its folders: what the name of a text is. */
const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, '');

/** Something that changed, with what goes along with it; what has an error stays here until it is mended. */
export function rowOf(
  each: Offered,
  all: readonly Offered[],
  leads: Leads,
  chooses: (isChosen: boolean) => void,
): HTMLElement {
  const { file, what, title, kind, errors, isText, isSources } = each;
  const id = newId();
  const box = el('input', {
    id,
    type: 'checkbox',
    disabled: errors > 0,
    onchange: () => {
      chooses(box.checked);
    },
  });
  box.checked = !errors;
  const along = all.filter((other) => other.with === file);
  const isOldName = ({ file: one }: Offered) => all.some(({ was }) => was === one);
  const shown = along.filter((other) => !isOldName(other));
  const leaving = shown.filter((other) => other.what === 'gone');
  const beside = shown.filter(({ refers, what: its }) => !refers && its !== 'gone');
  const referring = shown.filter(({ refers }) => refers);
  return el(
    'li',
    {},
    box,
    el(
      'div',
      {},
      el('label', { for: id }, `${title} (${kind}): ${whatHappened(each)}`),
      named('Met wat erbij hoort', beside),
      named('Gaat ook weg', leaving),
      named('Met wat ernaar verwijst', referring),
      errors > 0 &&
        el(
          'p',
          { class: 'error' },
          `Kan nog niet mee: er ${errors === 1 ? 'staat' : 'staan'} ${errorsInWords(errors)} in.`,
        ),
      ...remarksOn(each),
      isSources &&
        el(
          'p',
          { class: 'hint' },
          'Hoort bij de teksten die deze bronnen noemen. Gaan die mee, laat het vinkje dan staan.',
        ),
      what !== 'withdrawn' && changesIn([each, ...shown]),
      isText && textLink(file, `Open ${title}`, leads.text),
      el('p', { class: 'path' }, file),
    ),
  );
}

/** What goes along, by its names; nothing where there is nothing. */
const named = (how: string, files: readonly Offered[]): HTMLElement | false =>
  files.length > 0 &&
  el('p', { class: 'hint' }, `${how}: ${files.map(({ title, kind }) => `${title} (${kind})`).join(', ')}.`);

const whatHappened = ({ file, what, was }: Offered): string =>
  what === 'renamed' ? `heet nu ${nameOf(file)}, heette ${nameOf(was ?? '')}` : words[what];

/** What a change means for others, where it is not wrong. */
function remarksOn({ behind, readOn }: Offered): HTMLElement[] {
  const many = behind.length > 1;
  return [
    ...(behind.length
      ? [
          el(
            'p',
            { class: 'hint behind' },
            `De vertaling${many ? 'en' : ''} (${behind.join(', ')}) ${many ? 'zeggen' : 'zegt'} nog wat er eerst stond. Lezers zien dat erbij staan, en later de Nederlandse tekst. Wie vertaalt, werkt ${many ? 'ze' : 'haar'} bij; u hoeft niet te wachten.`,
          ),
        ]
      : []),
    ...(readOn !== undefined
      ? [
          el(
            'p',
            { class: 'hint' },
            `Bij “Nagelezen op” staat ${dayInWords(readOn)}. Las u de hele tekst opnieuw, zet daar dan vandaag neer.`,
          ),
        ]
      : []),
  ];
}

/** What was and what is, asked for when somebody wants to see it. */
function changesIn(files: readonly Offered[]): HTMLElement | undefined {
  const texts = files.filter(({ isPhoto }) => !isPhoto);
  if (!texts.length) return undefined;
  const box = el('div', { role: 'status' });
  const draw = async () => {
    box.textContent = 'Even geduld …';
    try {
      const all = await Promise.all(
        texts.map(({ file, was }) => post<Versions>('/api/versions', { file, was })),
      );
      box.replaceChildren(
        ...all.flatMap((versions, index) => [
          ...(index > 0 ? [el('h2', {}, texts[index]?.title)] : []),
          versionsBox(versions),
        ]),
      );
    } catch (error) {
      box.replaceChildren(el('p', { class: 'error' }, inWords(error)));
    }
  };
  const details = el(
    'details',
    {
      ontoggle: () => {
        if (details.open && !box.childElementCount) void draw();
      },
    },
    el('summary', {}, 'Bekijk wat er veranderde'),
    box,
  );
  return details;
}
