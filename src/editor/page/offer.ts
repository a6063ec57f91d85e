import type { Done, Offer } from '#/editor/said.ts';
import { inWords, post, request } from './ask.ts';
import { button, el, newId } from './dom.ts';

const words = { new: 'nieuw', changed: 'veranderd', gone: 'weg' };

/** Hands in what was saved: one commit, sent where it belongs. */
export async function offerPage(): Promise<HTMLElement> {
  const offer = await request<Offer>('GET', '/api/offer');
  const page = el('div', { class: 'offer' }, el('h1', {}, 'Aanbieden'));
  if (offer.refusal) {
    page.append(el('p', {}, offer.refusal.message), el('p', {}, `Zo kan het: ${offer.refusal.mend}`));
    return page;
  }
  if (!offer.files.length && !offer.waiting) {
    page.append(el('p', {}, 'Er is niets veranderd sinds de laatste keer. Bewaar eerst een tekst.'));
    return page;
  }
  const message = line('Wat u veranderde, in een zin', offer.message);
  const name = line('Uw naam', '');
  const mail = line('Uw e-mailadres', '');
  const result = el('div', { role: 'status' });
  const send = button('Aanbieden', async () => {
    send.disabled = true;
    result.replaceChildren('Bezig …');
    try {
      const done = await post<Done>('/api/offer', {
        message: message.input.value,
        ...(offer.needsName && { name: name.input.value, mail: mail.input.value }),
      });
      result.replaceChildren(doneOf(done));
    } catch (error) {
      result.replaceChildren(el('p', { class: 'error' }, inWords(error)));
      send.disabled = false;
    }
  });
  page.append(
    el(
      'p',
      {},
      offer.remote
        ? `Dit gaat naar ${offer.remote}, vanaf tak ${offer.branch ?? ''}.`
        : 'Er is geen plek ingesteld om het heen te sturen: het wordt op deze computer vastgelegd.',
    ),
    el('ul', {}, ...offer.files.map(({ file, what }) => el('li', {}, `${words[what]}: ${file}`))),
    ...(offer.waiting
      ? [el('p', {}, `Nog te versturen van een vorige keer: ${String(offer.waiting)}.`)]
      : []),
    ...(offer.errors
      ? [
          el(
            'p',
            { class: 'error' },
            `Let op: de controle vindt nu ${String(offer.errors)} ${offer.errors === 1 ? 'fout' : 'fouten'}. Zolang die er zijn, komt er niets nieuws op de site.`,
          ),
        ]
      : []),
    message.element,
    ...(offer.needsName ? [el('p', {}, 'Git weet nog niet wie u bent.'), name.element, mail.element] : []),
    send,
    result,
  );
  return page;
}

/** What was done, and what is left to do. */
export const doneOf = ({ message, todo }: Done): HTMLElement =>
  el(
    'div',
    { class: 'done' },
    el('p', {}, el('strong', {}, message)),
    todo.length > 0 && el('p', {}, 'Wat u nog doet:'),
    el('ol', {}, ...todo.map((each) => el('li', {}, each))),
  );

function line(label: string, value: string): { element: HTMLElement; input: HTMLInputElement } {
  const id = newId();
  const input = el('input', { id, type: 'text', value });
  return { element: el('div', { class: 'field' }, el('label', { for: id }, label), input), input };
}
