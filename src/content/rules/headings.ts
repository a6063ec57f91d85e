import { site } from '#/site.config.ts';
import { atLine, type Rule } from '../rule.ts';
import { lineOf, walk } from '../tree.ts';

/** Headings start at ## and skip no level; a text that is part of a longer page has none. */
export const headings: Rule = {
  name: 'headings',
  level: 'error',
  document(document) {
    const { kind } = site.sections[document.collection];
    const whole = kind === 'pages' || kind === 'intros';
    let above = 1;
    const remarks = [];
    for (const { node } of walk(document.tree)) {
      if (node.type !== 'heading') continue;
      const depth = node.depth ?? 0;
      const at = (message: string, mend: string) => atLine(document, lineOf(node), message, mend);
      if (!whole)
        remarks.push(
          at('Deze tekst staat samen met andere op één pagina en heeft geen tussenkoppen.', 'maak van de kop een gewone zin.'),
        );
      else if (depth === 1)
        remarks.push(at('Een kop met één # is de titel, en die staat al in de kop van het bestand.', 'schrijf ## in plaats van #.'));
      else if (depth > above + 1)
        remarks.push(at('Hier wordt een niveau van de koppen overgeslagen.', `schrijf ${'#'.repeat(above + 1)} in plaats van ${'#'.repeat(depth)}.`));
      above = Math.max(depth, 2);
    }
    return remarks;
  },
};
