import { site } from '#/site.config.ts';
import { saysWithdrawn } from '#/content/consent.ts';
import { untilMended } from '#/content/finding.ts';
import { allInDutch } from '#/content/messages/issues.ts';
import { fieldsAt, groupsAt } from '#/content/messages/schema-fields.ts';
import type { Document } from '#/content/reading/read.ts';
import type { Rule } from '#/content/rule.ts';
import { schemas } from '#/content/schemas/index.ts';

/** Every field is known, there, and of the right kind. */
export const shape: Rule = {
  name: 'shape',
  level: 'error',
  document(document) {
    const remarks = allInDutch({ ...document, instead: insteadOf(document) }, document.issues);
    // Who withdraws must not think it done while the site is still the old one.
    return saysWithdrawn(document)
      ? remarks.map((remark) => ({ ...remark, mend: `${remark.mend} ${untilMended}` }))
      : remarks;
  },
};

/** A translation holds prose; what else a text holds is said once, in Dutch. */
const insteadOf =
  ({ locale, collection }: Document) =>
  (field: string): string | undefined =>
    locale !== site.sourceLocale && isDutchOnly(collection, field)
      ? 'haal de regel weg: dit staat in de Nederlandse tekst en geldt voor elke taal.'
      : undefined;

function isDutchOnly(collection: Document['collection'], field: string): boolean {
  const schema = schemas[collection];
  const groups = groupsAt(schema, []).map(({ name }) => [name]);
  return [[], ...groups].some((group) => fieldsAt(schema, group).includes(field));
}
