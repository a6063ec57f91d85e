import { isGroup, isList, isSame, type Path, type Value } from './change.ts';

/** A step that touches one place. */
export type Step =
  | { do: 'replace'; path: Path; value: Value }
  | { do: 'insert'; path: Path; value: Value }
  | { do: 'remove'; path: Path };

/** The fewest steps that make one value of another, those further on in the file first, so that places stay. */
export function stepsTo(old: Value | undefined, value: Value, path: Path = []): Step[] {
  if (isSame(old, value)) return [];
  if (old === undefined) return [{ do: 'insert', path, value }];
  if (isList(old) && isList(value) && old.length && value.length) return listSteps(old, value, path);
  if (isGroup(old) && isGroup(value) && Object.keys(old).length && Object.keys(value).length)
    return groupSteps(old, value, path);
  return [{ do: 'replace', path, value }];
}

function groupSteps(
  old: Readonly<Record<string, Value>>,
  value: Readonly<Record<string, Value>>,
  path: Path,
): Step[] {
  const gone = Object.keys(old).filter((field) => !Object.hasOwn(value, field));
  return [
    ...Object.entries(value).flatMap(([field, each]) =>
      stepsTo(Object.hasOwn(old, field) ? old[field] : undefined, each, [...path, field]),
    ),
    ...gone.map((field): Step => ({ do: 'remove', path: [...path, field] })),
  ];
}

/** Items that are in both lists stay as they are, with their remarks; between them they are changed one by one. */
function listSteps(old: readonly Value[], value: readonly Value[], path: Path): Step[] {
  const steps: Step[] = [];
  let [fromOld, fromNew] = [0, 0];
  for (const [inOld, inNew] of [...common(old, value), [old.length, value.length] as const]) {
    const shared = Math.min(inOld - fromOld, inNew - fromNew);
    for (let n = 0; n < shared; n++)
      steps.push(
        ...stepsTo(old[fromOld + n], value[fromNew + n] ?? null, [...path, fromOld + n]).toReversed(),
      );
    for (let at = fromOld + shared; at < inOld; at++) steps.push({ do: 'remove', path: [...path, at] });
    // Steps are taken from the last to the first, so these stand the wrong way round and at one place.
    for (const each of value.slice(fromNew + shared, inNew))
      steps.push({ do: 'insert', path: [...path, fromOld + shared], value: each });
    [fromOld, fromNew] = [inOld + 1, inNew + 1];
  }
  return steps.toReversed();
}

/** The longest row of items that both lists have in that order, as pairs of places. */
function common(old: readonly Value[], value: readonly Value[]): [number, number][] {
  const [a, b] = [old, value].map((list) => list.map((each) => JSON.stringify(each))) as [string[], string[]];
  let begin = 0;
  while (begin < Math.min(a.length, b.length) && a[begin] === b[begin]) begin++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - begin && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [endOld, endNew] = [a.length - tail, b.length - tail];
  return [
    ...Array.from({ length: begin }, (_, n): [number, number] => [n, n]),
    ...between(a.slice(begin, endOld), b.slice(begin, endNew)).map(([i, j]): [number, number] => [
      i + begin,
      j + begin,
    ]),
    ...Array.from({ length: tail }, (_, n): [number, number] => [endOld + n, endNew + n]),
  ];
}

/** The same, by a table that grows with both lists. */
function between(a: readonly string[], b: readonly string[]): [number, number][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i] ?? [];
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;)
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  return pairs;
}
