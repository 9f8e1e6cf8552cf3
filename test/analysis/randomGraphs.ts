/** Arbitrary graphs for properties. */

import fc from 'fast-check'

/** Up to `most` nodes and some pairs among them: loops, parallels and isolates included, weights 0.5 to 5. */
export function pairsOf(most: number) {
  return fc.integer({ min: 1, max: most }).chain((count) => {
    const node = fc.integer({ min: 0, max: count - 1 })
    const weight = fc.integer({ min: 1, max: 10 }).map((halves) => halves / 2)
    return fc.record({
      count: fc.constant(count),
      pairs: fc.array(fc.record({ source: node, target: node, weight }), { maxLength: 3 * count }),
    })
  })
}
