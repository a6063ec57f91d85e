import { say, short } from '#/content/finding.ts';
import { nearest } from '#/content/messages/nearest.ts';
import { atField, type Rule } from '#/content/rule.ts';

/** An exception names a rule that may have exceptions. */
export function exceptionsOf(rules: readonly Rule[]): Rule {
  const excusable = rules.filter((rule) => rule.excusable).map(({ name }) => name);
  return {
    name: 'exceptions',
    level: 'error',
    document({ facts, ...document }) {
      const named = (facts as { exceptions?: { rule: string }[] } | undefined)?.exceptions ?? [];
      return named.flatMap(({ rule }, index) =>
        excusable.includes(rule)
          ? []
          : [
              atField(
                document,
                ['exceptions', index, 'rule'],
                say(
                  `De regel “${short(rule)}” bestaat niet of heeft geen uitzonderingen.`,
                  `kies uit: ${nearest(rule, excusable) ?? excusable.join(', ')}.`,
                ),
              ),
            ],
      );
    },
  };
}
