/**
 * The words of a line, as data have them. Each query is read by the same lines: what they hold is looked up, and not taken
 * apart anew.
 */
export function setOf(line: string): ReadonlySet<string> {
  const known = sets.get(line);
  if (known) return known;
  const words = new Set(line.split(' '));
  sets.set(line, words);
  return words;
}

const sets = new Map<string, ReadonlySet<string>>();
