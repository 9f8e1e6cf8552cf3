/** What several things have in common. */

/** What is read from each of them if it is the same for all; undefined where they differ or there are none. O(items). */
export function commonOf<T, V>(items: readonly T[], read: (item: T) => V): V | undefined {
  const first = items[0] && read(items[0])
  return items.every((item) => read(item) === first) ? first : undefined
}
