import { isOf, keyOf, type Entry } from '#/model/entry.ts';

/** A page, by the entry that names it, and the paragraphs that its texts rest on. */
export interface Resting {
  entry: Entry;
  paragraphs: string[];
}

/**
 * Per page the paragraphs that its texts name, in the order given. A page is named by the entry whose address it is, the
 * texts with an anchor on it count with it. Stories are left out: what a person told stands in no list.
 */
export function restingOn(entries: readonly Entry[], order: readonly string[]): Resting[] {
  const shown = entries.filter(
    (entry) => !isOf(entry, 'stories') && keyOf(entry.collection, entry.id) !== storyList,
  );
  const byPage = Map.groupBy(shown, ({ href }) => href.split('#')[0] ?? '');
  return [...byPage].flatMap(([href, on]) => {
    const entry = on.find((each) => each.href === href);
    const named = new Set(on.flatMap(({ facts }) => facts.sources));
    const paragraphs = order.filter((id) => named.has(id));
    return entry && paragraphs.length ? [{ entry, paragraphs }] : [];
  });
}

/** What stands above the stories names their paragraphs. */
const storyList = keyOf('intros', 'stories');
