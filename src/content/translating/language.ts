import { withoutNames } from '#/content/reading/prose.ts';
import type { Document } from '#/content/reading/read.ts';
import { site } from '#/site.config.ts';

/** Of a few words no language can be told. */
const shortest = 60;

let eld: (typeof import('eld/small'))['eld'] | undefined;
/** The languages that it tells apart: of a text in another one, nothing can be said. */
let told: ReadonlySet<string> = new Set();

/** Loads what tells languages apart, where there are texts in more than one. */
export async function loadLanguages(documents: readonly Pick<Document, 'locale'>[]): Promise<void> {
  if (eld || documents.every(({ locale }) => locale === site.sourceLocale)) return;
  ({ eld } = await import('eld/small'));
  told = new Set(Object.values(eld.info().Languages));
}

/** The language of a piece of text, where it is surely another than it should be; names and quoted words say nothing of it. */
export function otherLanguage(text: string, own: string, names: readonly string[]): string | undefined {
  if (!told.has(own)) return undefined;
  const words = withoutNames(text, names)
    .replace(/“[^”]*”/g, ' ')
    .replace(/\s+/g, ' ');
  const found = words.length < shortest ? undefined : eld?.detect(words);
  return found?.isReliable() && found.language && found.language !== own ? found.language : undefined;
}
