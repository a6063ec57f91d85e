import { parseBody } from '#/content/reading/body.ts';
import { failed } from '#/content/reading/parse.ts';
import { attributeOf, componentsIn, isNamed, textOf, type Node } from '#/content/reading/tree.ts';
import { isOf, type Entry } from '#/model/entry.ts';
import { isSource, sameLanguage } from '#/site.config.ts';

/** The same, said in the language of a page and in Dutch. */
export interface Pair<T> {
  own: T;
  dutch: T;
}

/** A block of a text: what is side by side in both languages. */
export type Block = Pair<readonly Node[]>;

/** The text of a page of help in two languages, as it stands on the sheet for the counter. */
export interface Paired {
  /** What has to be done at once. */
  today: Block[];
  /** Whom to go to: each a single `<Door>`. */
  doors: Block[];
  situations: { title: Pair<string>; said: Block[] }[];
  /** Sentences to show, with what they mean. */
  shown: { sentence: string; means: string }[];
}

/** Whether a page has a sheet for the counter: one of help, whose text is there in another language than Dutch. */
export const hasCounterSheet = (entry: Entry): boolean =>
  isOf(entry, 'help') && !isSource(entry.locale) && sameLanguage(entry.textLocale, entry.locale);

/**
 * Lays a translation beside the Dutch text, block by block. What only one of the two has is left out; what the framework
 * says, below the last heading, is not for a counter.
 */
export function paired(own: string, dutch: string): Paired {
  const texts = { own: nodesOf(own), dutch: nodesOf(dutch) };
  const [today] = both(texts, 'Today', () => 'today');
  return {
    today: today ? blocksOf(today) : [],
    doors: both(texts, 'Door', whomOf).map((door) => ({ own: [door.own], dutch: [door.dutch] })),
    situations: both(texts, 'Situation', (node) => attributeOf(node, 'id')).map((situation) => ({
      title: {
        own: attributeOf(situation.own, 'title') ?? '',
        dutch: attributeOf(situation.dutch, 'title') ?? '',
      },
      said: blocksOf(situation),
    })),
    shown: texts.own
      .flatMap((node) => componentsIn({ tree: node }, 'Show'))
      .map((node) => ({ sentence: plainOf(node), means: attributeOf(node, 'means') ?? '' })),
  };
}

/** Whom a `<Door>` leads to. */
export const whomOf = (door: Node): string | undefined =>
  attributeOf(door, 'to') ?? attributeOf(door, 'fact');

function nodesOf(body: string): Node[] {
  const tree = parseBody(body, 1);
  if (failed(tree)) throw new Error('A text that passed the check cannot be read.');
  return (tree as Node).children ?? [];
}

/** The components of a name that stand in both texts, by what makes them the same, in the order of the Dutch text. */
function both(
  { own, dutch }: Pair<readonly Node[]>,
  name: 'Today' | 'Door' | 'Situation',
  keyOf: (node: Node) => string | undefined,
): Pair<Node>[] {
  const all = (nodes: readonly Node[]) => nodes.filter((node) => isNamed(node, name));
  return all(dutch).flatMap((node) => {
    const same = all(own).find((other) => keyOf(other) === keyOf(node));
    return same ? [{ own: same, dutch: node }] : [];
  });
}

/** Paragraph beside paragraph, where both texts have as many of the same kind; otherwise all beside all. */
function blocksOf({ own, dutch }: Pair<Node>): Block[] {
  const [ours = [], theirs = []] = [own.children, dutch.children];
  const areAlike = (one: Node, other: Node | undefined) =>
    one.type === other?.type && whomOf(one) === whomOf(other);
  return ours.length === theirs.length && ours.every((node, index) => areAlike(node, theirs[index]))
    ? ours.map((node, index) => ({ own: [node], dutch: theirs.slice(index, index + 1) }))
    : [{ own: ours, dutch: theirs }];
}

const plainOf = (node: Node) => textOf(node).replace(/\s+/g, ' ').trim();
