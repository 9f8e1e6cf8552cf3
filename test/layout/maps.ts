/** Made-up maps for the layout tests, and what is measured on a finished picture. */

import type { LayoutProblem } from '../../src/layout/problem'
import { seededRandom } from '../../src/layout/random'
import { outlineContains, outlineOf } from '../../src/scene/outline'

export type Pairs = readonly (readonly [number, number])[]

/** A problem with boxes as wide as Indonesian names are: up to 130 × 52. */
export function problemOf(
  count: number,
  ties: Pairs,
  groups: readonly (readonly number[])[] = [],
  more: Partial<LayoutProblem> = {},
): LayoutProblem {
  const random = seededRandom(1)
  const sizes = Array.from(
    { length: count },
    () => [11 + 3 * Math.floor(random() * 3), 60 + 70 * random()] as const,
  )
  const radii = Float64Array.from(sizes, ([radius]) => radius)
  return {
    count,
    widths: Float64Array.from(sizes, ([, width]) => width),
    heights: radii.map((radius) => 2 * radius + 18),
    offsetY: new Float64Array(count).fill(9),
    radii,
    ties: Uint32Array.from(ties.flat()),
    weights: new Float64Array(ties.length).fill(1),
    groups: groups.map((members) => Uint32Array.from(members)),
    padding: 20,
    fixed: new Uint8Array(count),
    start: new Float64Array(2 * count).fill(NaN),
    seed: 1,
    aspect: 1.3,
    ...more,
  }
}

/** Each pair once, no actor with itself. */
export function distinct(pairs: Pairs): Pairs {
  const kept = new Map(pairs.map(([a, b]) => [`${Math.min(a, b)}|${Math.max(a, b)}`, [a, b] as const]))
  return [...kept.values()].filter(([a, b]) => a !== b)
}

/** Forty actors in five coalitions of about eight; four are in two; one has ties everywhere, one has none. */
export function fortyActors(seed: number): LayoutProblem {
  const random = seededRandom(seed)
  const pick = (below: number) => Math.floor(random() * below)
  const groups: number[][] = [[], [], [], [], []]
  for (let i = 1; i < 39; i++) groups[i % 5]!.push(i)
  for (let bridge = 1; bridge <= 4; bridge++) {
    const actor = 9 * bridge - pick(5)
    groups[(actor + 1 + pick(2)) % 5]!.push(actor)
  }
  const pairs: (readonly [number, number])[] = []
  for (const group of groups) {
    for (const a of group) {
      pairs.push([a, group[pick(group.length)]!])
      for (const b of group) if (a < b && random() < 0.35) pairs.push([a, b])
    }
  }
  for (let i = 0; i < 11; i++) pairs.push([1 + pick(38), 1 + pick(38)])
  for (let i = 0; i < 6; i++) pairs.push([0, 1 + pick(38)])
  return problemOf(40, distinct(pairs), groups, { seed })
}

/** The marriage ties of the sixteen Florentine families, in three computed groups; Pucci (11) is alone. */
export function florentine(): LayoutProblem {
  const ties: Pairs = [
    [0, 8],
    [1, 5],
    [1, 6],
    [1, 8],
    [2, 4],
    [2, 8],
    [3, 6],
    [3, 10],
    [3, 14],
    [4, 10],
    [4, 14],
    [6, 7],
    [6, 15],
    [8, 12],
    [8, 13],
    [8, 15],
    [9, 13],
    [10, 14],
    [12, 14],
    [12, 15],
  ]
  return problemOf(16, ties, [
    [0, 2, 8, 9, 12, 13, 15],
    [1, 5, 6, 7],
    [3, 4, 10, 14],
  ])
}

/** A planted partition: communities of about `size`, three ties per actor, four in five inside. */
export function planted(count: number, size: number, seed: number, asGroups: boolean): LayoutProblem {
  const random = seededRandom(seed)
  const communities = Math.ceil(count / size)
  const members: number[][] = Array.from({ length: communities }, () => [])
  const communityOf = Array.from({ length: count }, () => Math.floor(random() * communities))
  communityOf.forEach((community, actor) => members[community]!.push(actor))
  const pairs = Array.from({ length: 3 * count }, () => {
    const a = Math.floor(random() * count)
    const own = members[communityOf[a]!]!
    const b = random() < 0.8 ? own[Math.floor(random() * own.length)]! : Math.floor(random() * count)
    return [a, b] as const
  })
  return problemOf(count, distinct(pairs), asGroups ? members.filter((list) => list.length > 0) : [], {
    seed,
  })
}

/** A chain of coalitions of about nine, each with `shared` members in common with the next; one actor in ten is in none. */
export function chained(count: number, coalitions: number, shared: number, seed: number): LayoutProblem {
  const random = seededRandom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const groups: number[][] = Array.from({ length: coalitions }, () => [])
  for (let i = 0; i < count; i++) if (i % 10 !== 9) groups[i % coalitions]!.push(i)
  for (let g = 0; g + 1 < coalitions; g++) {
    const own = groups[g]!.filter((actor) => actor % coalitions === g)
    const common = new Set(Array.from({ length: shared }, () => own[below(own.length)]!))
    groups[g + 1]!.push(...common)
  }
  const pairs = Array.from({ length: 2 * count }, () => {
    const a = below(count)
    return [a, random() < 0.8 ? (a + coalitions * (1 + below(9))) % count : below(count)] as const
  })
  return problemOf(count, distinct(pairs), groups, { seed })
}

/** Pairs of actors whose boxes overlap. */
export function overlaps(problem: LayoutProblem, positions: Float64Array): Pairs {
  const { count, widths, heights, offsetY } = problem
  const order = Array.from({ length: count }, (_, i) => i).sort(
    (a, b) => positions[2 * a]! - positions[2 * b]!,
  )
  const widest = Math.max(0, ...widths)
  const found: (readonly [number, number])[] = []
  order.forEach((a, at) => {
    for (const b of order.slice(at + 1)) {
      const dx = positions[2 * b]! - positions[2 * a]!
      if (dx > widest) break
      const dy = Math.abs(positions[2 * a + 1]! + offsetY[a]! - positions[2 * b + 1]! - offsetY[b]!)
      if (dx < (widths[a]! + widths[b]!) / 2 && dy < (heights[a]! + heights[b]!) / 2) found.push([a, b])
    }
  })
  return found
}

/** How many times an actor lies in the outline, as drawn, of a coalition it is not in. */
export function swallowed(problem: LayoutProblem, positions: Float64Array): number {
  const at = (i: number) => ({ x: positions[2 * i]!, y: positions[2 * i + 1]! })
  let count = 0
  for (const members of problem.groups) {
    const discs = [...members].map((i) => ({ ...at(i), r: problem.radii[i]! }))
    const outline = outlineOf(discs, problem.padding)
    for (let i = 0; i < problem.count; i++)
      if (!members.includes(i) && outlineContains(outline, at(i))) count++
  }
  return count
}

/** The zoom at which a picture fits a view. */
export function fitZoom(
  problem: LayoutProblem,
  positions: Float64Array,
  width: number,
  height: number,
): number {
  const { count, widths, heights, offsetY, padding } = problem
  const xs = Array.from({ length: count }, (_, i) => positions[2 * i]!)
  const ys = Array.from({ length: count }, (_, i) => positions[2 * i + 1]! + offsetY[i]!)
  const right = Math.max(...xs.map((x, i) => x + widths[i]! / 2))
  const left = Math.min(...xs.map((x, i) => x - widths[i]! / 2))
  const bottom = Math.max(...ys.map((y, i) => y + heights[i]! / 2))
  const top = Math.min(...ys.map((y, i) => y - heights[i]! / 2))
  return Math.min(width / (right - left + 2 * padding), height / (bottom - top + 2 * padding))
}
