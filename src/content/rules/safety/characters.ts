import type { Rule } from '#/content/rule.ts';
import { saidIn } from '#/content/reading/said.ts';
import { oddIn } from '#/content/reading/text.ts';

/** Nothing invisible stands in a text, however it was written: `&#8238;` and `"\u202E"` come to the same. */
export const characters: Rule = {
  name: 'characters',
  level: 'error',
  corpus: ({ corpus: { documents, data } }) =>
    [...documents, ...Object.values(data)].flatMap((file) =>
      saidIn(file).flatMap(({ text, lineAt }) => {
        const odd = oddIn(text);
        return odd ? [{ file: file.file, line: lineAt(), message: odd.message, mend: odd.mend }] : [];
      }),
    ),
};
