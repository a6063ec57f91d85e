import { randomInt } from 'node:crypto';
import { saysWithdrawn, writtenConsent } from '#/content/consent.ts';
import { picturesIn } from '#/content/handed.ts';
import { fileOf, type Corpus, type Document } from '#/content/reading/read.ts';
import { today } from '#/content/today.ts';
import { valueAt } from '#/content/reading/yaml.ts';
import { valuesAt } from '#/content/schemas/marked.ts';
import { consent } from '#/content/schemas/people.ts';
import type { Done, Step } from '#/editor/said.ts';
import type { Change, Path } from '#/editor/splice/change.ts';
import { Stopped } from '#/editor/stopped.ts';
import { contentRoutes } from '#/routes.ts';
import { isSource } from '#/site.config.ts';
import { addressOf } from '#/content/addresses.ts';
import type { Desk } from './desk.ts';
import { readSeen, writeAll, type Write } from './files.ts';
import { changedFile, goneFile, isOther, translates, unchanged } from './step.ts';

/** What a withdrawn story keeps; every other field says something of the person. */
const keptFields = ['title', 'summary', 'person', 'updated', 'sources', 'facts', 'consent'];

/** Of the consent, what finds it back; that somebody was a child, or is to be seen in a photo, is of the person. */
const kept = ['basis', 'reference', 'withdrawn', 'until'];

/**
 * Takes a story away as `docs/verhaal-intrekken.md` says: its file keeps the address and a number, its pictures, its
 * translations and the words of the person in the outline go. Says what is left to do by hand.
 */
export function withdraw(desk: Desk, file: string, hash: string | undefined): Done {
  const { corpus } = desk.reading;
  const refused = new Stopped(
    422,
    'Dit verhaal is zo niet in te trekken: het bestand is er niet, of is niet te lezen.',
    'maak het bestand eerst goed, of doe het met de hand zoals docs/verhaal-intrekken.md zegt.',
  );
  const story = unchanged(desk, file, hash, refused);
  if (story.collection !== 'stories') throw refused;
  const translations = corpus.documents.filter(translates(story));
  const unread = corpus.unread.filter(translates(story));
  const pictures = ownPictures(corpus, [story, ...translations]);
  const writes: Write[] = [
    changedFile(desk.root, file, emptied(story, unusedNumber(corpus))),
    ...[...pictures, ...translations.map((text) => text.file), ...unread.map(fileOf)].map((each) =>
      goneFile(desk.root, each),
    ),
    ...silenced(desk.root, corpus, story),
  ].filter(isOther);
  writeAll(desk.root, writes);
  return {
    message:
      'Het verhaal is ingetrokken op deze computer. Kies nu “Aanbieden”: tot de site opnieuw online is gezet, is het er nog te lezen.',
    file,
    hash: readSeen(desk.root, file)?.hash,
    touched: writes.map((write) => write.file),
    todo: leftToDo(
      desk,
      file,
      writes.filter(({ bytes }) => bytes === undefined).map((write) => write.file),
    ),
  };
}

function emptied({ data }: Document, number: number): Change[] {
  const name = `Ingetrokken ${String(number)}`;
  return [
    ...['title', 'summary', 'person'].map((field): Change => ({ what: 'set', path: [field], value: name })),
    { what: 'set', path: ['updated'], value: today() },
    ...Object.keys(data)
      .filter((field) => !keptFields.includes(field))
      .map((field): Change => ({ what: 'remove', path: [field] })),
    ...Object.keys(consent.shape)
      .filter((field) => !kept.includes(field) && valueAt(data, ['consent', field]) !== undefined)
      .map((field): Change => ({ what: 'remove', path: ['consent', field] })),
    { what: 'set', path: ['consent', 'withdrawn'], value: today() },
    { what: 'body', text: '' },
  ];
}

/** A number that says nothing of the person, and that no story has. */
function unusedNumber({ documents }: Corpus): number {
  const used = new Set(documents.map(({ data }) => String(data.title)));
  let number = randomInt(100, 10_000);
  while (used.has(`Ingetrokken ${String(number)}`)) number = randomInt(100, 10_000);
  return number;
}

/** The pictures of a story that no other text shows. */
function ownPictures({ documents, pictures }: Corpus, own: readonly Document[]): string[] {
  const there = new Set(pictures.map(({ file }) => file));
  const elsewhere = new Set(documents.filter((each) => !own.includes(each)).flatMap(picturesIn));
  return [...new Set(own.flatMap(picturesIn))].filter((file) => there.has(file) && !elsewhere.has(file));
}

/** The words of the person in the outline. */
function silenced(root: string, corpus: Corpus, story: Document): Write[] {
  const changes = claimsAt(corpus, addressOf(story, contentRoutes)).map(({ path }): Change => ({
    what: 'set',
    path: [...(path as Path).slice(0, -1), 'says'],
    value: 'Ingetrokken',
  }));
  return changes.length ? [changedFile(root, corpus.data.outline.file, changes)] : [];
}

/**
 * What is left to do by hand for a story that is withdrawn. It follows from the story as it stands there, and so it can be
 * said again at any time; what went with it, and whether it was handed in, is told by who knows: the withdrawal, or git.
 */
export function leftToDo(desk: Desk, file: string, gone: readonly string[], isOffered = false): Step[] {
  const { corpus } = desk.reading;
  const story = corpus.documents.find((document) => document.file === file);
  if (!story || !saysWithdrawn(story) || !isSource(story.locale)) return [];
  const address = addressOf(story, contentRoutes);
  const near = mentions(corpus, story);
  const isPublished = writtenConsent(story)?.basis === 'published';
  const paths = [file, ...[...gone].sort()].map((path) => `--path ${path}`).join(' ');
  return [
    ...(isOffered ? [] : ['Kies “Aanbieden”, als u dat nog niet deed.']),
    {
      toManager: `het verhaal op ${address} is ingetrokken en aangeboden. Bouw de site, en zet haar vandaag online: tot dan is het er nog te lezen.`,
    },
    `Kijk daarna op de site of ${address} zegt: “Dit verhaal is er niet meer”.`,
    ...(near.length
      ? [`Lees na of deze teksten iets van de persoon vertellen, en haal dat weg: ${near.join(', ')}.`]
      : []),
    {
      toManager:
        'maak de cache van de server leeg, en die van een dienst ervoor. Gooi oude versies en back-ups weg.',
    },
    {
      toManager: `de oude tekst${gone.length ? ' en wat erbij hoorde, staan' : ' staat'} nog in de geschiedenis van git. Haal die eruit, en zet daarna ${file} terug zoals het nu is: git filter-repo --invert-paths ${paths}`,
    },
    ...(claimsAt(corpus, address).length
      ? [
          {
            toManager:
              'de woorden van de persoon uit outline.yaml gaan uit de geschiedenis met: git filter-repo --replace-text woorden.txt',
          },
        ]
      : []),
    'Vraag zoekmachines en archieven (web.archive.org) om het adres te verwijderen.',
    ...(isPublished
      ? [
          'Het verhaal staat ook in het beleidskader zelf. Daarover beslist de gemeente. Vertel dat aan de persoon.',
        ]
      : []),
    `Laat de persoon weten wat er gedaan is, en wat niet kon. Het adres ${address} blijft bestaan en zegt dat het verhaal er niet meer is: zeg dat erbij, zeker als er een naam in staat.`,
  ];
}

/** Other texts that rest on the same paragraph as the story, and may say of the person what it said. */
function mentions({ documents }: Corpus, story: Document): string[] {
  const own = new Set([story.data.sources].flat());
  return documents
    .filter(
      ({ collection, locale, data }) =>
        collection === 'partners' &&
        isSource(locale) &&
        [data.sources].flat().some((paragraph) => paragraph !== undefined && own.has(paragraph)),
    )
    .map(({ data, file }) => (typeof data.title === 'string' ? data.title : file))
    .slice(0, 8);
}

/** The claims of the outline that stand at an address. */
const claimsAt = ({ data }: Corpus, address: string) =>
  valuesAt(data.outline.data, ['paragraphs', 'claims', 'at']).filter(
    ({ value }) => typeof value === 'string' && value.split('#')[0] === address,
  );
