import type { Remark } from '../finding.ts';
import { parseFacts } from '../facts.ts';
import { parseJargon } from '../jargon.ts';
import { parseNames } from '../names.ts';
import { parseOutline } from '../outline.ts';
import type { DataFile } from '../read.ts';
import type { Rule } from '../rule.ts';

const readers = {
  outline: parseOutline,
  facts: parseFacts,
  jargon: parseJargon,
  names: parseNames,
} as const;

/** The files of data beside the texts have the right shape, and no id stands in one twice. */
export const dataFiles: Rule = {
  name: 'data-files',
  level: 'error',
  corpus: ({ corpus, outline }) => [
    ...Object.entries(readers).flatMap(([name, read]) => {
      const file = corpus.data[name as keyof typeof readers];
      const result = read(file);
      if (result.success) return [];
      return result.error.issues.map(({ path }) =>
        remark(
          file,
          path,
          `“${path.join('.')}” ontbreekt of heeft niet de goede vorm.`,
          'kijk hoe de regels erboven het doen.',
        ),
      );
    }),
    ...repeated(outline.map(({ id }) => id)).map((id) => twice(corpus.data.outline, id)),
    ...repeated(outline.flatMap(({ claims }) => claims.map(({ id }) => id))).map((id) =>
      twice(corpus.data.outline, id),
    ),
  ],
};

const remark = (file: DataFile, path: PropertyKey[], message: string, mend: string): Remark => ({
  file: file.file,
  line: file.lineOf(path),
  message,
  mend,
});

const twice = (file: DataFile, id: string) =>
  remark(file, [], `“${id}” staat er twee keer in.`, 'geef één van de twee een ander nummer.');

const repeated = (ids: string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);
