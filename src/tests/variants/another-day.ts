import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import sharp from 'sharp';
import { today } from '#/content/today.ts';
import { anchorAt, sectionPath } from '#/routes.ts';
import { isLocale, site, type Listed } from '#/site.config.ts';
import type { BuiltPage } from '#/tests/e2e/built.ts';
import { generateStories } from '#/tools/generate.ts';
import type { ProjectCopy } from '#/tools/project-copy.ts';
import { withoutSearch } from '#/tests/without-search.ts';
import { daysFromNow, fileOf, setConsent, shownStories, withdraw } from './stories.ts';
import { addLanguages, madeUp } from './languages.ts';
import { publish } from './publish.ts';
import { addSections, isAdded } from './sections.ts';
import type { Variant } from './variant.ts';

/** Stories that have ended, each in its own way, and one that has not. */
export interface Ended {
  /** Withdrawn by every step of the guide; by the first two alone; past its last day. */
  emptied: string;
  withdrawn: string;
  expired: string;
  /** Shown for thirty days more, with a wide photo and a wide table. */
  shown: string;
}

/**
 * All that may come of the project. Somebody publishes the site, and nobody has noted yet that anything changed. It has
 * two languages and two sections more. Two stories are withdrawn, those that tests name most; the consent
 * of a third has run out; a fourth has a wide photo and table. They have all been shown before, in a build and to somebody
 * who wrote. One project for all of it: each build more takes longer than what it adds takes to look at.
 */
export const anotherDay: Variant = {
  name: 'another-day',
  tests: [
    'e2e/changes.e2e.ts',
    'e2e/counter.e2e.ts',
    'e2e/data.e2e.ts',
    'e2e/every-page.e2e.ts',
    'e2e/markup.e2e.ts',
    'e2e/pages.e2e.ts',
    'e2e/queries.e2e.ts',
    'e2e/weight.e2e.ts',
    'variants/languages.e2e.ts',
    'variants/media.e2e.ts',
    'variants/moved.e2e.ts',
    'variants/sections.e2e.ts',
    'variants/withdrawn.e2e.ts',
  ],
  pages: (page) => isOtherToday(page) || isOtherFromRight(page),
  change: async (project) => {
    const { root } = project;
    // Of a text with changes noted, the day since which its translation is behind is not the test’s to choose.
    publish(root);
    addSections(root);
    const chosen = choose(root);
    const { emptied, withdrawn, expired, shown } = chosen;
    writeFileSync(join(root, record), JSON.stringify(chosen));
    addLanguages(root, Object.values(chosen));
    for (const id of [emptied, withdrawn, expired, shown])
      setConsent(root, id, `  until: ${daysFromNow(30)}`);
    for (const [id, background] of [
      [emptied, 'navy'],
      [withdrawn, 'gold'],
      [expired, 'teal'],
    ] as const)
      await addPhoto(root, id, { ...small, background });
    cpSync(join(root, 'content'), join(root, contentBefore), { recursive: true });
    buildOnce(project);

    // A wide photo takes long to make, and none of the first build is asked for.
    await addPhoto(root, shown, photo);
    writeFileSync(fileOf(root, shown), `${readFileSync(fileOf(root, shown), 'utf8')}\n${wideTable}\n`);
    withdraw(root, emptied, 72);
    setConsent(root, withdrawn, `  withdrawn: ${today()}`);
    setConsent(root, expired, `  until: ${daysFromNow(-1)}`);
    moveTexts(root);
  },
};

/**
 * In the languages of today the foot of all pages is the same. Those of stories, of search, about the site and of the new
 * sections say more, and a page of many has the anchors of what moved there. Borrowed texts were looked at in their own
 * language.
 */
const isOtherToday = ({ path, indexed, lang, textLang }: BuiltPage) =>
  isLocale(lang) &&
  lang === textLang &&
  (!indexed || /^\/$|^\/(?:zoeken|alle-paginas|verhalen|over|route)\//.test(path) || isAdded(path));

/**
 * From right to left every kind of page is other that has words of its own, and of those whose text is borrowed from
 * Dutch, which was looked at there, a list, an entry and a drawing. What is written as Dutch is, was looked at in the
 * languages of today.
 */
const isOtherFromRight = ({ path, lang, textLang }: BuiltPage) =>
  lang === rightToLeft.lang && (textLang === lang || /\/(?:ambities|route)\//.test(path));

/** Which stories the variant in `root` changed. */
export const endedIn = (root: string): Ended => JSON.parse(readFileSync(join(root, record), 'utf8')) as Ended;

/** What a telephone makes. */
export const photo = { width: 6_000, height: 4_000, background: 'maroon' };

/** More columns than any screen has room for. */
export const columns = 10;

const [, rightToLeft] = madeUp;

const small = { width: 60, height: 40 };

const record = 'ended.json';

/** What stood in `content/` before the change, to look for what must be gone. */
export const contentBefore = 'content-before';

/** Where Astro and Vite keep what they know of a project, and where what they kept of the first build was put aside. */
export const keptFolders = ['.astro', 'node_modules/.astro', 'node_modules/.vite'];
export const firstBuild = 'first-build';

const wideTable = [
  Array.from({ length: columns }, (_, column) => `Woningen in jaar ${String(column + 1)}`),
  Array.from({ length: columns }, () => '---'),
  Array.from({ length: columns }, (_, column) => String(14_000 + column)),
]
  .map((cells) => `| ${cells.join(' | ')} |`)
  .join('\n');

/** Addresses that a text of each kind had, as pages or as places on the page that holds it. */
export const formerAddress = (collection: Listed) =>
  site.sections[collection].kind === 'anchors'
    ? anchorAt(sectionPath(collection), 'oude-naam')
    : `${sectionPath(collection)}oude-naam/`;

/** Kinds whose texts share a page, and one whose texts have pages of their own. */
export const moved = ['terms', 'questions', 'steps', 'laws', 'help'] as const;

function moveTexts(root: string): void {
  for (const collection of moved) {
    const folder = join(root, 'content', site.sourceLocale, collection);
    const file = join(folder, readdirSync(folder).sort()[0] ?? '');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/^title:/m, `formerly: ['${formerAddress(collection)}']\ntitle:`));
  }
}

/** The four that tests name most: where a test leans on a story, it is one of these. */
function choose(root: string): Ended {
  const missing = 4 - shownStories(root).length;
  if (missing > 0) generateStories(root, missing);
  const tests = readdirSync('src/tests/e2e', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
  const named = (id: string) => tests.split(`/${id}/`).length;
  const [emptied = '', withdrawn = '', expired = '', shown = ''] = shownStories(root).sort(
    (a, b) => named(b) - named(a),
  );
  return { emptied, withdrawn, expired, shown };
}

/** Only what a build keeps of stories beside its pages is asked for. */
function buildOnce({ root, build }: ProjectCopy): void {
  const putBack = [withoutSearch(root), withoutTranslations(root)];
  const { code, output } = build();
  for (const each of putBack) each();
  if (code) throw new Error(output);
  for (const kept of keptFolders)
    cpSync(join(root, kept), join(root, firstBuild, kept), { recursive: true, force: true });
  // While somebody writes, Astro keeps the same in another place.
  cpSync(join(root, 'node_modules/.astro/data-store.json'), join(root, '.astro/data-store.json'));
}

/** Takes the translations of all texts but stories out of the project in `root`. Gives back what puts them in again. */
function withoutTranslations(root: string): () => void {
  const places = readdirSync(join(root, 'content'))
    .filter((locale) => locale !== site.sourceLocale)
    .flatMap((locale) => readdirSync(join(root, 'content', locale)).map((name) => join(locale, name)))
    .filter((place) => basename(place) !== 'stories');
  for (const place of places) rmSync(join(root, 'content', place), { recursive: true });
  return () => {
    for (const place of places)
      cpSync(join(root, contentBefore, place), join(root, 'content', place), { recursive: true });
  };
}

async function addPhoto(
  root: string,
  id: string,
  { width, height, background }: typeof photo,
): Promise<void> {
  const name = `${id}-foto.jpg`;
  // As a telephone makes it: on its side, with the camera and the place in it, and with detail as of leaves and bricks.
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  const [across, down] = [Math.ceil(width / 12), Math.ceil(height / 12)];
  const detail = await sharp({ create: { width: down, height: across, channels: 3, background, noise } })
    .png()
    .toBuffer();
  const picture = sharp(detail)
    .resize(height, width, { fit: 'fill' })
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'Camera' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '51/1 50/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '5/1 51/1 0/1',
      },
    });
  await picture.jpeg().toFile(join(root, dirname(fileOf('', id)), name));
  const text = readFileSync(fileOf(root, id), 'utf8');
  writeFileSync(
    fileOf(root, id),
    `${text.replace('\nconsent:\n', '\nconsent:\n  pictured: true\n')}\n![Een tafel bij een raam](./${name})\n`,
  );
}
