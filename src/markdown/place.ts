import { site } from '#/site.config.ts';

const place = /content\/([^/]+)\/([^/]+)\/([^/]+)\.mdx$/;

/** Where a text stands, as far as its address says so. */
export interface TextPlace {
  locale: string;
  collection?: string;
  id?: string;
}

/** Where a text that is being compiled stands; one of no known place is Dutch. */
export function placeIn(fileURL: URL | undefined): TextPlace {
  const [, locale = site.sourceLocale, collection, id] = place.exec(fileURL?.pathname ?? '') ?? [];
  return { locale, collection, id };
}
