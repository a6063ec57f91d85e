import { date } from '#/i18n/format.ts';
import { strings } from '#/i18n/t.ts';
import { signed } from '#/model/publisher.ts';
import { absolute } from '#/routes.ts';
import { site, type Locale } from '#/site.config.ts';

/** What the margins of every printed sheet say: whose page it is, of what day, and where it stands. */
interface Sheet {
  'data-sender': string;
  'data-standing': string;
  'data-dated': string | undefined;
  'data-address': string | undefined;
}

/** Attributes for the root element, the only one that the margins of a sheet can take words from. */
export function sheetOf(locale: Locale, path: string | undefined, updated: string | undefined): Sheet {
  const { draft, honesty, publisher, sheet } = strings(locale);
  const { name } = site.publisher;
  return {
    'data-sender': signed(`${site.name} · ${sheet.sender}`, draft),
    'data-standing': [...(name ? [publisher.published(name)] : []), honesty.standing].join(' '),
    'data-dated': updated && sheet.dated(date(updated, locale)),
    // As people type it.
    'data-address': path && absolute(path).replace(/^https?:\/\//, ''),
  };
}
