import { z } from 'astro/zod';
import { dutch, line, refuseRepeated, rowsOf } from './common.ts';

const claim = z.strictObject({
  /** Paragraph and letter: `1.5-c`. */
  id: z
    .string()
    .refine(
      (id) => /^[0-9.]+-[a-z]{1,2}$/.test(id),
      dutch('staat geen nummer van een bewering.', 'schrijf de paragraaf, een streepje en een letter: 1.5-c'),
    ),
  /** What the paragraph says, in a few words of this site. */
  says: line,
  /** The address inside the site that explains it. */
  at: line.refine(
    (at) => at.startsWith('/'),
    dutch('staat geen plek op deze site.', 'schrijf een adres dat met een streep begint: /over/inhoud/#doel'),
  ),
});

const paragraph = z.strictObject({
  id: z
    .string()
    .refine(
      (id) => /^(?:0|\d\.\d(?:\.\d)?)$/.test(id),
      dutch('staat geen nummer van een paragraaf.', "schrijf het tussen aanhalingstekens: '2.2.1'"),
    ),
  /** What the paragraph is about, in words of this site. */
  title: line,
  /** How a source line names it: `paragraaf 2.2, ambitie 1`. */
  label: line,
  /** A paragraph without any would look explained while nothing of it is. */
  claims: z.array(claim).min(1),
});

/** All that the framework says, paragraph by paragraph. */
export const outline = z.strictObject({
  paragraphs: rowsOf(paragraph).superRefine((paragraphs, context) => {
    const claims = paragraphs.flatMap((each, p) =>
      each.claims.map(({ id }, c) => ({ id, path: [p, 'claims', c, 'id'] })),
    );
    refuseRepeated(claims, context);
    for (const { id, path } of claims) {
      const own = paragraphs[Number(path[0])]?.id ?? '';
      // Of two paragraphs with one number, that is what has to be mended.
      const isOwn = paragraphs.filter((each) => each.id === own).length === 1;
      if (isOwn && !id.startsWith(`${own}-`))
        context.addIssue({
          code: 'custom',
          path,
          ...dutch(
            `staat “${id}”, en dat begint niet met het nummer van zijn paragraaf.`,
            `schrijf ${own}-a, of een andere letter.`,
          ),
        });
    }
  }),
});

/** A paragraph as a page names it, without what it claims: the page that explains most of it, where there is one. */
export const namedParagraph = paragraph.omit({ claims: true }).extend({ at: z.string() });

/** A paragraph as a page names it. */
export type NamedParagraph = z.infer<typeof namedParagraph>;

/** A paragraph of the framework with all it claims. */
export type OutlineParagraph = z.infer<typeof paragraph>;
