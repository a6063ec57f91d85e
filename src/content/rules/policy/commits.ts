import { say } from '#/content/finding.ts';
import type { Rule } from '#/content/rule.ts';
import { toStory } from '#/routes.ts';

/** What commits the municipality outside 2.2 is marked, and nothing else: what a person told binds nobody. */
export const commits: Rule = {
  name: 'commits',
  level: 'error',
  corpus: ({ outline, corpus }) =>
    outline.flatMap(({ id: paragraph, claims }, p) =>
      claims.flatMap(({ id, at, commits: marked, topics }, c) => {
        const { file, lineOf } = corpus.data.outline;
        const lineAt = (field: string) => lineOf(['paragraphs', p, 'claims', c, field]);
        if (!marked && topics)
          return [
            {
              file,
              line: lineAt('topics'),
              ...say(
                `De bewering ${id} heeft topics: en geen commits: en staat dus niet op de pagina voor de raad.`,
                'zet er commits: here bij, of haal topics: weg.',
              ),
            },
          ];
        const wrong = !marked
          ? undefined
          : toStory.test(at)
            ? `De bewering ${id} is van iemand die een verhaal vertelt, en bindt de gemeente niet.`
            : paragraph.startsWith('2.2')
              ? `De bewering ${id} staat in 2.2: daar is zij al een ambitie of een beleidspunt.`
              : undefined;
        if (!wrong) return [];
        return [{ file, line: lineAt('commits'), ...say(wrong, 'haal de regel met commits: weg.') }];
      }),
    ),
};
