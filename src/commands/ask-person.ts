import type { Readable, Writable } from 'node:stream';
import type { Question } from '#/editor/templates/questions.ts';

/** Somebody ended the questions. */
export class Ended extends Error {}

/** Where a person types and reads. */
interface Terminal {
  stdin: Readable;
  stdout: Writable;
}

/** Asks a person at a terminal. Nothing is the answer to what may stay empty; throws when the person ends it. */
export async function askPerson(
  { label, hint, choices, isRequired }: Question,
  { stdin: input, stdout }: Terminal,
): Promise<string | undefined> {
  const { autocomplete, isCancel, text } = await import('@clack/prompts');
  const output = inDutch(stdout);
  const message = `${label}${isRequired ? '' : ' (mag leeg)'}${hint ? ` – ${hint}` : ''}`;
  const skip = isRequired ? [] : [{ value: '', label: '(leeg)' }];
  const answer: unknown = choices
    ? await autocomplete({
        input,
        output,
        message,
        options: [...skip, ...choices.map(({ value, name }) => ({ value, label: name }))],
        maxItems: 8,
      })
    : await text({
        input,
        output,
        message,
        validate: (typed) => (isRequired && !typed?.trim() ? 'Dit is nodig. Stoppen: Ctrl+C.' : undefined),
      });
  if (isCancel(answer)) throw new Ended('gestopt.');
  return typeof answer === 'string' ? answer : undefined;
}

/** What the library says by itself, and cannot be told to say otherwise. */
const own: readonly (readonly [RegExp, string])[] = [
  [/\bSearch:/g, 'Zoek:'],
  [/ to select\b/g, ' om te kiezen'],
  [/ confirm\b/g, ' klaar'],
  [/\bType:/g, 'Typ'],
  [/ to search\b/g, ' om te zoeken'],
  [/\bNo matches found\b/g, 'Niets gevonden'],
  [/\((\d+) match(?:es)?\)/g, '($1 gevonden)'],
];

/** The same terminal, to which the library speaks Dutch. */
function inDutch(terminal: Writable): Writable {
  const write = (said: unknown, ...rest: unknown[]): boolean => {
    const dutch =
      typeof said === 'string' ? own.reduce((text, [from, to]) => text.replace(from, to), said) : said;
    return (terminal.write as (...given: unknown[]) => boolean).call(terminal, dutch, ...rest);
  };
  return Object.assign(Object.create(terminal) as Writable, { write });
}
