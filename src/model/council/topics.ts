import { topicNames, type ShownParagraph } from '#/content/schemas/outline.ts';
import { site, type Collection } from '#/site.config.ts';
import type { Entry } from '#/model/entry.ts';
import { sayings, type Saying } from './claims.ts';

/** What a reader looks up across the paragraphs. */
export type Topic = (typeof topicNames)[number];

/** All that speaks of a topic: commitments, what else commits, and texts that explain it. */
export interface OfTopic {
  topic: Topic;
  points: Entry<'commitments'>[];
  sayings: Saying[];
  beside: Entry[];
}

/** The topics in one order, each with what is marked with it. In: all commitments, what the paragraphs say, and a text by its id. */
export const byTopic = (
  commitments: readonly Entry<'commitments'>[],
  outline: readonly ShownParagraph[],
  get: (collection: Collection, id: string) => Entry | undefined,
): OfTopic[] =>
  topicNames.map((topic) => ({
    topic,
    points: commitments.filter(({ facts }) => facts.topics.includes(topic)),
    sayings: sayings(outline, ({ topics }) => topics?.includes(topic) ?? false),
    beside: site.explains[topic].flatMap(([collection, id]): Entry | [] => get(collection, id) ?? []),
  }));
