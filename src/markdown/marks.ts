import type { Document } from '#/content/reading/read.ts';
import { attributeOf, isNamed, walk, type Node } from '#/content/reading/tree.ts';
import type { Segment, TermReader } from '#/content/terms/glossary.ts';
import { site } from '#/site.config.ts';
import type { TextPlace } from './place.ts';

/** Makes readers of texts, each with the terms that it leaves alone. */
type Glossary = (except: readonly string[]) => TermReader;

/** Cuts one piece of running text after the other into segments. */
export interface Marker {
  /** `above` are the nodes a piece stands in; none is cut where a word is to stay as it is. */
  cut: (text: string, above: readonly Node[]) => Segment[];
  /** The terms it has marked so far. */
  marked: readonly string[];
}

/** Places where a word is left as it is: it already leads somewhere, or it is to be shown as it stands. */
const unmarked = new Set(['link', 'heading', 'inlineCode']);

/**
 * Marks the first of each term in a section of a text. What a situation folds is a section of its own: who opens it has
 * seen what stands in sight above it, and not what other situations fold.
 */
export function markerOf(glossary: Glossary, except: readonly string[]): Marker {
  const marked: string[] = [];
  const inSight: string[] = [];
  const reader = glossary(except);
  const folded = new Map<string, TermReader>();

  function readerIn(situation: Node | undefined): TermReader {
    if (!situation) return reader;
    const id = attributeOf(situation, 'id') ?? '';
    const known = folded.get(id) ?? glossary([...except, ...inSight]);
    folded.set(id, known);
    return known;
  }

  return {
    marked,
    cut: (text, above) => {
      if (above.some((node) => unmarked.has(node.type) || isNamed(node, 'Show'))) return [{ text }];
      const situation = above.find((node) => isNamed(node, 'Situation'));
      const segments = readerIn(situation)(text);
      const terms = segments.flatMap(({ term }) => term ?? []);
      marked.push(...terms);
      if (!situation) inSight.push(...terms);
      return segments;
    },
  };
}

/**
 * The terms that are marked above a text in the group that it shares a heading with on a page of many: a word that is
 * explained there is not marked again.
 */
export function markedAbove(
  texts: readonly Document[],
  { locale, collection, id }: TextPlace,
  glossary: Glossary,
): string[] {
  const sources = texts.filter((text) => text.collection === collection && text.locale === site.sourceLocale);
  const own = sources.find((text) => text.id === id);
  if (own?.data.theme === undefined) return [];
  return sources
    .filter(({ data }) => data.theme === own.data.theme && Number(data.order) < Number(own.data.order))
    .sort((one, other) => Number(one.data.order) - Number(other.data.order))
    .map(
      (source) =>
        texts.find(
          (text) => text.collection === collection && text.locale === locale && text.id === source.id,
        ) ?? source,
    )
    .reduce<string[]>((marked, text) => {
      const marker = markerOf(glossary, [text.id, ...marked]);
      for (const { node, ancestors } of walk(text.tree))
        if (node.type === 'text') marker.cut(node.value ?? '', ancestors);
      return [...marked, ...marker.marked];
    }, []);
}
