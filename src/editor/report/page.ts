import { inWhole } from '#/content/dutch/limits.ts';
import type { Finding } from '#/content/finding.ts';
import { errorsIn, isHard, type Kind, type Report, type Row } from './rows.ts';

/**
 * The report as one page that can be opened, printed and handed on: no script, no other file. All that it says comes from
 * texts, and is a text here too; a policy in the page has nothing run or fetched whatever they hold.
 */
export function pageOf(report: Report): string {
  const { today, kinds, others } = report;
  const rows = kinds.flatMap((kind) => kind.rows);
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="robots" content="noindex">
<title>Rapport van de teksten, ${escaped(today)}</title>
<style>${look}</style>
</head>
<body>
<main>
<h1>Rapport van de teksten</h1>
<p>Gemaakt op ${dayOf(today)}. Dit is voor de redactie, en hoort niet op de site.</p>
${summaryOf(report, rows)}
<nav aria-label="Soorten">
<ul>
${kinds.map(({ name, rows: own }, index) => `<li><a href="#soort-${String(index)}">${escaped(name)}</a> (${String(own.length)})</li>`).join('\n')}
</ul>
</nav>
${others.length ? `<section>\n<h2 id="overig">Ook gevonden</h2>\n${findingsList(others, true)}\n</section>` : ''}
${kinds.map(kindPart).join('\n')}
</main>
</body>
</html>
`;
}

function summaryOf({ others, today }: Report, rows: readonly Row[]): string {
  const findings = [...rows.flatMap((row) => row.findings), ...others];
  const errors = findings.filter(({ level }) => level === 'error').length;
  const facts: [string, number][] = [
    ['Teksten', rows.length],
    ['Fouten', errors],
    ['Keer let op', findings.length - errors],
    ['Nu na te lezen', rows.filter((row) => isDue(row, today)).length],
    ['Leest zwaarder dan het hoort', rows.filter(isHard).length],
  ];
  return `<dl>${facts.map(([name, count]) => `<div><dt>${name}</dt><dd>${String(count)}</dd></div>`).join('')}</dl>`;
}

function kindPart({ name, rows }: Kind, index: number): string {
  const id = `soort-${String(index)}`;
  const isStories = rows.some(({ consent }) => consent !== undefined);
  const isTranslated = rows.some(({ translations }) => translations.length);
  const columns = [
    'Tekst',
    'Leesmaat',
    'Langste zinnen',
    'Controle',
    'Nagelezen',
    'Opnieuw vanaf',
    ...(isStories ? ['Toestemming'] : []),
    ...(isTranslated ? ['Vertalingen'] : []),
  ];
  const lines = rows.map((row) => {
    const cells = [
      readingCell(row),
      sentencesCell(row),
      (row.findings.length ? findingsList(row.findings) : 'niets') + exceptionsIn(row),
      daysCell(row),
      row.due ? dayOf(row.due) : '–',
      ...(isStories ? [escaped(row.consent ?? '–')] : []),
      ...(isTranslated ? [translationsCell(row)] : []),
    ];
    const classes = errorsIn(row) ? ' class="error"' : '';
    return `<tr${classes}><th scope="row">${escaped(row.title)}<br><code>${escaped(row.file)}</code></th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return `<section>
<h2 id="${id}">${escaped(name)}</h2>
<div class="wide" role="region" aria-labelledby="${id}" tabindex="0">
<table>
<thead><tr>${columns.map((column) => `<th scope="col">${column}</th>`).join('')}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>
</div>
</section>`;
}

const isDue = ({ due }: Row, today: string) => due !== undefined && due <= today;

function readingCell(row: Row): string {
  if (!row.reading) return '–';
  const { measure, least } = row.reading;
  const small = `<small>hoort ${String(least)} of meer</small>`;
  return isHard(row)
    ? `<strong>${String(inWhole(measure))}: zwaar</strong><br>${small}`
    : `${String(inWhole(measure))}<br>${small}`;
}

function sentencesCell({ reading }: Row): string {
  const [longest] = reading?.longest ?? [];
  if (!reading || !longest) return '–';
  const items = reading.longest.map(
    ({ text, words }) => `<li>${escaped(text)} <small>(${String(words)} woorden)</small></li>`,
  );
  return `<details><summary>${String(longest.words)} ${longest.words === 1 ? 'woord' : 'woorden'}</summary><ol>${items.join('')}</ol></details>`;
}

function daysCell({ updated, checked }: Row): string {
  const seen = checked ? `<br><small>stand van de wet: ${dayOf(checked)}</small>` : '';
  return `${updated ? dayOf(updated) : '–'}${seen}`;
}

const translationsCell = ({ translations }: Row) =>
  translations.length
    ? `<ul>${translations.map(({ locale, state }) => `<li>${escaped(locale)}: ${escaped(state)}</li>`).join('')}</ul>`
    : 'blijft Nederlands';

const findingsList = (findings: readonly Finding[], isNamed = false): string =>
  `<ul>${findings
    .map(({ file, line, level, message, mend }) => {
      const place = isNamed ? ` in <code>${escaped(file)}</code>` : '';
      const at = line ? `, regel ${String(line)}` : '';
      return `<li class="${level}"><strong>${level === 'error' ? 'Fout' : 'Let op'}</strong>${place}${at}: ${escaped(message)} <em>Zo kan het:</em> ${escaped(mend)}</li>`;
    })
    .join('')}</ul>`;

const exceptionsIn = ({ exceptions }: Row) =>
  exceptions
    .map(
      ({ rule, reason }) => `<br><small>uitgezonderd van ${escaped(rule)}, want: ${escaped(reason)}</small>`,
    )
    .join('');

/** A day in words; whatever else stands where a day should is shown as it is. */
const dayOf = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime())
    ? escaped(day)
    : `<time datetime="${escaped(day)}">${format.format(date)}</time>`;
};

const format = new Intl.DateTimeFormat('nl', { dateStyle: 'medium', timeZone: 'UTC' });

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? '');

const look = `
:root { color-scheme: light dark; background: Canvas; color: CanvasText; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0; padding: 1rem; }
main { max-inline-size: 90rem; margin-inline: auto; }
h2 { margin-block-start: 2.5rem; }
dl { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; }
dl div { display: flex; flex-direction: column-reverse; }
dd { margin: 0; font-size: 1.5rem; font-weight: bold; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; padding: 0; list-style: none; }
nav a { display: inline-block; padding-block: 0.5rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; min-inline-size: 60rem; inline-size: 100%; }
th, td { border: 1px solid; padding: 0.5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
tbody th { min-inline-size: 14rem; }
td { min-inline-size: 7rem; }
code { font-size: 0.85em; font-weight: normal; }
td ul, td ol { margin: 0; padding-inline-start: 1.25rem; min-inline-size: 14rem; }
summary { min-block-size: 1.5rem; cursor: pointer; }
tr.error > th { border-inline-start: 0.5rem double; }
:focus-visible { outline: 3px solid; outline-offset: 2px; }
@media print { .wide { overflow: visible; } table { min-inline-size: 0; font-size: 0.75rem; } nav { display: none; } }
`;
