import type { IncomingMessage } from 'node:http';
import { saysWithdrawn } from '#/content/consent.ts';
import { largestPicture } from '#/content/reading/pictures.ts';
import { begin } from '#/editor/desk/begin.ts';
import type { Desk } from '#/editor/desk/desk.ts';
import { placeAt, readSeen, writeAll } from '#/editor/desk/files.ts';
import { addSource, sourceForm } from '#/editor/desk/source.ts';
import { overviewOf } from '#/editor/desk/overview.ts';
import { takePhoto } from '#/editor/desk/photo.ts';
import { rename } from '#/editor/desk/rename.ts';
import { versionsOf } from '#/editor/desk/versions.ts';
import { leftToDo, withdraw } from '#/editor/desk/withdraw.ts';
import { refuseTorn } from '#/editor/git/apart.ts';
import { goneWith } from '#/editor/git/history.ts';
import { offer, offerOf, sentenceFor } from '#/editor/git/offer.ts';
import { errorsIn } from '#/editor/git/offered.ts';
import type { Preview } from '#/editor/preview/preview.ts';
import type { Done, TextView } from '#/editor/said.ts';
import { Stopped } from '#/editor/stopped.ts';
import { isSource } from '#/site.config.ts';
import { forms, message, received } from './received.ts';

/** What the answers work with. */
export interface Office {
  desk: Desk;
  preview: Preview;
  /** What was saved, newest last, so that it can be taken back. */
  saved: { file: string; before: Uint8Array | undefined; after: string | undefined }[];
}

type Answer = (office: Office, request: IncomingMessage) => unknown;

/** How many times saving can be taken back. */
const mostSaved = 50;

/** What the page can ask, by method and address. */
export const answers = new Map<string, Answer>([
  ['GET /api/texts', ({ desk }) => overviewOf(desk)],
  [
    'POST /api/text',
    async (office, request) => {
      const { file } = await message(request, forms.file);
      return shown(office, file);
    },
  ],
  [
    'POST /api/seen',
    async ({ desk }, request) => {
      const { file } = await message(request, forms.file);
      return { hash: readSeen(desk.root, file)?.hash };
    },
  ],
  [
    'POST /api/look',
    async ({ desk }, request) => {
      const draft = await message(request, forms.draft);
      const { place, bytes, seen } = desk.drafted(draft);
      return desk.look(draft.file, place, bytes, draft.hash, seen?.hash);
    },
  ],
  ['POST /api/save', save],
  ['POST /api/undo', undo],
  [
    'POST /api/begin',
    async ({ desk }, request) => {
      const { collection, title, person } = await message(request, forms.begin);
      return begin(desk, collection, title, person);
    },
  ],
  [
    'POST /api/rename',
    async ({ desk }, request) => {
      const { file, hash, to } = await message(request, forms.rename);
      return rename(desk, file, hash, to);
    },
  ],
  [
    'POST /api/withdraw',
    async (office, request) => {
      const { file, hash } = await message(request, forms.file);
      const done = withdraw(office.desk, file, hash);
      // What is withdrawn is not kept to be taken back.
      office.saved = office.saved.filter((each) => !done.touched.includes(each.file));
      return done;
    },
  ],
  [
    'POST /api/photo',
    async ({ desk }, request) => {
      const { searchParams } = new URL(request.url ?? '', 'http://localhost');
      const file = searchParams.get('file') ?? '';
      placeAt(desk.root, file);
      return takePhoto(desk, file, await received(request, largestPicture));
    },
  ],
  [
    'POST /api/preview',
    async ({ desk, preview }, request) => {
      const draft = await message(request, forms.draft);
      const { place, bytes, seen } = desk.drafted(draft);
      const { address, findings } = desk.look(draft.file, place, bytes, draft.hash, seen?.hash);
      const page = await preview.show(draft.file, bytes, place.locale, address);
      return { ...page, errors: findings.filter(({ level }) => level === 'error').length };
    },
  ],
  [
    'POST /api/page',
    async ({ preview }, request) => {
      const { path } = await message(request, forms.page);
      return preview.page(path);
    },
  ],
  ['GET /api/offer', async ({ desk }) => offerOf(desk.root, desk.reading.corpus, await desk.findings())],
  ['POST /api/offer', handIn],
  [
    'POST /api/sentence',
    async ({ desk }, request) => {
      const { files } = await message(request, forms.sentence);
      return { message: await sentenceFor(desk.root, files) };
    },
  ],
  [
    'POST /api/versions',
    async ({ desk }, request) => {
      const { file, was } = await message(request, forms.versions);
      return versionsOf(desk, file, was);
    },
  ],
  ['GET /api/source', () => sourceForm()],
  [
    'POST /api/source',
    async ({ desk }, request) => {
      const { row } = await message(request, forms.source);
      return addSource(desk, row);
    },
  ],
]);

/** A text as the form shows it, with what is known of it here. */
async function shown({ desk, saved }: Office, file: string): Promise<TextView> {
  const view = desk.view(file);
  return {
    ...view,
    canUndo: saved.some((each) => each.file === file),
    ...(view.isWithdrawn && { todo: await leftOf(desk, view) }),
  };
}

/** What is left to do for a story that was withdrawn, with what git knows of it. */
const leftOf = async (desk: Desk, { file, place }: Pick<TextView, 'file' | 'place'>, isOffered = false) =>
  leftToDo(desk, file, await goneWith(desk.root, place), isOffered);

/** Hands in what was chosen: nothing with an error, and nothing without what it hangs together with. */
async function handIn({ desk }: Office, request: IncomingMessage): Promise<Done> {
  const sent = await message(request, forms.offer);
  if (sent.files) {
    const findings = await desk.findings();
    const { files } = await offerOf(desk.root, desk.reading.corpus, findings);
    const [chosen, leftBehind] = [true, false].map((isChosen) =>
      files.filter(({ file }) => sent.files?.includes(file) === isChosen),
    );
    const wrong = chosen?.find(({ file }) => errorsIn(file, findings).length);
    if (wrong !== undefined)
      throw new Stopped(
        422,
        `In “${wrong.title}” staat nog een fout.`,
        'maak die eerst goed, of laat deze tekst nog hier.',
      );
    await refuseTorn(desk.root, desk.reading.corpus, chosen ?? [], leftBehind ?? []);
  }
  const done = await offer(desk.root, sent);
  const stories = desk.reading.corpus.documents.filter(
    (text) => done.touched.includes(text.file) && saysWithdrawn(text) && isSource(text.locale),
  );
  const withdrawn = stories.map(async (text) => ({
    title: String(text.data.title),
    todo: await leftOf(desk, { file: text.file, place: text }, true),
  }));
  return { ...done, withdrawn: await Promise.all(withdrawn) };
}

async function save(office: Office, request: IncomingMessage) {
  const { desk } = office;
  const draft = await message(request, forms.draft);
  const { bytes, seen, isMoved } = desk.drafted(draft);
  if (isMoved)
    throw new Stopped(
      409,
      seen
        ? 'Dit bestand is intussen veranderd, in een ander venster of een ander programma.'
        : 'Dit bestand is er niet meer.',
      'er is niets bewaard en niets weg. Kies “Haal het nieuwe op”: wat u typte, komt er dan weer op.',
    );
  if (bytes !== seen?.bytes) {
    writeAll(desk.root, [{ file: draft.file, bytes, was: seen?.hash }]);
    office.saved.push({
      file: draft.file,
      before: seen?.bytes,
      after: readSeen(desk.root, draft.file)?.hash,
    });
    office.saved = office.saved.slice(-mostSaved);
  }
  return shown(office, draft.file);
}

/** Takes back what was last saved in a file, if it is still as it was saved. */
async function undo(office: Office, request: IncomingMessage) {
  const { file } = await message(request, forms.file);
  const last = office.saved.findLast((each) => each.file === file);
  if (!last)
    throw new Stopped(
      404,
      'Er is hier niets om terug te zetten.',
      'wat nog niet bewaard is, zet u terug met Ctrl+Z.',
    );
  writeAll(office.desk.root, [{ file, bytes: last.before, was: last.after }]);
  office.saved = office.saved.filter((each) => each !== last);
  return { file, isThere: last.before !== undefined };
}
