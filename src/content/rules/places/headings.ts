import { site } from '#/site.config.ts';
import { say } from '#/content/finding.ts';
import { atLine, type Rule } from '#/content/rule.ts';
import { lineOf, nodesOf, textOf } from '#/content/reading/tree.ts';

/** Headings start at ##, say something and skip no level; a text that is part of a longer page has none. */
export const headings: Rule = {
  name: 'headings',
  level: 'error',
  document(document) {
    const { kind } = site.sections[document.collection];
    const mayHave = kind === 'pages' || kind === 'root' || kind === 'intros';
    let above = 1;
    return nodesOf(document.tree, 'heading').flatMap((node) => {
      const depth = node.depth ?? 0;
      const deepest = above + 1;
      above = Math.max(depth, 2);
      const at = (message: string, mend: string) => [atLine(document, lineOf(node), say(message, mend))];
      if (!mayHave)
        return at(
          'Deze tekst staat samen met andere op één pagina en heeft geen tussenkoppen.',
          'maak van de kop een gewone zin.',
        );
      if (depth === 1)
        return at(
          'Een kop met één # is de titel, en die staat al in de kop van het bestand.',
          'schrijf ## in plaats van #.',
        );
      if (depth > deepest)
        return at(
          'Hier wordt een niveau van de koppen overgeslagen.',
          `schrijf ${'#'.repeat(deepest)} in plaats van ${'#'.repeat(depth)}.`,
        );
      return /[\p{L}\p{N}]/u.test(textOf(node))
        ? []
        : at('Deze kop is leeg.', 'zet er woorden in, of haal de # weg.');
    });
  },
};
