import { posix } from 'node:path';
import type { Rule } from '#/content/rule.ts';
import { nodesOf } from '#/content/reading/tree.ts';

/** A picture belongs to a text: one that none shows any more is left behind, perhaps of somebody who withdrew. */
export const unusedPictures: Rule = {
  name: 'unused-pictures',
  level: 'warning',
  corpus({ corpus: { documents, pictures: files, unread } }) {
    const unknown = new Set(unread.map(({ locale, collection }) => `content/${locale}/${collection}`));
    const shown = new Set(
      documents.flatMap(({ file, tree }) =>
        nodesOf(tree, 'image').map(({ url }) => posix.join(posix.dirname(file), url ?? '')),
      ),
    );
    return files
      .filter(({ file }) => !shown.has(file) && !unknown.has(posix.dirname(file)))
      .map(({ file }) => ({
        file,
        message: 'Deze foto staat in geen enkele tekst.',
        mend: 'haal haar weg, of zet haar in een tekst in dezelfde map.',
      }));
  },
};
