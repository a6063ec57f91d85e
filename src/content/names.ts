import { z } from 'astro/zod';
import { site } from '#/site.config.ts';
import type { Corpus, DataFile } from './read.ts';
import { line } from './schemas/common.ts';

/** Official names that count as no words of the writer. */
export const names = z.strictObject({ names: z.array(line) });

/** Reads the list of official names. */
export const parseNames = (file: DataFile) => names.safeParse(file.data);

/** Names that a writer cannot make shorter: those of the list, of laws, plans, partners and people; the longest first. */
export function officialNames({ documents, data: files }: Corpus): string[] {
  const listed = parseNames(files.names);
  const own = documents
    .filter(({ locale }) => locale === site.sourceLocale)
    .flatMap(({ collection, data }) =>
      ['laws', 'plans', 'partners'].includes(collection)
        ? [data.title, data.officialName, data.abbreviation]
        : [data.person],
    );
  return [...own, ...(listed.success ? listed.data.names : [])]
    .filter((name): name is string => typeof name === 'string' && name !== '')
    .sort((a, b) => b.length - a.length);
}
