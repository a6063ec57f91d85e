import type { z } from 'astro/zod';
import type { Document } from '#/content/reading/read.ts';
import type { consent } from '#/content/schemas/people.ts';

/** A consent as its schema has read it. */
export type Consent = z.infer<typeof consent>;

/** A story's consent; other texts have none. */
export function consentOf({
  collection,
  facts,
}: Pick<Document, 'collection' | 'facts'>): Consent | undefined {
  return collection === 'stories' ? (facts as { consent?: Consent } | undefined)?.consent : undefined;
}

/** What a story’s front matter says of its consent, also while something else in it is wrong. */
export function writtenConsent({
  collection,
  data,
}: Pick<Document, 'collection' | 'data'>): Readonly<Record<string, unknown>> | undefined {
  const { consent } = data;
  const isGroup = typeof consent === 'object' && consent !== null && !Array.isArray(consent);
  return collection === 'stories' && isGroup ? { ...consent } : undefined;
}

/** A field by which somebody withdraws a story, wherever in the file it was typed. */
const withdrawing = /^(?:withdrawn|ingetrokken)$/i;

/** Whether a story’s front matter says, at its place or not, that it is withdrawn. */
export function saysWithdrawn({ collection, data }: Pick<Document, 'collection' | 'data'>): boolean {
  const groups = [data, ...Object.values(data)].filter(
    (value): value is object => typeof value === 'object' && value !== null,
  );
  return (
    collection === 'stories' &&
    groups.some((group) => Object.keys(group).some((key) => withdrawing.test(key)))
  );
}

/** Whether a story may be shown on a day: not withdrawn, and not past its last day. */
export function isShown({ until, withdrawn }: Consent, today: string): boolean {
  return !withdrawn && (!until || until >= today);
}

/** Whether a text is a story that may not be shown on a day; read from the file also when something else in it is wrong. */
export function hasEnded(
  { collection, data }: Pick<Document, 'collection' | 'data'>,
  today: string,
): boolean {
  const consent = collection === 'stories' ? (data.consent as Partial<Consent> | undefined) : undefined;
  return Boolean(consent?.withdrawn) || (typeof consent?.until === 'string' && consent.until < today);
}
