import type { Problem, Refusal } from '#/content/finding.ts';

/** The largest text an editor may hand in, in bytes. The longest page of a site like this is a tenth of it. */
export const largestText = 100_000;

/**
 * Reads bytes as text: UTF-8 without a mark, nothing that cannot be seen. Lines that end as on Windows come out ending
 * in LF: to every parser that reads the file after this one the two are the same. A CR alone is not, and is refused.
 */
export function decode(bytes: Uint8Array, largest = largestText): string | Problem {
  if (bytes.length > largest) return tooLarge(bytes.length, largest);
  const bad = firstBadByte(bytes);
  if (bad !== undefined)
    return {
      line: bytes.subarray(0, bad).filter((byte) => byte === 10).length + 1,
      message: 'Het bestand is geen UTF-8: hier staat een teken dat niet te lezen is.',
      mend: 'kies in uw programma “Opslaan als” en daarbij de codering UTF-8.',
    };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replaceAll('\r\n', '\n');
  if (text.startsWith('\uFEFF'))
    return {
      line: 1,
      message: 'Het bestand begint met een onzichtbaar teken (een BOM).',
      mend: 'sla het op als “UTF-8”, niet als “UTF-8 met BOM”.',
    };
  const odd = oddIn(text);
  if (!odd) return text;
  const { index, message, mend } = odd;
  return { line: text.slice(0, index).split('\n').length, message, mend };
}

/** Why a file of this many bytes is not even read. */
export const tooLarge = (bytes: number, largest: number): Problem => ({
  message: `Het bestand is ${Math.ceil(bytes / 1000)} kB groot; de grens is ${largest / 1000} kB.`,
  mend: 'maak er meer dan één tekst van, of haal weg wat er per ongeluk in geplakt is.',
});

/** The first thing in a text that no reader can see, or that was once a letter. */
export function oddIn(text: string): (Refusal & { index: number }) | undefined {
  const found = odd
    .map(({ pattern, ...words }) => ({ index: text.search(pattern), ...words }))
    .filter(({ index }) => index >= 0);
  return found.sort((a, b) => a.index - b.index)[0];
}

const odd = [
  {
    pattern: /\r/,
    message: 'Hier eindigt een regel op de manier van een oude Mac (CR).',
    mend: 'kies in uw programma regeleinden “LF” en sla het bestand opnieuw op.',
  },
  {
    pattern: /[\u202A-\u202E\u2066-\u2069]/,
    message: 'Hier staat een onzichtbaar teken dat de leesrichting verandert.',
    mend: 'typ de regel opnieuw; in een tekst zet u een naam van rechts naar links tussen <bdi> en </bdi>.',
  },
  {
    // UTF-8 that some program took for Windows-1252 and saved again, and what could not be saved at all.
    pattern: /Ã[\u0080-\u00BF]|Â[\u0080-\u00BF]|â€|\uFFFD/,
    message: 'Hier is een letter verkeerd gelezen, zoals “Ã©” waar een é hoort.',
    mend: 'typ het woord opnieuw, en kies bij openen en opslaan de codering UTF-8.',
  },
  {
    // Controls, line separators, private use, zero-width spaces, and tags that are not part of a flag. Joiners and
    // marks of direction may stay: Persian, emoji and right-to-left names need them, Latin words do not.
    pattern:
      /(?![\n\t\r])\p{Cc}|\p{Co}|[\p{Zl}\p{Zp}\u180E\u200B\u2060-\u2064\u206A-\u206F\uFEFF\uFFF9-\uFFFC]|(?<!\u{1F3F4}[\u{E0020}-\u{E007E}]*)[\u{E0000}-\u{E007F}]|\p{Noncharacter_Code_Point}|\p{Cs}|[\u034F\u115F\u1160\u2800\u3164\uFFA0\u{E0100}-\u{E01EF}]|(?<=\p{Script=Latin})[\u061C\u200C-\u200F]+(?=\p{Script=Latin})/u,
    message: 'Hier staat een teken dat niemand kan zien.',
    mend: 'typ de regel opnieuw in plaats van haar te plakken.',
  },
];

function firstBadByte(bytes: Uint8Array): number | undefined {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    const shown = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const before = shown.slice(0, Math.max(0, shown.indexOf('\uFFFD')));
    return new TextEncoder().encode(before).length;
  }
}
