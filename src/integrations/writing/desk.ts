import { addressOf } from '#/content/addresses.ts';
import { judge } from '#/content/check.ts';
import type { Finding } from '#/content/finding.ts';
import { handedOver, picturesIn } from '#/content/handed.ts';
import { readAnew, type Reading } from '#/content/reading/held.ts';
import type { Place } from '#/content/reading/place.ts';
import { fileOf, type Document } from '#/content/reading/read.ts';
import { termsIn } from '#/content/terms/forms.ts';
import { today } from '#/content/today.ts';
import { contentRoutes, inLocale } from '#/routes.ts';
import { isSource, localeCodes, localeOf, type Locale } from '#/site.config.ts';

/** A finding with the page on which its text stands. */
export type PlacedFinding = Finding & { path?: string | undefined };

/** What somebody who writes works on: the content as it is now, and what the check says of it. */
export class Desk {
  readonly #root: string;
  #reading: Reading;
  #findings: PlacedFinding[] = [];

  /** Reads the content below `root`. */
  constructor(root: string) {
    this.#root = root;
    this.#reading = readAnew(root);
  }

  /** Reads all content anew. Tells which texts have to be compiled again, as paths from the project’s top. */
  read(): string[] {
    const before = textsIn(this.#reading);
    const terms = this.#terms();
    this.#reading = readAnew(this.#root);
    const isOther = terms !== this.#terms();
    return [...textsIn(this.#reading)]
      .filter(([file, text]) => isOther || before.get(file) !== text)
      .map(([file]) => file);
  }

  /** Runs the check on what was read. */
  async check(): Promise<readonly PlacedFinding[]> {
    const pages = new Map(
      placesIn(this.#reading).map((text) => [text.file, pageOf(text, localeOf(text.locale))]),
    );
    const { findings } = await judge(this.#root, this.#reading, contentRoutes, today());
    this.#findings = findings.map((finding) => ({ ...finding, path: pages.get(finding.file) }));
    return this.#findings;
  }

  /** What the check last said. */
  get findings(): readonly PlacedFinding[] {
    return this.#findings;
  }

  /** All texts, also those that cannot be read: the path of each, with its collection and language. */
  get files(): readonly (Place & { file: string })[] {
    return placesIn(this.#reading);
  }

  /** The text that should fill a page of its own and cannot be shown, by the path of the page. */
  brokenAt(path: string): string | undefined {
    const { withheld } = handedOver(this.#root, today());
    return placesIn(this.#reading)
      .filter(({ locale, file }) => isSource(locale) && withheld.includes(file))
      .filter((text) => !addressOf(text, contentRoutes).includes('#'))
      .find((text) => localeCodes.some((locale) => pageOf(text, locale) === path))?.file;
  }

  /** Whether a file below `content/` is a picture in a text that is shown. */
  isShown(file: string): boolean {
    return handedOver(this.#root, today()).texts.some((text) => picturesIn(text).includes(file));
  }

  /** The words that are marked in every text: when they change, each text is another. */
  #terms(): string {
    const { texts } = handedOver(this.#root, today());
    return JSON.stringify(localeCodes.map((locale) => termsIn(texts, locale)));
  }
}

const textsIn = ({ corpus }: Reading) => new Map(corpus.documents.map(({ file, text }) => [file, text]));

/** All texts, those that cannot be read among them. */
const placesIn = ({ corpus }: Reading) => [
  ...corpus.documents,
  ...corpus.unread.map((place) => ({ ...place, file: fileOf(place), data: {} })),
];

const pageOf = (text: Pick<Document, 'collection' | 'id' | 'data'>, locale: Locale) =>
  inLocale(locale, addressOf(text, contentRoutes).replace(/#.*$/, ''));
