import { site } from '#/site.config.ts';
import { say } from '#/content/finding.ts';
import { atField, type Rule } from '#/content/rule.ts';

/** A translation has a Dutch text that it translates. */
export const translations: Rule = {
  name: 'translations',
  level: 'error',
  document(document, { source, isUnread }) {
    const key = `${document.collection}/${document.id}`;
    if (document.locale === site.sourceLocale || source.has(key) || isUnread(key)) return [];
    return [
      atField(
        document,
        [],
        say(
          `Er is geen Nederlandse tekst content/${site.sourceLocale}/${key}.mdx.`,
          'geef de vertaling dezelfde bestandsnaam als de Nederlandse tekst.',
        ),
      ),
    ];
  },
};
