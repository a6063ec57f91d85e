import type { Done, Offer, Step } from '#/editor/said.ts';
import { inWords, post, request } from '#/editor/page/ask.ts';
import { ask, button, el, newId, tell, textLink } from '#/editor/page/dom.ts';
import { unsavedFiles } from '#/editor/page/drafts.ts';
import { rowOf, type Leads as RowLeads } from './rows.ts';

/** Where handing in can lead to. */
interface Leads extends RowLeads {
  list: () => unknown;
}

/** Hands in what was saved and chosen: one commit, sent where it belongs. */
export async function offerPage(leads: Leads): Promise<HTMLElement> {
  const offer = await request<Offer>('GET', '/api/offer');
  const page = el('div', { class: 'offer' }, el('h1', {}, 'Aanbieden'), unsaved(leads));
  if (offer.refusal) {
    page.append(el('p', {}, offer.refusal.message), el('p', {}, `Zo kan het: ${offer.refusal.mend}`));
    return page;
  }
  if (!offer.files.length && !offer.waiting) {
    page.append(el('p', {}, 'Er is niets veranderd sinds de laatste keer. Bewaar eerst een tekst.'));
    return page;
  }
  // A Dutch text before its translations.
  const own = [false, true].flatMap((isOther) =>
    offer.files.filter((each) => each.with === undefined && each.isTranslation === isOther),
  );
  const chosen = new Set(own.filter(({ errors }) => !errors).map(({ file }) => file));
  const message = line(
    'Wat u veranderde, in een zin',
    offer.message,
    'De zin mag zo blijven. Hij blijft altijd bewaard: noem er geen verteller in.',
  );
  const name = line('Uw naam', '');
  const mail = line('Uw e-mailadres', '');
  const result = el('div', { role: 'status', tabindex: '-1' });
  /** What goes with what was chosen goes too. */
  const files = () =>
    offer.files.filter((each) => chosen.has(each.with ?? each.file) && !each.errors).map(({ file }) => file);
  let proposed = offer.message;
  const propose = async () => {
    const sent = files();
    const { message: words } = await post<{ message: string }>('/api/sentence', { files: sent });
    // What somebody wrote stays, and so does what was proposed for a choice that came later.
    if (message.input.value !== proposed || sent.join() !== files().join()) return;
    message.input.value = proposed = words;
  };
  const send = button(
    'Aanbieden',
    async () => {
      if (!(await mayName(message.input, offer.tellers))) return;
      send.disabled = true;
      result.replaceChildren('Bezig …');
      try {
        const done = await post<Done>('/api/offer', {
          message: message.input.value,
          files: files(),
          ...(offer.needsName && { name: name.input.value, mail: mail.input.value }),
        });
        // What went is no longer there to choose. Who was at the button is now at what came of it.
        for (const each of page.querySelectorAll(':scope > :not(h1, [role="status"])')) each.remove();
        result.replaceChildren(
          doneOf(done),
          button('Naar alle teksten', () => leads.list()),
        );
        result.focus();
      } catch (error) {
        result.replaceChildren(el('p', { class: 'error' }, inWords(error)));
        send.disabled = false;
      }
    },
    { class: 'main', disabled: !chosen.size && !offer.waiting },
  );
  const rows = own.map((each) =>
    rowOf(each, offer.files, leads, (isChosen) => {
      if (isChosen) chosen.add(each.file);
      else chosen.delete(each.file);
      send.disabled = !chosen.size && !offer.waiting;
      if (chosen.size) void propose().catch(() => undefined);
    }),
  );
  page.append(
    el(
      'p',
      {},
      offer.remote
        ? 'Dit gaat naar wie de site beheert.'
        : 'Er is geen plek ingesteld om het heen te sturen: het wordt op deze computer vastgelegd.',
    ),
    el('fieldset', {}, el('legend', {}, 'Wat gaat er mee?'), el('ul', { class: 'choices' }, ...rows)),
    ...(offer.waiting
      ? [el('p', {}, `Nog te versturen van een vorige keer: ${String(offer.waiting)}.`)]
      : []),
    ...elsewhere(offer, leads),
    message.element,
    ...(offer.needsName ? [el('p', {}, 'Wie biedt dit aan?'), name.element, mail.element] : []),
    send,
    result,
    ...(offer.remote ? [forGit(`Naar ${offer.remote}, vanaf tak ${offer.branch ?? ''}.`)] : []),
  );
  return page;
}

/** Texts of which something is typed and not saved: that does not go along. */
function unsaved(leads: Leads): HTMLElement | undefined {
  const files = [...unsavedFiles()];
  return files.length
    ? el(
        'div',
        { class: 'notice' },
        el('p', {}, 'Niet bewaard, en gaat dus niet mee:'),
        el('ul', {}, ...files.map(([file, title]) => el('li', {}, textLink(file, title, leads.text)))),
      )
    : undefined;
}

/** Errors in what did not change: nothing new comes on the site until they are gone. */
function elsewhere({ elsewhere: texts }: Offer, leads: Leads): HTMLElement[] {
  if (!texts.length) return [];
  return [
    el(
      'p',
      { class: 'error' },
      'Let op: ook hier staat een fout. Tot die weg is, komt er niets nieuws op de site.',
    ),
    el(
      'ul',
      {},
      ...texts.map(({ file, title, isText }) =>
        el('li', {}, isText ? textLink(file, title, leads.text) : title),
      ),
    ),
  ];
}

/** What is said of a change is kept for ever: who tells a story is named there by nobody who was not asked. */
async function mayName({ value }: HTMLInputElement, tellers: readonly string[]): Promise<boolean> {
  const said = value.toLowerCase();
  const named = tellers.filter((teller) =>
    [teller, ...teller.split(' ').filter((word) => /^\p{Lu}/u.test(word) && word.length > 2)].some((word) =>
      new RegExp(`(?<!\\p{L})${RegExp.escape(word.toLowerCase())}(?!\\p{L})`, 'u').test(said),
    ),
  );
  if (!named.length) return true;
  const answer = await ask<true>('Er staat een naam in uw zin', (does) => [
    el(
      'p',
      {},
      `In de zin staat de naam van een verteller: ${named.join(', ')}. Die zin blijft bewaard, ook als het verhaal later wordt ingetrokken. Haal de naam er liever uit.`,
    ),
    button('Bied het toch zo aan', () => {
      does(true);
    }),
  ]);
  return answer === true;
}

/** What was done, and what is left to do. */
export const doneOf = ({ message, todo, where, withdrawn = [] }: Done): HTMLElement =>
  el(
    'div',
    { class: 'done' },
    el('p', {}, el('strong', {}, message)),
    ...(todo.length ? [el('p', {}, 'Wat u nog doet:'), stepsOf(todo)] : []),
    ...withdrawn.flatMap((story) => [
      el('h2', {}, `${story.title}: wat u nog doet`),
      el('p', { class: 'hint' }, 'Deze lijst vindt u terug als u het verhaal opent.'),
      stepsOf(story.todo),
    ]),
    where !== undefined && forGit(`Het staat nu op ${where}.`),
  );

const forGit = (words: string): HTMLElement =>
  el('details', {}, el('summary', {}, 'Voor wie met git werkt'), el('p', {}, words));

/** Steps that somebody takes one by one; those that are for who manages the site can be copied, to be sent on. */
export function stepsOf(steps: readonly Step[]): HTMLElement {
  const theirs = steps.flatMap((each) => (typeof each === 'string' ? [] : [each.toManager]));
  return el(
    'div',
    {},
    el('ol', {}, ...steps.map((each) => el('li', {}, inStep(each)))),
    theirs.length > 0 &&
      button('Kopieer de stappen voor wie de site beheert', async () => {
        try {
          await navigator.clipboard.writeText(theirs.join('\n\n'));
          tell('Gekopieerd. Plak de stappen in een bericht aan wie de site beheert.');
        } catch {
          tell('Kopiëren lukt niet in deze browser. Kies de stappen met de muis, en kopieer ze.');
        }
      }),
  );
}

const inStep = (step: Step): string =>
  typeof step === 'string' ? step : `Stuur dit naar wie de site beheert: ${step.toManager}`;

function line(
  label: string,
  value: string,
  hint?: string,
): { element: HTMLElement; input: HTMLInputElement } {
  const id = newId();
  const described = hint === undefined ? {} : { 'aria-describedby': `${id}-hint` };
  const input = el('input', { id, type: 'text', value, ...described });
  const said = hint !== undefined && el('p', { class: 'hint', id: `${id}-hint` }, hint);
  return { element: el('div', { class: 'field' }, el('label', { for: id }, label), said, input), input };
}
