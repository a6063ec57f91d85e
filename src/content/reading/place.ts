import { collections, site, type Collection } from '#/site.config.ts';
import { plain } from '#/content/dutch/letters.ts';
import type { Problem } from '#/content/finding.ts';
import { nearest } from '#/content/messages/nearest.ts';
import { idPattern } from '#/content/schemas/common.ts';

/** Files of data beside the collections of the source language. */
export const dataNames = ['outline', 'codes', 'facts', 'jargon', 'names', 'phrases', 'danger'] as const;
export type DataName = (typeof dataNames)[number];

/** What a text's path says of it. */
export interface Place {
  locale: string;
  collection: Collection;
  id: string;
}

/** What a file below `content/` is, by its path alone, or what is wrong with the path. */
export function placeOf(
  file: string,
  locales: readonly string[] = Object.keys(site.locales),
): Place | 'data' | 'picture' | Problem {
  const [, locale = '', collection = '', ...rest] = file.split('/');
  if (dataNames.some((name) => file === dataFile(name))) return 'data';
  const misnamed = dataNames.find((name) => file.toLowerCase() === dataFile(name).replace('.yaml', '.yml'));
  if (misnamed)
    return {
      rule: 'place',
      message: 'Deze naam eindigt op .yml, en zo leest niemand het bestand.',
      mend: `noem het ${misnamed}.yaml.`,
    };
  if (!collection)
    return {
      rule: 'place',
      message: 'Dit bestand staat niet in de map van een taal.',
      mend: `zet het in een map als content/${site.sourceLocale}/stories, of haal het weg.`,
    };
  if (!locales.includes(locale))
    return {
      rule: 'place',
      message: `De map “${locale}” hoort bij geen taal van deze site.`,
      mend: `zet het bestand in een van deze mappen: ${locales.join(', ')}.`,
    };
  if (!isCollection(collection))
    return {
      rule: 'place',
      message: `Er is geen verzameling “${collection}”.`,
      mend: `zet het bestand in de map ${nearest(collection, collections) ?? collections.join(', ')}.`,
    };
  if (rest.length !== 1)
    return {
      rule: 'place',
      message: 'Een verzameling heeft geen mappen in zich.',
      mend: `zet het bestand zelf in content/${locale}/${collection}.`,
    };
  return inCollection(locale, collection, rest[0] ?? '');
}

/** The path of a file of data. */
export const dataFile = (name: DataName) => `content/${site.sourceLocale}/${name}.yaml`;

function inCollection(locale: string, collection: Collection, name: string): Place | 'picture' | Problem {
  const [, base = '', ending = ''] = /^(.*)\.([^.]*)$/s.exec(name) ?? [];
  const known = ['mdx', ...pictureEndings];
  if (!known.includes(ending))
    return {
      rule: 'place',
      message: `Alleen teksten (.mdx) en foto’s (${pictureEndings.map((each) => `.${each}`).join(', ')}) horen hier.`,
      mend: known.includes(ending.toLowerCase())
        ? `schrijf het einde van de naam klein: .${ending.toLowerCase()}`
        : /^(?:svg|gif|bmp|tiff?|heic|heif)$/i.test(ending)
          ? 'open de foto in een programma en sla haar op als JPG of PNG.'
          : 'geef het bestand een naam die eindigt op .mdx, of haal het weg.',
    };
  if (!idPattern.test(base))
    return {
      rule: 'file-name',
      message: `“${name}” is geen goede bestandsnaam: hij wordt een adres op de site.`,
      mend: `gebruik alleen kleine letters zonder accent, cijfers en streepjes: ${idFrom(base)}.${ending}`,
    };
  if (isWindowsName(base))
    return {
      rule: 'file-name',
      message: `“${name}” kan op Windows niet bestaan.`,
      mend: `geef het bestand een andere naam: mijn-${base}.${ending}`,
    };
  if (base.length > longestId)
    return {
      rule: 'file-name',
      message: `De bestandsnaam heeft ${base.length} letters; de grens is ${longestId}.`,
      mend: 'maak hem korter: een paar woorden zijn genoeg voor een adres.',
    };
  return ending === 'mdx' ? { locale, collection, id: base } : 'picture';
}

/** The longest name of a text: with its folders it has to fit on every disk, and in a letter. */
const longestId = 80;

const isWindowsName = (base: string) => /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(base);

/** How the names of pictures end. */
const pictureEndings = ['jpg', 'jpeg', 'png', 'webp', 'avif'];

/** A name that is a good one, near to one that is not. */
const idFrom = (name: string): string =>
  plain(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'mijn-verhaal';

function isCollection(name: string): name is Collection {
  return Object.hasOwn(site.sections, name);
}
