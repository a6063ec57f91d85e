import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { collections, listed, site } from '#/site.config.ts';
import { say, type Finding, type Refusal } from './finding.ts';
import { schemas } from '#/content/schemas/index.ts';

/** What the check needs to know of the settings. */
export interface Settings {
  /** Codes of the languages that pages are built in, the source language among them. */
  locales: readonly string[];
  /** Codes of the languages in which the interface has its words. */
  worded: readonly string[];
  collections: readonly string[];
  /** Collections with a page of their own, which an introduction opens. */
  introduced: readonly string[];
}

/** The settings of this site. */
export const ownSettings: Settings = {
  locales: Object.keys(site.locales),
  worded: readdirSync(new URL('../i18n/languages/', import.meta.url)).map((file) =>
    file.replace(/\.ts$/, ''),
  ),
  collections,
  introduced: listed,
};

/** What the settings ask for and is not there, said before anything stumbles over it. */
export function missing(root: string, { collections, introduced, locales, worded }: Settings): Finding[] {
  const dutch = `content/${site.sourceLocale}`;
  const settings = 'src/site.config.ts';
  const isThere = (path: string) => existsSync(join(root, path));
  // A project without any content is told so elsewhere.
  if (!isThere('content')) return [];
  return [
    ...collections
      .filter((name) => !Object.hasOwn(schemas, name))
      .map((name) =>
        at(
          'src/content/schemas/index.ts',
          say(
            `De verzameling “${name}” heeft geen schema: welke velden een tekst erin heeft, staat nergens.`,
            `zet een schema voor “${name}” in dit bestand, of haal “${name}” weg uit ${settings}.`,
          ),
        ),
      ),
    ...collections
      .map((name) => [name, `${dutch}/${name}`] as const)
      .filter(([, folder]) => !isThere(folder))
      .map(([name, folder]) =>
        at(
          folder,
          say(
            `De map van de verzameling “${name}” is er niet.`,
            `maak de map, met een tekst erin, of haal “${name}” weg uit ${settings}.`,
          ),
        ),
      ),
    ...introduced
      .map((name) => [name, `${dutch}/intros/${name}.mdx`] as const)
      .filter(([, file]) => !isThere(file))
      .map(([name, file]) =>
        at(
          file,
          say(
            `De afdeling “${name}” heeft een eigen pagina en geen inleiding.`,
            `schrijf dit bestand, zoals de andere in ${dutch}/intros.`,
          ),
        ),
      ),
    ...locales
      .filter((code) => !worded.includes(code))
      .map((code) =>
        at(
          `src/i18n/languages/${code}.ts`,
          say(
            `De taal “${code}” heeft geen woorden voor knoppen en koppen.`,
            `schrijf dit bestand, zoals ${site.sourceLocale}.ts ernaast, of haal “${code}” weg uit ${settings}.`,
          ),
        ),
      ),
    ...locales
      .map((code) => [code, `content/${code}`] as const)
      .filter(([, folder]) => !isThere(folder))
      .map(([code, folder]) =>
        at(
          folder,
          say(
            `De map van de taal “${code}” is er niet.`,
            `maak de map, met een vertaling erin, of haal “${code}” weg uit ${settings}.`,
          ),
        ),
      ),
  ];
}

const at = (file: string, refusal: Refusal): Finding => ({
  file,
  level: 'error',
  rule: 'settings',
  ...refusal,
});
