import { site } from '#/site.config.ts';
import { allInDutch } from '#/content/messages/issues.ts';
import type { Document } from '#/content/reading/read.ts';
import type { Rule } from '#/content/rule.ts';
import { schemas } from '#/content/schemas/index.ts';

/** Every field is known, there, and of the right kind. */
export const shape: Rule = {
  name: 'shape',
  level: 'error',
  document: (document) => allInDutch({ ...document, elsewhere: elsewhereOf(document) }, document.issues),
};

/** A translation holds prose; what else a text holds is said once, in Dutch. */
const elsewhereOf =
  ({ locale, collection }: Document) =>
  (field: string): string | undefined =>
    locale !== site.sourceLocale && Object.hasOwn(schemas[collection].shape, field)
      ? 'haal de regel weg: dit staat in de Nederlandse tekst en geldt voor elke taal.'
      : undefined;
