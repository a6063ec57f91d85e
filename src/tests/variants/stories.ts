import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasEnded } from '#/content/consent.ts';
import { readCorpus } from '#/content/reading/read.ts';
import { today } from '#/content/today.ts';
import { site } from '#/site.config.ts';

/** Where a story is written. */
export const fileOf = (root: string, id: string): string => join(root, 'content/nl/stories', `${id}.mdx`);

/** The ids of the stories that may be shown today. */
export const shownStories = (root: string): string[] => storiesIn(root, false);

/** The ids of the stories that may not. */
export const endedStories = (root: string): string[] => storiesIn(root, true);

/** Takes a story away by the steps of the guide for editors, `docs/verhaal-intrekken.md`. */
export function withdraw(root: string, id: string, number: number): void {
  const [, , text = ''] = readFileSync(fileOf(root, id), 'utf8').split(/^---$/m);
  setConsent(root, id, `  withdrawn: ${today()}`);
  empty(root, id, number);
  for (const [, picture = ''] of text.matchAll(/\]\(\.\/([^)]+)\)/g))
    rmSync(join(dirname(fileOf(root, id)), picture));
  for (const locale of readdirSync(join(root, 'content')))
    if (locale !== site.sourceLocale)
      rmSync(join(root, 'content', locale, 'stories', `${id}.mdx`), { force: true });
  silence(root, id);
}

/** Writes a line below `consent:`, as it was typed, instead of one that says when the consent ends or ended. */
export function setConsent(root: string, id: string, line: string): void {
  const text = readFileSync(fileOf(root, id), 'utf8').replace(/^ {2}(?:until|withdrawn):.*\n/gm, '');
  const changed = text.replace('\nconsent:\n', `\nconsent:\n${line}\n`);
  if (changed === text) throw new Error(`${fileOf(root, id)} has no “consent:”.`);
  writeFileSync(fileOf(root, id), changed);
}

/** Leaves of a story’s file what holds its address, and a number. */
export function empty(root: string, id: string, number: number): void {
  const [, front = ''] = readFileSync(fileOf(root, id), 'utf8').split(/^---$/m);
  const left = front
    .replace(/^(title|summary|person): .*$/gm, `$1: Ingetrokken ${String(number)}`)
    .replace(/^(?:keywords|role|country|groups|ambitions|domains): .*\n/gm, '');
  writeFileSync(fileOf(root, id), `---${left}---\n`);
}

/** Takes the words of the person out of the outline. */
export function silence(root: string, id: string): void {
  const outline = join(root, 'content/nl/outline.yaml');
  const claims = new RegExp(`^( +says: ).*(?=\\n +at: /verhalen/${id}/)`, 'gm');
  writeFileSync(outline, readFileSync(outline, 'utf8').replace(claims, '$1Ingetrokken'));
}

/** A day so many days from today. */
export const daysFromNow = (days: number): string =>
  new Date(Date.parse(today()) + days * 86_400_000).toJSON().slice(0, 10);

const storiesIn = (root: string, ended: boolean): string[] =>
  readCorpus(root)
    .corpus.documents.filter(
      ({ collection, locale }) => collection === 'stories' && locale === site.sourceLocale,
    )
    .filter((document) => hasEnded(document, today()) === ended)
    .map(({ id }) => id)
    .sort();
