import { posix } from 'node:path';
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
import { toStory } from '#/routes.ts';
import {
  outline as outlineTable,
  type OutlineParagraph,
  type ShownParagraph,
} from '#/content/schemas/outline.ts';
import { codes as codeTable, type GivenCode } from '#/content/schemas/policy.ts';

/** What Astro is given of the content: nothing that may not be shown, nothing that it would end on. */
export interface Handed {
  /** The texts that can be shown, in every language. */
  texts: readonly Document[];
  /** Ids of the stories that may not be shown any more: Astro gets nothing of them but that. */
  gone: readonly string[];
  /** Paragraphs with their claims, but for what a person told, which is only counted; none when the file is not right. */
  outline: readonly ShownParagraph[] | undefined;
  /** The numbers of commitments, those that were removed among them; none when the file is not right. */
  codes: readonly GivenCode[] | undefined;
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
  const codes = codeTable.safeParse(corpus.data.codes.data).data?.codes;
  const facts = factTable.safeParse(corpus.data.facts.data).data?.facts;
  const danger = dangerTable.safeParse(corpus.data.danger.data).data;
  const named = new Set([
    ...texts.flatMap(({ collection, data }) => factsNamedIn(collection, data).map(({ value }) => value)),
    ...(danger?.dangers.flatMap(({ numbers }) => numbers) ?? []),
  ]);
  return {
    texts,
    gone,
    outline: outline?.map(withoutTold),
    codes,
    facts: facts?.filter(({ id }) => named.has(id)),
    danger,
    withheld: [
      ...allowed.filter((document) => !texts.includes(document)).map(({ file }) => file),
      ...corpus.unread.map(fileOf),
      ...(outline ? [] : [dataFile('outline')]),
      ...(codes ? [] : [dataFile('codes')]),
      ...(facts ? [] : [dataFile('facts')]),
      ...(danger ? [] : [dataFile('danger')]),
    ],
  };
}

/** What a person told stands in their story alone, and goes with it. */
function withoutTold(paragraph: OutlineParagraph): ShownParagraph {
  const claims = paragraph.claims.filter(({ at }) => !toStory.test(at));
  return { ...paragraph, claims, told: paragraph.claims.length - claims.length };
}

/** The pictures that a text shows, as paths from the project’s top. */
export const picturesIn = ({ file, tree }: Pick<Document, 'file' | 'tree'>): string[] =>
  nodesOf(tree, 'image').map(({ url = '' }) => posix.join(posix.dirname(file), url));

/** Whether Astro can make a page of a text: its shape is right, it is prose, and its pictures are there. */
function canBeShown(document: Document, pictures: ReadonlySet<string>): boolean {
  const isProse = notProse(document).next().done === true;
  return !document.issues.length && isProse && picturesIn(document).every((file) => pictures.has(file));
}
