import { site } from '#/site.config.ts';
import type { Strings } from './nl.ts';

// A language's file is named by its two letters.
const files = import.meta.glob<{ default: Strings }>('./[a-z][a-z].ts', { eager: true });

/** What the interface says in a language. A language without its strings file ends the build. */
export function strings(locale: string = site.sourceLocale): Strings {
  const file = files[`./${locale}.ts`];
  if (!file)
    throw new Error(`The language “${locale}” has no strings: write src/i18n/${locale}.ts after nl.ts.`);
  return file.default;
}
