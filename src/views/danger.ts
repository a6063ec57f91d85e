import { strings } from '#/i18n/t.ts';
import type { Framework } from '#/model/framework.ts';
import { inLocale, telephone } from '#/routes.ts';
import type { Danger } from '#/search/browser/danger-box.ts';

/** Words of danger with whom to call, for the page of search. The numbers are those of the table of facts. */
export function dangerOf({ danger, facts, locale }: Framework): Danger {
  const { dangers = [], harmless = [], about = [], selves = [] } = danger ?? {};
  const { calls: named, ...said } = strings(locale).search.danger;
  const calls = (id: string) =>
    facts.flatMap(({ id: own, phone, subject }) =>
      own === id && phone ? [[phone, telephone(phone), named[id] ?? subject] as const] : [],
    );
  return {
    ...said,
    dangers: dangers.map(({ words, numbers, at }) => ({
      words: words.join(),
      calls: numbers.flatMap(calls),
      href: inLocale(locale, at),
    })),
    harmless: harmless.join(),
    about: about.join(),
    selves: selves.join(),
  };
}
