import type { Done, TextView } from '#/editor/said.ts';
import { post } from './ask.ts';
import { ask, button, el, newId } from './dom.ts';
import type { Value } from '#/editor/splice/change.ts';
import { isSame } from './state.ts';

/** Asks whether something should be done that cannot be typed back. */
export async function isSure(title: string, does: string, ...words: string[]): Promise<boolean> {
  const answer = await ask<true>(title, (say) => [
    ...words.map((each) => el('p', {}, each)),
    button(
      does,
      () => {
        say(true);
      },
      { class: 'danger' },
    ),
  ]);
  return answer === true;
}

/** Asks for another name, and gives it. */
export async function rename({ file, hash, place }: TextView): Promise<Done | undefined> {
  const to = await ask<string>('Andere naam', (answer) => {
    const id = newId();
    const input = el('input', { id, type: 'text', value: place.id });
    return [
      el('p', {}, 'De naam staat in het adres. Wat naar deze tekst verwijst, verandert mee.'),
      el('label', { for: id }, 'Nieuwe naam: kleine letters en streepjes'),
      input,
      button('Verander de naam', () => {
        answer(input.value.trim());
      }),
    ];
  });
  return to === undefined || to === place.id ? undefined : post<Done>('/api/rename', { file, hash, to });
}

/** Whether a story was taken from the framework, and not told to the editors. */
const isFromFramework = ({ consent }: TextView['data']): boolean =>
  (consent as { basis?: Value } | undefined)?.basis !== 'form';

/** Asks whether a story should go, says what that does, and has it done. */
export async function withdraw({ file, hash, data, address }: TextView): Promise<Done | undefined> {
  const answer = await ask<true>('Verhaal intrekken', (say) => [
    el(
      'p',
      {},
      'U trekt dit verhaal in: ',
      el('strong', {}, `“${typeof data.title === 'string' ? data.title : file}”`),
    ),
    el('p', {}, 'De verteller mag dat altijd, zonder reden. Dit gebeurt nu:'),
    el(
      'ul',
      {},
      ...[
        'de tekst, de naam, de zoekwoorden en de relaties gaan uit het bestand; alleen een nummer en het kenmerk van de toestemming blijven',
        'de foto’s en de vertalingen gaan weg',
        ...(isFromFramework(data)
          ? ['de woorden van de verteller gaan uit de lijst van wat het beleidskader zegt']
          : []),
        `het adres${address ? ` ${address}` : ''} blijft bestaan, en zegt dat dit verhaal er niet meer is`,
      ].map((each) => el('li', {}, each)),
    ),
    el('p', {}, el('strong', {}, 'U kunt het hier niet terugzetten.')),
    el('p', {}, 'Daarna staat bij het verhaal wat u nog doet: aanbieden, online zetten, kopieën.'),
    button(
      'Trek het verhaal in',
      () => {
        say(true);
      },
      { class: 'danger' },
    ),
  ]);
  return answer ? post<Done>('/api/withdraw', { file, hash }) : undefined;
}

/** Has the browser save a file as it is on disk. */
export function handOver({ file, whole }: TextView): void {
  const href = URL.createObjectURL(new Blob([whole]));
  el('a', { download: file.split('/').at(-1) ?? 'tekst.mdx', href }).click();
}

/** What differs between two states of a text, by the names of its fields. */
export function namesOfOther(one: TextView, other: TextView): string[] {
  const fields = one.form.filter(({ name }) => !isSame(one.data[name], other.data[name]));
  return [...fields.map(({ label }) => label), ...(one.body === other.body ? [] : ['Tekst'])];
}
