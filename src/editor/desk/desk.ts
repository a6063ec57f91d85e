import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '#/content/addresses.ts';
import { judge, judgeText, prepare } from '#/content/check.ts';
import { saysWithdrawn } from '#/content/consent.ts';
import { contextOf } from '#/content/context.ts';
import type { Finding, Problem } from '#/content/finding.ts';
import { readAnew, type Reading } from '#/content/reading/held.ts';
import { failed } from '#/content/reading/parse.ts';
import { placeOf, type Place } from '#/content/reading/place.ts';
import { fileOf, textIn, type Corpus, type Document } from '#/content/reading/read.ts';
import { bytesOf } from '#/content/reading/files.ts';
import { largestText } from '#/content/reading/text.ts';
import { bodyOptional } from '#/content/schemas/index.ts';
import { today } from '#/content/today.ts';
import { formOf, type Choice, type Picks } from '#/editor/form/fields.ts';
import { inForm, type InForm } from '#/editor/form/in-form.ts';
import { picksIn } from '#/editor/form/picks.ts';
import type { Draft, FormFinding, Looked, TextView } from '#/editor/said.ts';
import type { Value } from '#/editor/splice/change.ts';
import { open, splice } from '#/editor/splice/splice.ts';
import { Stopped } from '#/editor/stopped.ts';
import { contentRoutes } from '#/routes.ts';
import { isSource } from '#/site.config.ts';
import { placeAt, readSeen, stateOf, type Seen } from './files.ts';
import { readText } from './readability.ts';

/** A draft as it would be saved. */
export interface Drafted {
  place: Place;
  /** What is on disk now. */
  seen: Seen | undefined;
  /** What it would become. */
  bytes: Uint8Array;
  isMoved: boolean;
}

/** What a text begins with that is not there yet. */
const nothing = new TextEncoder().encode('---\n---\n\n');

/** What the editors work on: the content as it is on disk, and what the check says of it and of drafts. */
export class Desk {
  readonly root: string;
  #reading: Reading | undefined;
  #state: ReadonlyMap<string, string> = new Map();
  #findings: { reading: Reading; day: string; findings: Finding[] } | undefined;

  constructor(root: string) {
    this.root = root;
  }

  /** All content as it is now: read as a whole at first, and then the texts that have changed. */
  get reading(): Reading {
    const state = stateOf(this.root);
    const changed = [...state, ...this.#state].flatMap(([file]) =>
      state.get(file) === this.#state.get(file) ? [] : [file],
    );
    if (!this.#reading || changed.length)
      this.#reading = (this.#reading && again(this.root, this.#reading, changed)) ?? readAnew(this.root);
    this.#state = state;
    return this.#reading;
  }

  /** Loads what is needed to say as much of a draft as `npm run controle` would. */
  async ready(): Promise<void> {
    await prepare(this.reading.corpus);
  }

  /** What `npm run controle` would say now. */
  async findings(): Promise<Finding[]> {
    const { reading } = this;
    const day = today();
    if (this.#findings?.reading !== reading || this.#findings.day !== day) {
      const { findings } = await judge(this.root, reading, contentRoutes, day);
      this.#findings = { reading, day, findings };
    }
    return this.#findings.findings;
  }

  /** What a draft comes to. Says by `isMoved` that it was made of another file than is there now. */
  drafted({ file, hash, changes }: Draft): Drafted {
    const place = placeAt(this.root, file);
    if (typeof place === 'string')
      throw new Stopped(403, 'Dit bestand is geen tekst.', 'kies een tekst uit de lijst.');
    const seen = readSeen(this.root, file);
    const order = formOf(place.collection, place.locale).map(({ name }) => name);
    const bytes = splice(seen?.bytes ?? nothing, changes, { order });
    if (!(bytes instanceof Uint8Array)) throw new Stopped(422, bytes.message, bytes.mend);
    return { place, seen, bytes, isMoved: seen?.hash !== hash };
  }

  /** A text as the form shows it, also one that is not there yet. */
  view(file: string): TextView {
    const { place, seen, bytes } = this.drafted({ file, changes: [] });
    const opened = open(bytes);
    if (!('data' in opened)) throw new Stopped(422, opened.message, opened.mend);
    const form = formOf(place.collection, place.locale);
    const known = new Set(form.map(({ name }) => name));
    const { corpus } = this.reading;
    return {
      file,
      place,
      hash: seen?.hash,
      form,
      picks: this.picks,
      ...opened,
      unknown: Object.keys(opened.data).filter((name) => !known.has(name)),
      bodyLine: opened.whole.slice(0, opened.whole.length - opened.body.length).split('\n').length,
      addresses: addressesIn(corpus),
      isBodyOptional: bodyOptional.includes(place.collection),
      isWithdrawn: saysWithdrawn({ collection: place.collection, data: opened.data }),
      ...this.look(file, place, bytes, seen?.hash, seen?.hash),
      ...(opened.refusal && { refusal: opened.refusal }),
    };
  }

  /** What can be said of a text while it is written. */
  look(file: string, place: Place, bytes: Uint8Array, hash?: string, now?: string): Looked {
    const isMoved = hash !== now;
    const read = textIn(bytes, file, place);
    if (failed(read)) return { findings: read.map((problem) => asFinding(file, problem)), isMoved };
    const corpus = withDocument(this.reading.corpus, read);
    const found = judgeText(corpus, file, contentRoutes, today());
    const { names, pathOf } = contextOf(corpus, contentRoutes, today());
    const form = formOf(place.collection, place.locale);
    return {
      findings: found.map((finding) => ({
        ...finding,
        said: withTitles(
          inForm({ ...finding, field: finding.field ?? fieldOn(read, finding.line) }, form, read.data),
          corpus,
        ),
      })),
      reading: isSource(place.locale) ? readText(read, names) : undefined,
      bodyLine: read.bodyLine,
      address: pathOf(read),
      isMoved,
    };
  }

  /** What can be picked in a form now. */
  get picks(): Record<Picks, Choice[]> {
    const { corpus } = this.reading;
    return picksIn(corpus, contextOf(corpus, contentRoutes, today()));
  }
}

/** The same with the titles of texts in the place of their files; a command takes the file itself. */
function withTitles(said: InForm | undefined, { documents }: Corpus): InForm | undefined {
  const named = (words: string) =>
    words.replace(/(?<!npm run \w+ -- )content\/[\w/-]+\.mdx/g, (file) => {
      const title = documents.find((document) => document.file === file)?.data.title;
      return typeof title === 'string' ? `“${title}”` : file;
    });
  return said && { ...said, message: named(said.message), mend: named(said.mend) };
}

/** The field that stands on a line of the front matter. */
function fieldOn({ data, lineOf, bodyLine }: Document, line: number | undefined): string[] | undefined {
  if (line === undefined || line >= bodyLine) return undefined;
  const field = Object.keys(data).findLast((name) => lineOf([name]) <= line);
  return field === undefined ? undefined : [field];
}

/** Texts that a link can lead to, by title; never one person’s story, which may be withdrawn. */
const addressesIn = ({ documents }: Corpus): Choice[] =>
  documents
    .filter(({ locale, collection }) => isSource(locale) && collection !== 'stories')
    .flatMap((document) => {
      const value = addressOf(document, contentRoutes);
      const { title } = document.data as Record<string, Value>;
      return value && typeof title === 'string' ? [{ value, name: title }] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));

function withDocument(corpus: Corpus, document: Document): Corpus {
  // In the order of their files, as when all is read: some rules name the first of two.
  const others = corpus.documents.filter(({ file }) => file !== document.file);
  const at = others.findIndex(({ file }) => file > document.file);
  return {
    ...corpus,
    documents: others.toSpliced(at < 0 ? others.length : at, 0, document),
    unread: corpus.unread.filter((place) => fileOf(place) !== document.file),
  };
}

const asFinding = (file: string, problem: Problem): FormFinding => ({
  file,
  level: 'error',
  rule: 'readable',
  ...problem,
});

/** Reads texts that have changed again; nothing comes of it where something else has, or one cannot be read. */
function again(root: string, { corpus, findings }: Reading, files: readonly string[]): Reading | undefined {
  if (findings.length) return undefined;
  let next = corpus;
  for (const file of files) {
    const place = placeOf(file);
    if (typeof place === 'string' || 'message' in place) return undefined;
    const isThere = lstatSync(join(root, file), { throwIfNoEntry: false }) !== undefined;
    const bytes = isThere ? bytesOf(join(root, file), largestText) : undefined;
    if (bytes && failed(bytes)) return undefined;
    const read = bytes && textIn(bytes, file, place);
    if (read && failed(read)) return undefined;
    next = read
      ? withDocument(next, read)
      : { ...next, documents: next.documents.filter((document) => document.file !== file) };
  }
  return { corpus: next, findings };
}
