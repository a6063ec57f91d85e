import { z } from 'astro/zod';
import type { Collection } from '#/site.config.ts';

/** An entry's id, which is its file name: plain lower-case words joined by hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A calendar day written as `2026-11-23`. That it exists is checked here, that it is not in the future by a rule. */
export const day = z.iso.date();

/** The id of an entry of another collection; `npm run controle` and the build refuse one that does not exist. */
export const reference = (collection: Collection) =>
  z.string().regex(idPattern).meta({ reference: collection });

/** A list of references; left out means none. */
export const references = (collection: Collection) => z.array(reference(collection)).default([]);

/** A single line of prose. */
export const line = z.string().trim().min(1);

/** What a text may hold in every language. */
export const prose = {
  title: line.max(110),
  summary: line.max(420),
  keywords: z.array(line).default([]),
};

/** A rule that a text may break, and why. */
export const exception = z.strictObject({ rule: line, reason: line.min(10) });

/** A rule that a text may break, and why. */
export type Exception = z.infer<typeof exception>;

/** What every Dutch entry holds beside its own facts. */
export const common = {
  ...prose,
  /** The day on which somebody last read the whole text and stood by it. */
  updated: day,
  /** Paragraphs of the framework, by their id in `content/outline.yaml`. */
  sources: z.array(z.string().meta({ paragraph: true })).default([]),
  /** Rows of `content/facts.yaml`: facts that do not come from the framework. */
  facts: z.array(z.string().meta({ fact: true })).default([]),
  /** Rules of `npm run controle` that this text may break. */
  exceptions: z.array(exception).default([]),
};

/** Position among its siblings. */
export const order = z.int().positive();
