/** A part of a layout problem as a problem of its own. */

import type { LayoutProblem } from './problem'

/**
 * The problem of some actors alone, in the order given. Every tie and coalition must lie wholly inside or
 * wholly outside, as it does for connected parts.
 * O(members), after {@link splitLinks}.
 */
export function partProblem(whole: LayoutProblem, actors: Uint32Array, links: PartLinks): LayoutProblem {
  const pick = (values: Float64Array) => Float64Array.from(actors, (actor) => values[actor]!)
  const start = new Float64Array(2 * actors.length)
  actors.forEach((actor, i) => start.set(whole.start.subarray(2 * actor, 2 * actor + 2), 2 * i))
  const { padding, seed, aspect } = whole
  const { ties, weights, groups } = links
  return {
    count: actors.length,
    widths: pick(whole.widths),
    heights: pick(whole.heights),
    offsetY: pick(whole.offsetY),
    radii: pick(whole.radii),
    ties,
    weights,
    groups,
    padding,
    fixed: Uint8Array.from(actors, (actor) => whole.fixed[actor]!),
    start,
    seed,
    aspect,
  }
}

export type PartLinks = Pick<LayoutProblem, 'ties' | 'weights' | 'groups'>

/** The ties and coalitions of each part, renumbered. O(actors + ties + memberships). */
export function splitLinks(whole: LayoutProblem, parts: readonly Uint32Array[]): readonly PartLinks[] {
  const partOf = new Uint32Array(whole.count)
  const numberIn = new Uint32Array(whole.count)
  parts.forEach((actors, part) =>
    actors.forEach((actor, i) => {
      partOf[actor] = part
      numberIn[actor] = i
    }),
  )
  const lists = parts.map(() => ({
    ties: [] as number[],
    weights: [] as number[],
    groups: [] as Uint32Array[],
  }))
  for (let t = 0; t < whole.weights.length; t++) {
    const a = whole.ties[2 * t]!
    const list = lists[partOf[a]!]!
    list.ties.push(numberIn[a]!, numberIn[whole.ties[2 * t + 1]!]!)
    list.weights.push(whole.weights[t]!)
  }
  for (const members of whole.groups) {
    const first = members[0]
    if (first !== undefined) lists[partOf[first]!]!.groups.push(members.map((member) => numberIn[member]!))
  }
  return lists.map(({ ties, weights, groups }) => ({
    ties: Uint32Array.from(ties),
    weights: Float64Array.from(weights),
    groups,
  }))
}
