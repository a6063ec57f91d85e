import type { Field } from '#/editor/form/fields.ts';
import type { TextView } from '#/editor/said.ts';
import type { Value } from '#/editor/splice/change.ts';
import { button, el } from './dom.ts';
import { differing, type Hunk } from './differ.ts';
import { inWords } from './form/widgets.ts';
import type { Conflict } from './state.ts';

/** Both versions of what was changed here and in the file, to choose from. */
export function conflictBox(
  { way, theirs, mine }: Conflict,
  { form, picks }: Pick<TextView, 'form' | 'picks'>,
  choose: (whose: 'theirs' | 'mine') => void,
): HTMLElement {
  const field = fieldOn(form, way);
  const label = field?.label ?? way.at(-1) ?? 'Tekst';
  const versions = way.length
    ? [
        ...version('Zo staat het nu in het bestand', [inWords(field, theirs, { picks })]),
        ...version('Dit typte u', [inWords(field, mine, { picks })]),
      ]
    : differing(asText(theirs), asText(mine)).flatMap(({ line, one, other }: Hunk) => [
        ...version(`Zo staat het nu in het bestand, vanaf regel ${String(line)}`, one),
        ...version('Dit typte u', other),
      ]);
  return el(
    'div',
    { class: 'conflict', role: 'group', 'aria-label': `Kies een versie: ${label}` },
    el('p', {}, el('strong', {}, `“${label}” is op twee plaatsen veranderd. Kies wat blijft.`)),
    el('dl', {}, ...versions),
    button('Neem die van het bestand', () => {
      choose('theirs');
    }),
    button('Houd die van mij', () => {
      choose('mine');
    }),
  );
}

const asText = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

const version = (whose: string, lines: readonly string[]): HTMLElement[] => [
  el('dt', {}, whose),
  el('dd', {}, ...(lines.length ? lines : ['(niets)']).map((line) => el('p', {}, line || '(lege regel)'))),
];

function fieldOn(form: readonly Field[], [name, ...rest]: readonly string[]): Field | undefined {
  const field = form.find((each) => each.name === name);
  return field && rest.length ? fieldOn(field.fields ?? [], rest) : field;
}
