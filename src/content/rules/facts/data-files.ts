import { danger } from '#/content/schemas/words/danger.ts';
import { facts } from '#/content/schemas/facts.ts';
import { allInDutch } from '#/content/messages/issues.ts';
import { jargon } from '#/content/schemas/jargon.ts';
import { names } from '#/content/schemas/names.ts';
import { outline } from '#/content/schemas/outline.ts';
import { phrases } from '#/content/schemas/phrases.ts';
import { codes } from '#/content/schemas/policy.ts';
import { dataNames, type DataName } from '#/content/reading/place.ts';
import type { Rule } from '#/content/rule.ts';

const absent: Record<DataName, string> = {
  outline: 'zet het terug; het begint met paragraphs: en noemt elke paragraaf van het beleidskader.',
  codes:
    'zet het terug; het begint met codes: en noemt elk nummer van een beleidspunt dat ooit is uitgegeven.',
  facts: 'zet het terug; het begint met facts: en noemt elk feit met zijn bron.',
  jargon: 'zet het terug; het begint met words: en noemt kantoorwoorden, elk met een gewoon woord.',
  names: 'zet het terug; het begint met names: en noemt namen die niet korter kunnen.',
  phrases: 'zet het terug; het begint met phrases: en noemt per ding het woord van deze site.',
  danger: 'zet het terug; het begint met dangers: en noemt per gevaar de nummers en de woorden.',
};

const schemas = { outline, codes, facts, jargon, names, phrases, danger };

/** The files of data beside the texts have the right shape, and no id stands in one twice. */
export const dataFiles: Rule = {
  name: 'data-files',
  level: 'error',
  corpus: ({ corpus: { data } }) =>
    dataNames.flatMap((name) => {
      const { file, unreadable, missing } = data[name];
      if (unreadable) return [];
      if (missing) return [{ file, message: 'Dit bestand is er niet.', mend: absent[name] }];
      const hidden = hiddenIn(data[name].data);
      if (hidden)
        return [
          {
            file,
            line: data[name].lineOf([hidden.field, '__proto__']),
            message: 'Het woord “__proto__” kan hier niet staan.',
            mend: 'haal de regel weg.',
          },
        ];
      const { error } = schemas[name].safeParse(data[name].data);
      const subject = { ...data[name], schema: schemas[name] };
      return allInDutch(subject, error?.issues ?? []);
    }),
};

/** A key that programs take for something else: what stands behind it, no schema sees. */
function hiddenIn(data: Record<string, unknown>): { field: string } | undefined {
  const field = Object.entries(data).find(
    ([, value]) => typeof value === 'object' && value !== null && Object.hasOwn(value, '__proto__'),
  )?.[0];
  return field === undefined ? undefined : { field };
}
