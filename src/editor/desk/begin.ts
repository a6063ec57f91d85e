import { addressOf } from '#/content/addresses.ts';
import { fileOf } from '#/content/reading/read.ts';
import { today } from '#/content/today.ts';
import type { Begun } from '#/editor/said.ts';
import type { Change } from '#/editor/splice/change.ts';
import { Stopped } from '#/editor/stopped.ts';
import { beginning, idFrom, templates } from '#/editor/templates/templates.ts';
import { contentRoutes } from '#/routes.ts';
import { collections, site, type Collection } from '#/site.config.ts';
import type { Desk } from './desk.ts';
import { placeAt, readSeen } from './files.ts';

/** Where a new text will stand, and what it begins with; nothing is written yet. */
export function begin(desk: Desk, collection: string, title: string, person = ''): Begun {
  const name = idWithout(title, person);
  if (!isCollection(collection) || !templates[collection])
    throw new Stopped(
      422,
      'Zo’n tekst begint u hier niet.',
      `kies uit: ${Object.keys(templates).join(', ')}.`,
    );
  if (!name) throw new Stopped(422, 'De titel heeft geen letters.', 'schrijf een titel.');
  const { documents } = desk.reading.corpus;
  const orders = documents
    .filter((document) => document.collection === collection)
    .map(({ data: { order } }) => (typeof order === 'number' ? order : 0));
  for (let number = 1; ; number++) {
    const id = number === 1 ? name : `${name}-${String(number)}`;
    const file = fileOf({ locale: site.sourceLocale, collection, id });
    placeAt(desk.root, file);
    if (readSeen(desk.root, file)) continue;
    const changes = beginning(collection, title, today(), Math.max(0, ...orders) + 1);
    const named: Change[] = person.trim() ? [{ what: 'set', path: ['person'], value: person.trim() }] : [];
    return {
      file,
      address: addressOf({ collection, id, data: {} }, contentRoutes),
      changes: [...changes, ...named],
    };
  }
}

/** A name for the file that leaves out who tells it: an address stays, also when the story is withdrawn. */
function idWithout(title: string, person: string): string {
  const names = idFrom(person).split('-');
  const whole = idFrom(title);
  const words = whole.split('-').filter((word) => !person.trim() || !names.includes(word));
  const isLoose = (word: string | undefined) => person.trim() !== '' && word !== undefined && loose.has(word);
  while (isLoose(words.at(-1))) words.pop();
  while (isLoose(words[0])) words.shift();
  return words.join('-') || (whole && 'verhaal');
}

/** What hangs loose where a name is left out: “op school met Samira”. */
const loose = new Set(['met', 'van', 'en', 'door', 'over', 'uit', 'bij', 'voor', 's']);

const isCollection = (name: string): name is Collection => collections.some((each) => each === name);
