import { facts } from '../facts.ts';
import { inDutch } from '../issues.ts';
import { jargon } from '../jargon.ts';
import { names } from '../names.ts';
import { outline } from '../outline.ts';
import { dataNames } from '../place.ts';
import type { Rule } from '../rule.ts';

const schemas = { outline, facts, jargon, names };

/** The files of data beside the texts have the right shape, and no id stands in one twice. */
export const dataFiles: Rule = {
  name: 'data-files',
  level: 'error',
  corpus: ({ corpus: { data } }) =>
    dataNames.flatMap((name) => {
      if (data[name].unreadable) return [];
      const { error } = schemas[name].safeParse(data[name].data);
      const subject = { ...data[name], schema: schemas[name] };
      return error?.issues.flatMap((issue) => inDutch(subject, issue)) ?? [];
    }),
};
