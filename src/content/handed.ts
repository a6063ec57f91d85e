import { posix } from 'node:path';
import { toStory } from '#/routes.ts';
import { site } from '#/site.config.ts';
import { hasEnded } from './consent.ts';
import { held, type Reading } from '#/content/reading/held.ts';
import { dataFile } from '#/content/reading/place.ts';
import { fileOf, type Document } from '#/content/reading/read.ts';
import { nodesOf } from '#/content/reading/tree.ts';
import { notProse } from '#/content/rules/safety/prose-only.ts';
import { factsNamedIn } from '#/content/schemas/index.ts';
import { danger as dangerTable, type DangerWords } from '#/content/schemas/words/danger.ts';
import { facts as factTable, type ElsewhereFact } from '#/content/schemas/facts.ts';
import { outline as outlineTable, type NamedParagraph } from '#/content/schemas/outline.ts';

/** What Astro is given of the content: nothing that may not be shown, nothing that it would end on. */
export interface Handed {
  /** The texts that can be shown, in every language. */
  texts: readonly Document[];
  /** Ids of the stories that may not be shown any more: Astro gets nothing of them but that. */
  gone: readonly string[];
  /** Paragraphs without their claims, which say what is in a text; none when the file is not right. */
  outline: readonly NamedParagraph[] | undefined;
  /** Rows that a text which is shown refers to; none when the file is not right. */
  facts: readonly ElsewhereFact[] | undefined;
  /** Words of danger, each row with its numbers; none when the file is not right. */
  danger: DangerWords | undefined;
  /** Files that are not right, and so are not handed over. The check says why. */
  withheld: readonly string[];
}

let last: { reading: Reading; day: string; handed: Handed } | undefined;

/** What is handed over of the content below `root` on a day, from what was last read of it. */
export function handedOver(root: string, day: string): Handed {
  const reading = held(root);
  if (!reading)
    throw new Error(`Nobody has read the content below ${root}: Astro asks for it before all else.`);
  if (last?.reading !== reading || last.day !== day) last = { reading, day, handed: handOver(reading, day) };
  return last.handed;
}

/** Sorts what was read into what is handed over and what is not. */
export function handOver({ corpus }: Pick<Reading, 'corpus'>, day: string): Handed {
  const gone = corpus.documents
    .filter((document) => document.locale === site.sourceLocale && hasEnded(document, day))
    .map(({ id }) => id);
  const allowed = corpus.documents.filter(
    ({ collection, id }) => collection !== 'stories' || !gone.includes(id),
  );
  const pictures = new Set(corpus.pictures.map(({ file }) => file));
  const texts = allowed.filter((document) => canBeShown(document, pictures));
  const outline = outlineTable.safeParse(corpus.data.outline.data).data?.paragraphs;
  const facts = factTable.safeParse(corpus.data.facts.data).data?.facts;
  const danger = dangerTable.safeParse(corpus.data.danger.data).data;
  const named = new Set([
    ...texts.flatMap(({ collection, data }) => factsNamedIn(collection, data).map(({ value }) => value)),
    ...(danger?.dangers.flatMap(({ numbers }) => numbers) ?? []),
  ]);
  return {
    texts,
    gone,
    outline: outline?.map(({ id, title, label, claims }) => ({ id, title, label, at: placeOf(claims) })),
    facts: facts?.filter(({ id }) => named.has(id)),
    danger,
    withheld: [
      ...allowed.filter((document) => !texts.includes(document)).map(({ file }) => file),
      ...corpus.unread.map(fileOf),
      ...(outline ? [] : [dataFile('outline')]),
      ...(facts ? [] : [dataFile('facts')]),
      ...(danger ? [] : [dataFile('danger')]),
    ],
  };
}

/** The page that explains most of what a paragraph claims: never a story, which may be gone tomorrow. */
function placeOf(claims: readonly { at: string }[]): string {
  const counts = new Map<string, number>();
  for (const { at } of claims) {
    const path = at.replace(/#.*/, '');
    if (!toStory.test(path)) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** The pictures that a text shows, as paths from the project’s top. */
export const picturesIn = ({ file, tree }: Pick<Document, 'file' | 'tree'>): string[] =>
  nodesOf(tree, 'image').map(({ url = '' }) => posix.join(posix.dirname(file), url));

/** Whether Astro can make a page of a text: its shape is right, it is prose, and its pictures are there. */
function canBeShown(document: Document, pictures: ReadonlySet<string>): boolean {
  const isProse = notProse(document).next().done === true;
  return !document.issues.length && isProse && picturesIn(document).every((file) => pictures.has(file));
}
