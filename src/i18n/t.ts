import type { Locale } from '#/site.config.ts';
import type { Strings } from '#/i18n/languages/nl.ts';

const files = import.meta.glob<{ default: Strings }>('./languages/*.ts', { eager: true });

/** What the interface says in a language. A language without its strings file ends the build. */
export function strings(locale: Locale): Strings {
  const file = files[`./languages/${locale}.ts`];
  if (!file)
    throw new Error(
      `The language “${locale}” has no strings: write src/i18n/languages/${locale}.ts after nl.ts.`,
    );
  return file.default;
}
