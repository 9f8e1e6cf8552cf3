/** Who is next to whom: ties, and coalitions as hubs that all their members are next to. */

import type { LayoutProblem } from './problem'

/** Vertices 0 … count − 1 are actors, the rest one hub per coalition. */
export interface Neighbours {
  readonly vertices: number
  /** The neighbours of vertex v are `targets[offsets[v]]` … `targets[offsets[v + 1] − 1]`. */
  readonly offsets: Uint32Array
  readonly targets: Uint32Array
}

/** O(actors + ties + memberships). */
export function neighboursOf({ count, ties, groups }: LayoutProblem): Neighbours {
  const vertices = count + groups.length
  const offsets = new Uint32Array(vertices + 1)
  const eachLink = (visit: (a: number, b: number) => void) => {
    for (let t = 0; t < ties.length; t += 2) visit(ties[t]!, ties[t + 1]!)
    groups.forEach((members, g) => {
      for (const member of members) visit(member, count + g)
    })
  }
  eachLink((a, b) => {
    offsets[a + 1]!++
    offsets[b + 1]!++
  })
  for (let v = 0; v < vertices; v++) offsets[v + 1]! += offsets[v]!
  const targets = new Uint32Array(offsets[vertices]!)
  const next = offsets.slice()
  eachLink((a, b) => {
    targets[next[a]!++] = b
    targets[next[b]!++] = a
  })
  return { vertices, offsets, targets }
}

/**
 * Writes to `steps` how many links lead from one vertex to each other; 0 = the vertex itself, or no chain leads there.
 * O(vertices + links).
 * @param steps all 0 before
 * @param queue scratch space for as many vertices as there are
 */
export function countSteps(
  source: number,
  { offsets, targets }: Neighbours,
  steps: Uint32Array,
  queue: Uint32Array,
): void {
  queue[0] = source
  let tail = 1
  for (let head = 0; head < tail; head++) {
    const vertex = queue[head]!
    const next = steps[vertex]! + 1
    const end = offsets[vertex + 1]!
    for (let at = offsets[vertex]!; at < end; at++) {
      const target = targets[at]!
      if (steps[target] !== 0 || target === source) continue
      steps[target] = next
      queue[tail++] = target
    }
  }
}

/** The actors of each connected part, largest part first. O(vertices + links). */
export function partsOf(problem: LayoutProblem): readonly Uint32Array[] {
  const { vertices, offsets, targets } = neighboursOf(problem)
  const seen = new Uint8Array(vertices)
  const parts: Uint32Array[] = []
  for (let actor = 0; actor < problem.count; actor++) {
    if (seen[actor]) continue
    seen[actor] = 1
    const queue = [actor]
    for (let head = 0; head < queue.length; head++) {
      const vertex = queue[head]!
      for (let at = offsets[vertex]!; at < offsets[vertex + 1]!; at++) {
        const target = targets[at]!
        if (seen[target]) continue
        seen[target] = 1
        queue.push(target)
      }
    }
    parts.push(Uint32Array.from(queue.filter((vertex) => vertex < problem.count)).sort())
  }
  return parts.sort((a, b) => b.length - a.length)
}
