import type { z } from 'astro/zod';
import { addressOf } from '#/content/addresses.ts';
import { saysWithdrawn } from '#/content/consent.ts';
import { formerlyOf } from '#/content/moved.ts';
import { dataFile, type DataName } from '#/content/reading/place.ts';
import { failed } from '#/content/reading/parse.ts';
import { fileOf, textIn, type Corpus, type Document } from '#/content/reading/read.ts';
import { valueAt } from '#/content/reading/yaml.ts';
import { isCurrent } from '#/content/rule.ts';
import { idPattern } from '#/content/schemas/common.ts';
import { facts } from '#/content/schemas/facts.ts';
import { referenceFields, schemas } from '#/content/schemas/index.ts';
import { markedFields, valuesAt } from '#/content/schemas/marked.ts';
import { outline } from '#/content/schemas/outline.ts';
import { stateOf } from '#/content/translating/marks.ts';
import type { Done } from '#/editor/said.ts';
import type { Change, Path } from '#/editor/splice/change.ts';
import { open } from '#/editor/splice/splice.ts';
import { Stopped } from '#/editor/stopped.ts';
import { contentRoutes } from '#/routes.ts';
import { isSource } from '#/site.config.ts';
import type { Desk } from './desk.ts';
import { placeAt, readSeen, writeAll, type Write } from './files.ts';
import { changedFile, goneFile, isOther, translates, unchanged } from './step.ts';

/** Gives a text another name, with its translations, and changes whatever refers or links to it: all or nothing. */
export function rename(desk: Desk, file: string, hash: string | undefined, to: string): Done {
  const { corpus } = desk.reading;
  const refused = new Stopped(
    422,
    'De naam van deze tekst is hier niet te veranderen.',
    'een vertaling en een inleiding heten zoals waar zij bij horen; een tekst die niet te lezen is, maakt u eerst goed.',
  );
  const text = unchanged(desk, file, hash, refused);
  if (text.collection === 'intros') throw refused;
  if (saysWithdrawn(text))
    throw new Stopped(
      422,
      'Een verhaal dat is ingetrokken, houdt zijn adres: daar staat dat het er niet meer is.',
      'laat de naam zoals hij is.',
    );
  if (!idPattern.test(to) || to.length > 80)
    throw new Stopped(
      422,
      'Dit is geen goede naam.',
      'gebruik kleine letters zonder accent, cijfers en streepjes: nieuwe-naam',
    );
  const moved = [text, ...corpus.documents.filter(translates(text))];
  const oldAddress = addressOf(text, contentRoutes);
  const newAddress = addressOf({ ...text, id: to }, contentRoutes);
  const writes: Write[] = [];
  const changed = new Map(
    corpus.documents.map((document) => [
      document,
      [
        ...referring(document, text, to),
        ...linking(document, desk.root, { text, to, oldAddress, newAddress }),
        ...(document === text ? formerly(document, oldAddress, newAddress) : []),
      ],
    ]),
  );
  for (const [document, own] of changed) {
    const changes = [...own, ...marked(document, desk.root, changed)];
    const isMoved = moved.includes(document);
    if (!changes.length && !isMoved) continue;
    const write = changedFile(desk.root, document.file, changes);
    if (!isMoved) writes.push(write);
    else {
      const other = fileOf({ ...document, id: to });
      placeAt(desk.root, other);
      if (readSeen(desk.root, other))
        throw new Stopped(409, `Er is al een tekst met de naam “${to}”.`, 'kies een andere naam.');
      writes.push({ file: other, bytes: write.bytes, was: undefined }, goneFile(desk.root, document.file));
    }
  }
  // Nobody can read these, and so they go as they are: under the old name they would be translations of nothing.
  const unread = corpus.unread.filter(translates(text));
  for (const place of unread)
    writes.push(...movedAsItIs(desk.root, fileOf(place), fileOf({ ...place, id: to })));
  writes.push(...inData(desk.root, corpus, text, to, oldAddress, newAddress));
  const real = writes.filter(isOther);
  writeAll(desk.root, real);
  const newFile = fileOf({ ...text, id: to });
  return {
    message: `De tekst heet nu ${to}. Wat ernaar verwees, verwijst nu naar ${newAddress}.`,
    file: newFile,
    hash: readSeen(desk.root, newFile)?.hash,
    touched: real.map((write) => write.file),
    todo: [
      ...(hasFormerly(text) ? [] : [`Wie het oude adres ${oldAddress} bewaarde, vindt daar niets meer.`]),
      ...corpus.unread
        .map((place) => fileOf(unread.includes(place) ? { ...place, id: to } : place))
        .map((each) => `${each} is niet te lezen. Maak het goed, en kijk of ${oldAddress} erin staat.`),
    ],
  };
}

/**
 * What a translation says of its Dutch text and of who read it goes for the same words with another address in them: it is
 * no more behind than it was.
 */
function marked(
  document: Document,
  root: string,
  changed: ReadonlyMap<Document, readonly Change[]>,
): Change[] {
  if (isSource(document.locale)) return [];
  const after = (one: Document): Document => {
    const { bytes } = changedFile(root, one.file, changed.get(one) ?? []);
    const read = bytes && textIn(bytes, one.file, one);
    return read && !failed(read) ? read : one;
  };
  const dutch = [...changed.keys()].find(
    ({ locale, collection, id }) =>
      isSource(locale) && collection === document.collection && id === document.id,
  );
  const follows = dutch && changed.get(dutch)?.length && isCurrent(document, dutch);
  const isRead =
    changed.get(document)?.length && valueAt(document.data, ['review', 'hash']) === stateOf(document);
  return [
    ...(follows ? [{ what: 'set' as const, path: ['follows', 'hash'], value: stateOf(after(dutch)) }] : []),
    ...(isRead ? [{ what: 'set' as const, path: ['review', 'hash'], value: stateOf(after(document)) }] : []),
  ];
}

/** A file under another name, byte for byte. */
function movedAsItIs(root: string, from: string, to: string): Write[] {
  if (readSeen(root, to)) throw new Stopped(409, `Er is al een bestand ${to}.`, 'kies een andere naam.');
  return [{ file: to, bytes: readSeen(root, from)?.bytes, was: undefined }, goneFile(root, from)];
}

const hasFormerly = ({ collection }: Document) => Object.hasOwn(schemas[collection].shape, 'formerly');

/** The address that a text had, where its schema keeps those. */
function formerly(text: Document, address: string, now: string): Change[] {
  if (!hasFormerly(text)) return [];
  // Back at a name that it had, that address is its own again.
  const before = formerlyOf(text.data).filter((each) => each !== now && each !== address);
  return [{ what: 'set', path: ['formerly'], value: [...before, address] }];
}

/** References to a text in the fields of another. */
const referring = ({ collection, data, locale }: Document, text: Document, to: string): Change[] =>
  isSource(locale)
    ? referenceFields(collection)
        .filter((field) => field.to === text.collection)
        .flatMap(({ path }) => namedIn(data, path, text.id, to))
    : [];

function namedIn(data: unknown, path: readonly string[], id: string, to: string): Change[] {
  return valuesAt(data, path).flatMap(({ value, path: at }): Change[] => {
    if (value === id) return [{ what: 'set', path: at as Path, value: to }];
    if (!Array.isArray(value) || !value.includes(id)) return [];
    return value.flatMap((each: unknown, index): Change[] =>
      each === id ? [{ what: 'set', path: [...(at as Path), index], value: to }] : [],
    );
  });
}

/** A text that gets another name, with its addresses before and after. */
interface Move {
  text: Document;
  to: string;
  oldAddress: string;
  newAddress: string;
}

/** Links to a text, and doors to it, in the text of another. */
function linking(document: Document, root: string, { text, to, oldAddress, newAddress }: Move): Change[] {
  const opened = open(readSeen(root, document.file)?.bytes ?? new Uint8Array());
  if (!('data' in opened)) return [];
  const link = new RegExp(`(\\]\\()${RegExp.escape(oldAddress)}(?=[)#?\\s])`, 'g');
  const door = new RegExp(`(<Door\\b[^>]*\\bto=")${RegExp.escape(text.id)}(?=")`, 'g');
  const linked = opened.body.replace(link, `$1${newAddress}`);
  const body = text.collection === 'partners' ? linked.replace(door, `$1${to}`) : linked;
  return body === opened.body ? [] : [{ what: 'body', text: body }];
}

/** Where the files of data name it. */
function inData(
  root: string,
  { data }: Corpus,
  text: Document,
  to: string,
  oldAddress: string,
  newAddress: string,
): Write[] {
  const referred = (shape: Readonly<Record<string, z.ZodType>>, file: DataName): Change[] =>
    markedFields(shape, 'reference')
      .filter(({ mark }) => mark === text.collection)
      .flatMap(({ path }) => namedIn(data[file].data, path, text.id, to));
  const inFacts = referred(facts.shape, 'facts');
  const at = valuesAt(data.outline.data, ['paragraphs', 'claims', 'at']).flatMap(
    ({ value, path }): Change[] =>
      typeof value === 'string' && (value === oldAddress || value.startsWith(`${oldAddress}#`))
        ? [{ what: 'set', path: path as Path, value: newAddress + value.slice(oldAddress.length) }]
        : [],
  );
  const inOutline = [
    ...referred(outline.shape, 'outline'),
    // What a paragraph names goes for commitments by their code, or for those of an ambition.
    ...(text.collection === 'ambitions'
      ? namedIn(data.outline.data, ['paragraphs', 'names', 'for'], text.id, to)
      : []),
    ...at,
  ];
  return [
    ...(inFacts.length ? [changedFile(root, dataFile('facts'), inFacts)] : []),
    ...(inOutline.length ? [changedFile(root, dataFile('outline'), inOutline)] : []),
  ];
}
