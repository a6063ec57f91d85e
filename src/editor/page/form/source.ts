import type { Added, SourceForm } from '#/editor/desk/source.ts';
import type { Choice, Field, Picks } from '#/editor/form/fields.ts';
import { inWords, post, request } from '#/editor/page/ask.ts';
import { ask, button, el, tell } from '#/editor/page/dom.ts';
import { Pieces } from './pieces.ts';
import { widget } from './widgets.ts';

/** What is needed, and what nearly every source has. */
const isAtHand = ({ isRequired, name }: Field): boolean => isRequired || name === 'website';

/** Asks for a source that is not the framework, and adds it to those that can be picked. */
export async function newSource(picks: Record<Picks, Choice[]>): Promise<Choice | undefined> {
  const { form, begins } = await request<SourceForm>('GET', '/api/source');
  const row = { ...begins };
  const pieces = new Pieces(document);
  const piece = (field: Field) =>
    widget(
      field,
      row[field.name],
      (value) => {
        if (value === undefined) Reflect.deleteProperty(row, field.name);
        else row[field.name] = value;
      },
      { picks, pieces },
    );
  const wrong = el('p', { class: 'error', role: 'alert' });
  const choice = await ask<Choice>('Nieuwe bron', (answer) => [
    el(
      'p',
      { class: 'hint' },
      'Voor wat niet in het beleidskader staat. De bron komt in de lijst, en gaat mee als u aanbiedt.',
    ),
    ...form.filter(isAtHand).map(piece),
    el(
      'details',
      {},
      el('summary', {}, 'Meer over de bron (mag leeg)'),
      ...form.filter((field) => !isAtHand(field)).map(piece),
    ),
    wrong,
    button(
      'Voeg de bron toe',
      async () => {
        try {
          const { findings, choice: made } = await post<Added>('/api/source', { row });
          pieces.show(findings, false);
          wrong.textContent = findings.length ? 'Nog niet alles is goed ingevuld.' : '';
          const [first] = findings;
          if (made) answer(made);
          else if (first?.said) pieces.goTo(first.said.path);
        } catch (error) {
          wrong.textContent = inWords(error);
        }
      },
      { class: 'main' },
    ),
  ]);
  if (!choice) return undefined;
  picks.fact.push(choice);
  tell('De bron staat in de lijst.');
  return choice;
}
