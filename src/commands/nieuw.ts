import { parseArgs } from 'node:util';
import { inOneLine } from '#/content/finding.ts';
import { Desk } from '#/editor/desk/desk.ts';
import { Stopped } from '#/editor/stopped.ts';
import { makeText, type Ask, type Question } from '#/editor/templates/questions.ts';

/** Somebody ended the questions. */
class Ended extends Error {}

/** Makes a new text by questions, or by flags alone: `npm run nieuw -- --soort terms --titel Kade --veld summary="…"`. */
process.exitCode = await make();

async function make(): Promise<number> {
  try {
    const { file, findings } = await makeText(new Desk(process.cwd()), asked());
    console.log(
      `nieuw: ${file} staat klaar. Schrijf er verder in, met een eigen programma of met npm run redactie.`,
    );
    for (const finding of findings) console.log(`  nog te doen: ${inOneLine(finding)}`);
    return 0;
  } catch (error) {
    if (error instanceof Stopped) {
      console.error(`nieuw: ${inOneLine(error.refusal)}`);
      return 1;
    }
    if (!(error instanceof Ended)) throw error;
    console.error(`nieuw: ${error.message} Er is niets gemaakt.`);
    return 1;
  }
}

/** Flags answer first, a person where there is one. */
function asked(): Ask {
  const given = flags();
  return async (question) => {
    const flag = given.get(question.path);
    if (flag !== undefined) return chosen(question, flag);
    if (process.stdin.isTTY && process.stdout.isTTY) return byPerson(question);
    if (question.path === 'soort' || question.path === 'title')
      throw new Ended(`noem ${question.path === 'soort' ? '--soort' : '--titel'}.`);
    return undefined;
  };
}

function flags(): Map<string, string> {
  try {
    const { values } = parseArgs({
      options: {
        soort: { type: 'string' },
        titel: { type: 'string' },
        veld: { type: 'string', multiple: true },
      },
    });
    const fields = (values.veld ?? []).map((each): [string, string] => {
      const [path = '', ...value] = each.split('=');
      return [path, value.join('=')];
    });
    const own = [
      ['soort', values.soort],
      ['title', values.titel],
    ].filter((pair): pair is [string, string] => pair[1] !== undefined);
    return new Map([...fields, ...own]);
  } catch {
    throw new Ended('dit zijn de vlaggen: --soort stories --titel "…" --veld person="…".');
  }
}

/** What is chosen by its value or by its name. */
function chosen({ choices, label }: Question, answer: string): string {
  const choice = choices?.find(({ value, name }) => value === answer || name === answer);
  if (choices && !choice)
    throw new Ended(
      `bij “${label}” kan niet “${answer}”; wel: ${choices.map(({ value }) => value).join(', ')}.`,
    );
  return choice?.value ?? answer;
}

async function byPerson({ label, hint, choices, isRequired }: Question): Promise<string | undefined> {
  const { autocomplete, isCancel, text } = await import('@clack/prompts');
  const message = `${label}${isRequired ? '' : ' (mag leeg)'}${hint ? ` – ${hint}` : ''}`;
  const skip = isRequired ? [] : [{ value: '', label: '(leeg)' }];
  const answer: unknown = choices
    ? await autocomplete({
        message,
        options: [...skip, ...choices.map(({ value, name }) => ({ value, label: name }))],
        maxItems: 8,
      })
    : await text({
        message,
        validate: (typed) => (isRequired && !typed?.trim() ? 'Dit is nodig. Stoppen: Ctrl+C.' : undefined),
      });
  if (isCancel(answer)) throw new Ended('gestopt.');
  return typeof answer === 'string' ? answer : undefined;
}
