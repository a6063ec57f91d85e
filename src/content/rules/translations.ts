import { site } from '#/site.config.ts';
import { atField, type Rule } from '../rule.ts';

/** A translation has a Dutch text that it translates. */
export const translations: Rule = {
  name: 'translations',
  level: 'error',
  document: (document, { source }) =>
    document.locale === site.sourceLocale || source.has(`${document.collection}/${document.id}`)
      ? []
      : [atField(document, [], `Er is geen Nederlandse tekst content/${site.sourceLocale}/${document.collection}/${document.id}.mdx.`, 'geef de vertaling dezelfde bestandsnaam als de Nederlandse tekst.')],
};
