import { site } from '#/site.config.ts';

/** The settings about the publisher that are still empty; the build names them. */
export function emptySettings(publisher: Record<string, string> = site.publisher): string[] {
  return Object.entries(publisher).flatMap(([key, value]) => (value ? [] : [`publisher.${key}`]));
}

/** Whether the site is a concept: it is, while anything about its publisher is unknown. */
export const isConcept = (): boolean => emptySettings().length > 0;
