/** Work that may be too long for one task: it pauses often, and whoever drives it decides when it goes on. */

/** Yields where it may pause, returns the result. */
export type Sliced<T> = Generator<void, T>

/** Items between two pauses: far less than a millisecond of work each time. */
const often = 128

/** The results of `make` for each item, in order. O(items). */
export function* mapped<Item, Result>(
  items: Iterable<Item>,
  make: (item: Item) => Result,
): Sliced<readonly Result[]> {
  const results: Result[] = []
  for (const item of items) {
    results.push(make(item))
    if (results.length % often === 0) yield
  }
  return results
}

/** The items that pass, in order. O(items). */
export function* filtered<Item>(
  items: readonly Item[],
  passes: (item: Item) => boolean,
): Sliced<readonly Item[]> {
  const left: Item[] = []
  for (const [index, item] of items.entries()) {
    if (passes(item)) left.push(item)
    if (index % often === 0) yield
  }
  return left
}

/** The items in order; equal ones stay as they were. Runs are sorted one by one, then merged. O(n log n). */
export function* sorted<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Sliced<readonly Item[]> {
  let runs: Item[][] = []
  for (let start = 0; start < items.length; start += often) {
    runs.push(items.slice(start, start + often).sort(compare))
    yield
  }
  while (runs.length > 1) {
    const longer: Item[][] = []
    for (let index = 0; index < runs.length; index += 2)
      longer.push(yield* merged(runs[index]!, runs[index + 1] ?? [], compare))
    runs = longer
  }
  return runs[0] ?? []
}

function* merged<Item>(
  one: readonly Item[],
  other: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Sliced<Item[]> {
  const result: Item[] = []
  let [i, j] = [0, 0]
  while (i < one.length && j < other.length) {
    result.push(compare(one[i]!, other[j]!) <= 0 ? one[i++]! : other[j++]!)
    if (result.length % often === 0) yield
  }
  while (i < one.length) result.push(one[i++]!)
  while (j < other.length) result.push(other[j++]!)
  return result
}
