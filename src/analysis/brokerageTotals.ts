/** How often each broker role occurs in the whole network, against a random graph of the same density. */

import { type Brokerage, brokerRoles, type ByRole } from './brokerage'
import type { Graph } from './graph'

export interface BrokerageTotals {
  readonly counts: ByRole
  readonly expected: ByRole
  /** (count - expected) / standard deviation; null where nothing can vary. */
  readonly z: ByRole<number | null>
}

/**
 * The roles of all actors together, with the moments of Gould & Fernandez 1989 as in R sna 2.7. O(n + g³) for g groups.
 * @param roles what `brokerage` found in the graph for the same groups
 * @param groupOf the group of each node; -1 = a group of one's own
 */
export function brokerageTotals(
  graph: Graph,
  groupOf: ArrayLike<number>,
  roles: readonly Brokerage[],
): BrokerageTotals {
  const { count, targets } = graph
  const density = count < 2 ? 0 : targets.length / (count * (count - 1))
  const names = [...brokerRoles, 'total'] as const
  const { paths, shared } = sharings(sizesOf(groupOf), count)
  // Two open paths that share a tie with the same middle, with another middle, or that close each other.
  const [beside, along, around] = [
    (density * (1 - density)) ** 3,
    density ** 4 * (1 - density) ** 2,
    density ** 5 * (1 - density),
  ]
  const open = density ** 2 * (1 - density)
  const found = names.map((name, k) => {
    const sum = roles.reduce((total, { counts }) => total + counts[name], 0)
    const expected = open * paths[k]!
    const [b, a, c] = shared[k]!
    const variance = expected * (1 - open) + b * beside - a * along + c * around
    return { name, sum, expected, z: variance > 0 ? (sum - expected) / Math.sqrt(variance) : null }
  })
  const byName = <Value>(value: (one: (typeof found)[number]) => Value) =>
    Object.fromEntries(found.map((one) => [one.name, value(one)])) as unknown as ByRole<Value>
  return {
    counts: byName(({ sum }) => sum),
    expected: byName(({ expected }) => expected),
    z: byName(({ z }) => z),
  }
}

function sizesOf(groupOf: ArrayLike<number>): readonly number[] {
  const sizes = new Map<number, number>()
  Array.from(groupOf).forEach((group, node) => {
    const own = group < 0 ? -1 - node : group
    sizes.set(own, (sizes.get(own) ?? 0) + 1)
  })
  return [...sizes.values()]
}

type Shared = readonly [beside: number, along: number, around: number]

/** Per role and in total: possible open paths, and how many pairs of them share a tie in each of three ways. */
function sharings(sizes: readonly number[], count: number) {
  const sum = (term: (n: number) => number) => sizes.reduce((total, n) => total + term(n), 0)
  const within = (n: number): Shared => {
    const triples = n * (n - 1) * (n - 2)
    return [triples * (4 * n - 10), triples * 4 * (n - 3), triples * (n - 3)]
  }
  const inside = sizes.map(within)
  const crossing = sum((n) => n * (count - n) * (n - 1))
  const gate: Shared = [crossing * (count - 3), 0, sum((n) => n * (count - n) * (n - 1) * (n - 2))]
  let itinerant: Shared = [0, 0, 0]
  let liaison: Shared = [0, 0, 0]
  let liaisonPaths = 0
  sizes.forEach((x, i) =>
    sizes.forEach((y, j) => {
      if (i === j) return
      const pairs = x * y * (x - 1)
      itinerant = add(itinerant, [pairs * (2 * x + 2 * y - 6), 0, pairs * (count - x - 1)])
      sizes.forEach((w, k) => {
        if (k === i || k === j) return
        const triples = x * y * w
        liaisonPaths += triples
        liaison = add(liaison, [
          triples * (4 * (count - y) - 2 * (x + w + 1)),
          triples * (4 * (count - w) - 2 * (x + y + 1)),
          triples * (count - (x + w + 1)),
        ])
      })
    }),
  )
  return {
    paths: [
      sum((n) => n * (n - 1) * (n - 2)),
      crossing,
      crossing,
      crossing,
      liaisonPaths,
      count * (count - 1) * (count - 2),
    ],
    shared: [inside.reduce(add, [0, 0, 0]), itinerant, gate, gate, liaison, within(count)],
  }
}

function add(one: Shared, other: Shared): Shared {
  return [one[0] + other[0], one[1] + other[1], one[2] + other[2]]
}
