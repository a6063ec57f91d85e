import { posix } from 'node:path';
import { formerlyOf } from '#/content/moved.ts';
import { addressOf } from '#/content/addresses.ts';
import { placeOf, type Place } from '#/content/reading/place.ts';
import type { ChangedFile } from '#/editor/said.ts';
import { open, type Opened } from '#/editor/splice/splice.ts';
import { contentRoutes } from '#/routes.ts';
import { readSeen } from '#/editor/desk/files.ts';
import { atHead } from './git.ts';

/** A text that came or went, with what stands in it. */
interface Moved {
  file: string;
  place: Place;
  opened: Opened;
}

/**
 * The same files, where each text that only got another name says what it was: git sees one that went and one that came. A
 * text keeps its earlier address, or else its title or what it says.
 */
export async function withRenames(root: string, files: readonly ChangedFile[]): Promise<ChangedFile[]> {
  const gone = await textsOf(files, 'gone', (file) => atHead(root, file));
  const fresh = await textsOf(files, 'new', (file) => Promise.resolve(readSeen(root, file)?.bytes));
  const was = new Map<string, string>();
  const names = new Set<string>();
  const isTranslation = (before: Moved, now: Moved) => names.has(namesOf(before, now));
  for (const isSure of [isFormerly, isAlike, isTranslation])
    for (const now of fresh) {
      const taken = new Set(was.values());
      const before = gone.find((each) => !taken.has(each.file) && isSameKind(each, now) && isSure(each, now));
      if (!before || was.has(now.file)) continue;
      was.set(now.file, before.file);
      names.add(namesOf(before, now));
    }
  const moved = [...was].map(([now, before]) => ({ now, before }));
  return Promise.all(
    files.map(async (each) => ({
      ...each,
      was: was.get(each.file),
      along: each.what === 'changed' ? await reasonOf(root, each.file, moved) : undefined,
    })),
  );
}

/** The text with another name for which alone a file changed: but for that name it is what it was. */
async function reasonOf(
  root: string,
  file: string,
  moved: readonly { now: string; before: string }[],
): Promise<string | undefined> {
  const bytes = moved.length && placeOf(file) !== 'picture' ? readSeen(root, file)?.bytes : undefined;
  const earlier = bytes && (await atHead(root, file));
  if (!earlier) return undefined;
  const [text, before] = [bytes, earlier].map((each) => withoutMarks(decoder.decode(each)));
  return moved.find((each) => unnamed(text ?? '', each) === unnamed(before ?? '', each))?.now;
}

const decoder = new TextDecoder();

/** A text in which both names of another are one. */
function unnamed(text: string, { now, before }: { now: string; before: string }): string {
  const names = [now, before].map((file) => RegExp.escape(nameOf(file))).join('|');
  return text.replace(new RegExp(`(?<![\\w-])(?:${names})(?![\\w-])`, 'g'), '/');
}

const nameOf = (file: string): string => posix.basename(file, '.mdx');

/** A translation without what stands for the texts that it follows. */
const withoutMarks = (text: string): string => text.replace(/(\bhash: *["']?)[0-9a-f]{12}\b/g, '$1');

async function textsOf(
  files: readonly ChangedFile[],
  what: ChangedFile['what'],
  read: (file: string) => Promise<Uint8Array | undefined>,
): Promise<Moved[]> {
  const [some, others] = [
    files.some((each) => each.what === 'new'),
    files.some((each) => each.what === 'gone'),
  ];
  if (!some || !others) return [];
  const texts = await Promise.all(
    files
      .filter((each) => each.what === what)
      .map(async ({ file }): Promise<Moved[]> => {
        const place = placeOf(file);
        const bytes = typeof place === 'object' && 'id' in place ? await read(file) : undefined;
        const opened = bytes && open(bytes);
        return typeof place === 'object' && 'id' in place && opened && 'data' in opened
          ? [{ file, place, opened }]
          : [];
      }),
  );
  return texts.flat();
}

const isSameKind = ({ place: one }: Moved, { place: other }: Moved): boolean =>
  one.collection === other.collection && one.locale === other.locale;

/** What stands for two names of one text, in any language. */
const namesOf = ({ place: { collection, id } }: Moved, { place: now }: Moved): string =>
  `${collection}/${id}/${now.id}`;

const isFormerly = ({ place, opened }: Moved, now: Moved): boolean =>
  formerlyOf(now.opened.data).includes(addressOf({ ...place, data: opened.data }, contentRoutes));

function isAlike({ opened: before }: Moved, { opened: now }: Moved): boolean {
  const isSame = (one: unknown, other: unknown) =>
    typeof one === 'string' && one.trim() !== '' && one === other;
  return isSame(before.data.title, now.data.title) || isSame(before.body, now.body);
}
