import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { parse, type HTMLElement } from 'node-html-parser';
import { hasEnded } from '#/content/consent.ts';
import { softHyphen } from '#/content/dutch/soft-hyphens.ts';
import { readCorpus, type Corpus, type Document } from '#/content/reading/read.ts';
import { today } from '#/content/today.ts';
import { collections, type Collection, type site } from '#/site.config.ts';

/** A page of a built site, read from its file. */
export interface BuiltPage {
  /** `/partners/coa/` */
  path: string;
  /** As it is served. */
  served: string;
  /** With its words as editors wrote them: without the marks where a long one may break. */
  html: string;
  dom: HTMLElement;
  /** The language of the page, and that of its text. */
  lang: string;
  textLang: string;
  /** Whether a search engine may name it. */
  indexed: boolean;
}

/** A built site, and what it was built from: tests take their examples and counts from here. */
export class Built {
  readonly root: string;
  readonly site: typeof site;
  readonly dist: string;
  /** Every file of the site, with forward slashes. */
  readonly files: readonly string[];
  readonly pages: readonly BuiltPage[];
  readonly paths: readonly string[];
  #corpus: Corpus | undefined;

  private constructor(root: string, settings: typeof site) {
    this.root = root;
    this.site = settings;
    this.dist = join(root, 'dist');
    this.files = readdirSync(this.dist, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.\w+$/.test(file));
    this.pages = this.files.filter((file) => file.endsWith('.html')).map((file) => pageIn(this.dist, file));
    this.paths = this.pages.map(({ path }) => path);
  }

  /** Reads what was built in `root`, a project. */
  static async read(root: string): Promise<Built> {
    if (!existsSync(join(root, 'dist/index.html'))) throw new Error(`There is no site in ${root}/dist.`);
    const config = (await import(pathToFileURL(join(root, 'src/site.config.ts')).href)) as {
      site: typeof site;
    };
    return new Built(root, config.site);
  }

  /** The texts that may be shown, in every language, as editors wrote them. */
  get texts(): readonly Document[] {
    return this.corpus.documents.filter((document) => !hasEnded(document, today()));
  }

  /** All that editors wrote, read once: it takes a second. */
  get corpus(): Corpus {
    return (this.#corpus ??= readCorpus(this.root).corpus);
  }

  page(path: string): BuiltPage {
    return found(
      this.pages.find((page) => page.path === path),
      path,
    );
  }

  /** The pages of the source language: those whose words a test knows. */
  get dutch(): readonly BuiltPage[] {
    return this.pages.filter(({ lang }) => lang === this.site.sourceLocale);
  }

  /** The pages of other languages whose text is in them. */
  get translated(): readonly BuiltPage[] {
    return this.pages.filter(({ lang, textLang }) => lang !== this.site.sourceLocale && textLang === lang);
  }

  /** A section's own page, in the source language. */
  section(collection: Collection): BuiltPage {
    return this.page(`/${this.segment(collection)}/`);
  }

  /** Every section's own page, in the source language. */
  sections(): readonly BuiltPage[] {
    return collections
      .filter((collection) => this.segment(collection))
      .map((collection) => this.section(collection));
  }

  /** The pages of stories that are there no more. */
  gone(): readonly BuiltPage[] {
    const { path } = this.section('stories');
    return this.dutch.filter((page) => page.path.startsWith(path) && !page.indexed);
  }

  /** The pages of a section's entries that are shown, in the source language. */
  entries(collection: Collection): readonly BuiltPage[] {
    const below = new RegExp(`^/${this.segment(collection)}/[^/]+/$`);
    return this.pages.filter(({ path, indexed }) => indexed && below.test(path));
  }

  /** The first page of the source language that has an element: an example that any content offers. */
  firstWith(selector: string, among: readonly BuiltPage[] = this.dutch): BuiltPage {
    return found(
      among.find(({ dom }) => dom.querySelector(selector)),
      selector,
    );
  }

  /** Pages that differ from those built in another project: one of each kind, for its fellows differ in the same way. */
  changed(other: string, isMeant: (page: BuiltPage) => boolean = () => true): readonly BuiltPage[] {
    const pages = this.pages.filter((page) => {
      const file = join(other, 'dist', fileOf(page.path));
      return isMeant(page) && (!existsSync(file) || readFileSync(file, 'utf8') !== page.served);
    });
    return this.oneOfEach(pages);
  }

  /**
   * The pages that are worth a close look: all of the source language, and of each other one of each kind whose text is
   * in that language, for they differ in their words alone.
   */
  get looked(): readonly BuiltPage[] {
    return [...this.dutch, ...this.oneOfEach(this.translated)];
  }

  /** The style sheets of the whole site. */
  styles(): Buffer[] {
    return this.files
      .filter((file) => file.endsWith('.css'))
      .map((file) => readFileSync(join(this.dist, file)));
  }

  private oneOfEach(pages: readonly BuiltPage[]): BuiltPage[] {
    return [...new Map(pages.map((page) => [this.kindOf(page), page])).values()];
  }

  /** A section, or any entry of a section, in its language; apart those that search engines may not name. */
  private kindOf({ path, lang, textLang, indexed }: BuiltPage): string {
    const parts = path.split('/').filter((part) => part && !(part in this.site.locales));
    return [parts.length > 1 ? `${parts[0] ?? ''}/…` : path, lang, textLang, indexed].join(' ');
  }

  private segment(collection: Collection): string {
    const section = this.site.sections[collection];
    return 'segment' in section ? section.segment : '';
  }
}

/** Bytes on the wire, compressed as a server would once and for all. */
export const weigh = (content: string | Buffer): number => brotliCompressSync(content).length;

/** What a test cannot do without; says what is missing where the content has no example. */
export function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The site has no ${what} for this test.`);
  return value;
}

const fileOf = (path: string) => (path.endsWith('/') ? `${path}index.html` : path);

function pageIn(dist: string, file: string): BuiltPage {
  const served = readFileSync(join(dist, file), 'utf8');
  const html = served.replaceAll(softHyphen, '');
  // What it says of itself stands before its text; most tests read no more of it.
  const opening = parse(`${html.slice(0, html.indexOf('>', html.indexOf('<main')))}></main></body></html>`);
  const lang = opening.querySelector('html')?.getAttribute('lang') ?? '';
  let dom: HTMLElement | undefined;
  return {
    path: `/${file.replace(/index\.html$/, '')}`,
    served,
    html,
    get dom() {
      return (dom ??= parse(html));
    },
    lang,
    textLang: opening.querySelector('main')?.getAttribute('lang') ?? lang,
    indexed: !opening.querySelector('meta[name="robots"][content*="noindex"]'),
  };
}
