import type { Parents } from 'mdast';
import type { MdastContent, MdastPluginEntry } from 'satteri';
import { handedOver, type Handed } from '#/content/handed.ts';
import type { Node } from '#/content/reading/tree.ts';
import { termsIn } from '#/content/terms/forms.ts';
import { today } from '#/content/today.ts';
import { dutchNames } from '#/content/translating/dutch-names.ts';
import { isSource, site } from '#/site.config.ts';
import { glossary, type Segment } from '#/content/terms/glossary.ts';
import { markedAbove, markerOf } from './marks.ts';
import { placeIn } from './place.ts';

/**
 * Turns the first occurrence of each hard word in a section into `<Term id>`, and tells the page which ones there are
 * by way of the front matter.
 */
export const markTerms: MdastPluginEntry = ({ fileURL }) => {
  const place = placeIn(fileURL);
  const { collection, id } = place;
  if (collection === 'terms') return null;
  const handed = handedOver(process.cwd(), today());
  const read = readerFor(handed, place.locale);
  const names = new Set(isSource(place.locale) ? [] : dutchNames(handed.texts));
  const marker = markerOf(read, [...(id ? [id] : []), ...markedAbove(handed.texts, place, read)]);
  return {
    name: 'mark-terms',
    text(node, context) {
      const above: Node[] = [];
      let parent: Readonly<Parents> | undefined = context.parent(node);
      for (; parent; parent = parent.type === 'root' ? undefined : context.parent(parent))
        above.push(parent as Node);
      const segments = marker.cut(node.value, above);
      if (segments.length === 1 && !segments[0]?.term) return;
      context.replaceNode(
        node,
        withTails(segments).map((segment) => asNode(segment, names)),
      );
    },
    after(_root, context) {
      const astro = context.data.astro as { frontmatter: Record<string, unknown> } | undefined;
      if (astro) astro.frontmatter.terms = marker.marked;
    },
  };
};

interface Tailed extends Segment {
  /** The sign behind a term, which may not stand alone on the next line. */
  tail?: string;
}

/** Hands a term the comma or full stop behind it: a line may break behind a button, and would. */
function withTails(segments: readonly Segment[]): Tailed[] {
  return segments.map((segment, index) => {
    if (segment.term) return { ...segment, tail: tailOf(segments[index + 1]?.text) };
    return { text: index ? segment.text.slice(tailOf(segment.text).length) : segment.text };
  });
}

const tailOf = (text = '') => /^[.,;:!?)”’]+/.exec(text)?.[0] ?? '';

/** A term that is a Dutch name among words of another language says so. */
function asNode({ text, term, tail }: Tailed, names: ReadonlySet<string>): MdastContent {
  if (!term) return { type: 'text', value: text };
  const [, lead, last = text] = /^(.*\S)\s+(\S+)$/.exec(text) ?? [];
  const lang = names.has(text) && site.locales[site.sourceLocale].lang;
  return {
    type: 'mdxJsxTextElement',
    name: 'Term',
    attributes: Object.entries({
      id: term,
      ...(lead && { lead }),
      ...(tail && { tail }),
      ...(lang && { lang }),
    }).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
    children: [{ type: 'text', value: last }],
  };
}

/** By what was handed over and by language: terms are looked up once, and again when a text changes. */
const glossaries = new WeakMap<Handed, Map<string, ReturnType<typeof glossary>>>();

function readerFor(handed: Handed, locale: string): ReturnType<typeof glossary> {
  const known = glossaries.get(handed) ?? new Map<string, ReturnType<typeof glossary>>();
  glossaries.set(handed, known);
  const made = known.get(locale) ?? glossary(termsIn(handed.texts, locale));
  known.set(locale, made);
  return made;
}
