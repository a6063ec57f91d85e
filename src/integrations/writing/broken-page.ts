import type { PlacedFinding } from './desk.ts';

/** The page of a text that cannot be shown: it says why, and comes back by itself when the text is right. */
export function brokenPage(file: string, findings: readonly PlacedFinding[]): string {
  const reasons = findings
    .filter((finding) => finding.level === 'error' && finding.file === file)
    .map(
      ({ line, message, mend }) =>
        `<li>${line ? `Regel ${String(line)}: ` : ''}${escaped(message)} <em>Zo kan het:</em> ${escaped(mend)}</li>`,
    );
  return `<!doctype html>
<html lang="nl" data-broken>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Deze tekst is nu niet te laten zien</title>
    <script type="module" src="/@vite/client"></script>
    <script type="module" src="/@id/astro:scripts/page.js"></script>
  </head>
  <body>
    <main>
      <h1>Deze tekst is nu niet te laten zien</h1>
      <p>In <code>${escaped(file)}</code> staat iets dat niet goed is. De andere pagina’s doen het gewoon.</p>
      <ul>${reasons.join('')}</ul>
      <p>Deze pagina komt vanzelf terug als de tekst goed is.</p>
    </main>
  </body>
</html>
`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
