import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slug } from 'github-slugger';
import { markdownToHtml } from 'satteri';

/** A file of the page of the editors: it holds no content. */
export interface Asset {
  type: string;
  text: string;
}

/** The pages of the guide, by the name of their file in `docs`. */
const pages = ['schrijven', 'meldingen', 'verhaal-intrekken'] as const;

const folder = join(import.meta.dirname, '../../../docs');

/** The guide for editors as pages beside the page of the editors. It is the project’s own, and holds no content. */
export const guidePages = (): [string, Asset][] =>
  pages.map((name) => [addressOf(name), { type: 'text/html;charset=utf-8', text: pageOf(name) }]);

const addressOf = (name: (typeof pages)[number]) => (name === 'schrijven' ? '/gids' : `/gids/${name}`);

function pageOf(name: (typeof pages)[number]): string {
  const markdown = readFileSync(join(folder, `${name}.md`), 'utf8');
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? 'Gids';
  const linked = pages.reduce(
    (text, other) => text.replaceAll(`](${other}.md`, `](${addressOf(other)}`),
    // What tells where a table is made is for who makes it.
    markdown.replace(/<!--.*?-->\n?/gs, ''),
  );
  let tables = 0;
  // A wide table scrolls by itself, by keyboard too.
  const html = markdownToHtml(linked)
    .html.replaceAll(
      '<table>',
      () => `<div class="wide" role="region" aria-label="Tabel ${String(++tables)}" tabindex="0"><table>`,
    )
    .replaceAll('</table>', '</table></div>')
    // As where the code is kept, so that a link to a part leads there in both.
    .replace(/<(h[23])>(.*?)<\/\1>/g, (_all, tag: string, words: string) => {
      const id = slug(words.replace(/<[^>]*>/g, ''));
      return `<${tag} id="${id}">${words}</${tag}>`;
    });
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} – Redactie</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/page.css" />
  </head>
  <body class="guide">
    <main>
${html}
    </main>
  </body>
</html>
`;
}
