import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import type { Question } from '#/editor/templates/questions.ts';
import { askPerson, Ended } from './ask-person.ts';

const [enter, down, stop, back] = ['\r', '\u001B[B', '\u0003', '\u007F'];

/** A terminal at which these keys are pressed, one by one; tells what it came to and what was to be read. */
async function at(question: Partial<Question>, keys: readonly string[]) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, isRaw: false, setRawMode: () => stdin });
  const stdout = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 });
  let shown = '';
  stdout.on('data', (data: Buffer) => (shown += data.toString()));
  const answer = askPerson({ path: 'a', label: 'Soort', isRequired: true, ...question }, { stdin, stdout });
  const ended = answer.catch((error: unknown) => error);
  while (!shown) await setTimeout(5);
  for (const key of keys) {
    stdin.write(key);
    await setTimeout(20);
  }
  return { answer: await ended, shown: stripVTControlCharacters(shown) };
}

const choices = [
  { value: 'stories', name: 'Nieuw verhaal' },
  { value: 'terms', name: 'Nieuw begrip' },
];

test('a line is typed and mended, and the question says its name and its help', async () => {
  const { answer, shown } = await at({ hint: 'Wat een lezer ziet.' }, [...Array.from('Kadee'), back, enter]);
  expect(answer).toBe('Kade');
  expect(shown).toContain('Soort – Wat een lezer ziet.');
});

test('what is needed cannot stay empty, and what is not can', async () => {
  const needed = await at({}, [enter, ...Array.from('Wal'), enter]);
  expect(needed.answer).toBe('Wal');
  expect(needed.shown).toContain('Dit is nodig. Stoppen: Ctrl+C.');
  const free = await at({ isRequired: false }, [enter]);
  expect(free.answer ?? '').toBe('');
  expect(free.shown).toContain('Soort (mag leeg)');
});

test('a choice is made by arrows, or by typing a part of its name', async () => {
  expect((await at({ choices }, [enter])).answer).toBe('stories');
  expect((await at({ choices }, [down, enter])).answer).toBe('terms');
  expect((await at({ choices }, [...Array.from('begr'), enter])).answer).toBe('terms');
  expect((await at({ choices, isRequired: false }, [enter])).answer).toBe('');
});

test('it speaks Dutch alone', async () => {
  const found = await at({ choices }, [...Array.from('nieuw'), ...Array.from('zz'), back, back, enter]);
  expect(found.shown).toContain('Zoek:');
  expect(found.shown).toContain('om te zoeken');
  expect(found.shown).toContain('Niets gevonden');
  const one = await at({ choices }, [...Array.from('begrip'), enter]);
  expect(one.shown).toContain('(1 gevonden)');
  expect(found.shown + one.shown).not.toMatch(/search|select|confirm|match|type:/i);
});

test.each([[{}], [{ choices }]])('Ctrl+C ends the questions: %j', async (question) => {
  const { answer } = await at(question, [...Array.from('be'), stop]);
  expect(answer).toBeInstanceOf(Ended);
});
