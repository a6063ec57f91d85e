/** What `npm run bench` prints: sizes and times of this machine. `npm test` judges sizes, nobody judges times. */
const rows: [what: string, figure: string][] = [];

/** Adds a line to the report. */
export function report(what: string, figure: string): void {
  rows.push([what, figure]);
  console.log(`bench: ${what}: ${figure}`);
}

/** Prints all lines as one table. */
export function printReport(): void {
  console.table(Object.fromEntries(rows));
}

/** Times a piece of work, in seconds. */
export async function time<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  report(what, `${((performance.now() - start) / 1000).toFixed(2)} s`);
  return result;
}

/** Bytes as kilobytes of 1,024 bytes, with one decimal. */
export const kilobytes = (bytes = 0): string => `${(bytes / 1024).toFixed(1)} KB`;
