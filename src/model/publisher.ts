import { site } from '#/site.config.ts';

/** The settings about the publisher that are still empty; the build names them. */
export function emptySettings(publisher: Record<string, string> = site.publisher): string[] {
  return Object.entries(publisher).flatMap(([key, value]) => (value ? [] : [`publisher.${key}`]));
}

/** Whether the site is a concept: it is, while anything about its publisher is unknown. */
export const isConcept = (): boolean => emptySettings().length > 0;

/** Words that name the sender, with `draft` behind them while the site is a concept. */
export const signed = (sender: string, draft: string): string =>
  [sender, ...(isConcept() ? [draft] : [])].join(' · ');

/** Where to write to the publisher, and where the adopted text and the council's decision stand, as far as is known. */
export const publisherLinks = (publisher = site.publisher) =>
  (['contact', 'officialDocument', 'councilDecision'] as const)
    .map((what) => ({ what, href: publisher[what] }))
    .filter(({ href }) => href);
