/** A binary heap in a plain array: the smallest item, by an order given, is at the front. */

type Before<Item> = (one: Item, other: Item) => boolean

/** Adds an item. O(log n). */
export function pushHeap<Item>(heap: Item[], item: Item, before: Before<Item>): void {
  let at = heap.length
  heap.push(item)
  while (at > 0) {
    const parent = (at - 1) >> 1
    if (!before(item, heap[parent]!)) break
    heap[at] = heap[parent]!
    at = parent
  }
  heap[at] = item
}

/** Takes the smallest item out; undefined when the heap is empty. O(log n). */
export function popHeap<Item>(heap: Item[], before: Before<Item>): Item | undefined {
  const first = heap[0]
  const last = heap.pop()
  if (first === undefined || last === undefined || heap.length === 0) return first
  let at = 0
  for (;;) {
    let child = 2 * at + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child++
    if (!before(heap[child]!, last)) break
    heap[at] = heap[child]!
    at = child
  }
  heap[at] = last
  return first
}
