import type { Rule } from '#/content/rule.ts';

/** A picture whose file says where it was taken: the site leaves that out, but whoever has the project can read it. */
export const locatedPictures: Rule = {
  name: 'located-pictures',
  level: 'warning',
  corpus: ({ corpus }) =>
    corpus.pictures
      .filter(({ look }) => look?.isLocated)
      .map(({ file }) => ({
        file,
        message: 'In deze foto staat op welke plek zij gemaakt is. Op de site niet, maar in het bestand wel.',
        mend: `haal het eruit met: npm run foto -- ${file}. In npm run redactie gaat het vanzelf, bij een foto die u daar toevoegt.`,
      })),
};
