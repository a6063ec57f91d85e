import { z } from 'astro/zod';
import { dutch, line, references, refuseRepeated, rowsOf } from './common.ts';

/** What who reviews the policy asks across all paragraphs; nl.ts says what each is called. */
export const topicNames = ['neighbourhoods', 'money', 'law'] as const;

/** What a council member can look a text up by. */
export const topics = z.array(z.enum(topicNames));

/** What a paragraph of the framework says in one place. */
export const claim = z.strictObject({
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
  /**
   * Outside paragraph 2.2: what commits the municipality to something; said `here`, or left for `later` to the agenda or the
   * programme that the framework names.
   */
  commits: z.enum(['here', 'later']).optional(),
  /** What a reader of the page with all that commits can find it by. */
  topics: topics.min(1).optional(),
});

/** Whom and what a paragraph names with a commitment: what this site arranges with one has to be named so. */
const named = z.strictObject({
  /** The commitments by their codes, or the ambition whose commitments it goes for, each of them. */
  for: z.array(line).min(1),
  groups: references('groups'),
  domains: references('domains'),
  partners: references('partners'),
  laws: references('laws'),
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
  names: z.array(named).default([]),
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

/** A paragraph as a page may show it: what a person told in it is counted, and not among its claims. */
export const shownParagraph = paragraph.extend({
  claims: z.array(claim),
  told: z.int().nonnegative(),
});

/** A paragraph as a page may show it. */
export type ShownParagraph = z.infer<typeof shownParagraph>;

/** A paragraph as a source line names it. */
export type NamedParagraph = Pick<ShownParagraph, 'id' | 'title' | 'label'>;

/** What a paragraph says, in a few words of this site, with the place that explains it. */
export type Claim = z.infer<typeof claim>;

/** A paragraph of the framework with all it claims. */
export type OutlineParagraph = z.infer<typeof paragraph>;
