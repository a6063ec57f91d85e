import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goneStories } from '#/content/stories.ts';
import { today } from '#/content/today.ts';

const folder = 'content/nl/stories';

/** Where a story is written. */
export const fileOf = (root: string, id: string): string => join(root, folder, `${id}.mdx`);

/** The ids of all stories. */
export const stories = (root: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.replace('.mdx', ''))
    .sort();

/** The ids of the stories that may be shown today. */
export function shownStories(root: string): string[] {
  const gone = new Set(goneStories(root, today()));
  return stories(root).filter((id) => !gone.has(id));
}

/** Takes a story away by the steps of the guide for editors, `docs/verhaal-intrekken.md`. */
export function withdraw(root: string, id: string, number: number): void {
  setConsent(root, id, `withdrawn: ${today()}`);
  const [, front = ''] = readFileSync(fileOf(root, id), 'utf8').split(/^---$/m);
  const emptied = front.replace(/^(title|summary|person): .*$/gm, `$1: Ingetrokken ${String(number)}`);
  writeFileSync(fileOf(root, id), `---${emptied}---\n`);
}

/** Writes a line under a story’s consent, instead of one that says when it ends or ended. */
export function setConsent(root: string, id: string, line: string): void {
  const text = readFileSync(fileOf(root, id), 'utf8').replace(/^ {2}(?:until|withdrawn):.*\n/gm, '');
  const changed = text.replace('\nconsent:\n', `\nconsent:\n  ${line}\n`);
  if (changed === text) throw new Error(`${fileOf(root, id)} has no “consent:”.`);
  writeFileSync(fileOf(root, id), changed);
}

/** A day so many days from today. */
export const daysFromNow = (days: number): string =>
  new Date(Date.parse(today()) + days * 86_400_000).toJSON().slice(0, 10);
