import type { MdastContent, MdastPluginEntry } from 'satteri';
import { readTerms } from '#/content/terms.ts';
import { glossary, type TermReader } from '#/model/glossary.ts';
import { site } from '#/site.config.ts';

const place = /content\/([^/]+)\/([^/]+)\/([^/]+)\.mdx$/;

/** Places where a word is left as it is: it already leads somewhere, or it is to be shown as it stands. */
const unmarked = new Set(['link', 'heading', 'inlineCode']);

/**
 * Turns the first occurrence of each hard word of a text into `<Term id>`, and tells the page which ones there are
 * by way of the front matter.
 */
export const markTerms: MdastPluginEntry = ({ fileURL }) => {
  const [, locale = site.sourceLocale, collection, id] = place.exec(fileURL?.pathname ?? '') ?? [];
  if (collection === 'terms') return null;
  const read = readerFor(locale)(id ? [id] : []);
  const used: string[] = [];
  return {
    name: 'mark-terms',
    text(node, context) {
      for (let above = context.parent(node); above; above = context.parent(above as never))
        if (unmarked.has(above.type) || ('name' in above && above.name === 'Show')) return;
      const segments = read(node.value);
      if (segments.length === 1 && !segments[0]?.term) return;
      for (const { term } of segments) if (term) used.push(term);
      context.replaceNode(
        node,
        segments.map(({ text, term }, index) =>
          term ? asTerm(term, text) : { type: 'text', value: index ? keptWithWord(text) : text },
        ),
      );
    },
    after(_root, context) {
      const astro = context.data.astro as { frontmatter: Record<string, unknown> } | undefined;
      if (astro) astro.frontmatter.terms = used;
    },
  };
};

const asTerm = (id: string, text: string): MdastContent => ({
  type: 'mdxJsxTextElement',
  name: 'Term',
  attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
  children: [{ type: 'text', value: text }],
});

/** A line may break behind a button; a word joiner keeps the comma with its word. */
const keptWithWord = (text: string) => text.replace(/^(?=[.,;:!?)”’])/, '\u2060');

const readers = new Map<string, (except?: readonly string[]) => TermReader>();

/** One glossary a language and a build: terms are read once. */
function readerFor(locale: string) {
  const known = readers.get(locale);
  if (known) return known;
  const made = glossary(readTerms(process.cwd(), locale));
  readers.set(locale, made);
  return made;
}
