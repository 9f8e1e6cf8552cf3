/** How open coalitions are: ties across their border against ties inside. */

import type { Graph } from './graph'
import { bitAt, type Membership } from './membership'

/** External and internal ties, and (E - I)/(E + I): -1 closed … 1 open, null without ties. */
export interface Openness {
  readonly external: number
  readonly internal: number
  readonly ei: number | null
}

export interface GroupOpenness extends Openness {
  readonly size: number
  /** The same index with every internal tie counted at both of its ends. */
  readonly eiAtBothEnds: number | null
}

export interface EiIndex {
  /** Over all ties, each once: internal if the two share a coalition. */
  readonly global: Openness
  /** What the global index is on average when coalitions are dealt out anew; null for fewer than two actors. */
  readonly expectedUnderPermutation: number | null
  readonly groups: readonly GroupOpenness[]
  /** Over the ties of each actor; null without ties. */
  readonly nodes: readonly (number | null)[]
}

/**
 * The E-I index (Krackhardt & Stern 1988) of the whole, of coalitions and of actors. A tie of an actor in several
 * coalitions is split evenly over them as seen from the other end; an actor in none is internal to nobody. In a
 * directed graph every arc is a tie. Expected: 1 - 2·S/(N(N-1)) for S ordered pairs on the same side, exact for shuffled
 * labels. Weights are not read. O(n² + m c) for c coalitions per actor.
 */
export function eiIndex(graph: Graph, membership: Membership): EiIndex {
  const { count, offsets, targets } = graph
  const { coalitionsOf, membersOf, sides } = membership
  const external = new Float64Array(membersOf.length)
  // Counted at both ends: halved for the index that counts them once.
  const internal = new Float64Array(membersOf.length)
  const ties = new Float64Array(count)
  const ownSide = new Float64Array(count)
  let inside = 0
  const see = (from: number, to: number) => {
    const theirs = coalitionsOf[to]!
    for (const coalition of coalitionsOf[from]!) {
      const share = theirs.includes(coalition) ? 1 / theirs.length : 0
      internal[coalition]! += share
      external[coalition]! += 1 - share
    }
    const same = bitAt(sides, from, to)
    ties[from]!++
    ownSide[from]! += same
    inside += same / 2
  }
  for (let node = 0; node < count; node++) {
    for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
      see(node, targets[k]!)
      if (graph.directed) see(targets[k]!, node)
    }
  }
  // An undirected graph holds each tie in both directions.
  const all = graph.directed ? targets.length : targets.length / 2
  let samePairs = 0
  for (let node = 0; node < count; node++) {
    for (let other = 0; other < count; other++) if (other !== node) samePairs += bitAt(sides, node, other)
  }
  return {
    global: { external: all - inside, internal: inside, ei: indexOf(all - inside, inside) },
    expectedUnderPermutation: count < 2 ? null : 1 - (2 * samePairs) / (count * (count - 1)),
    groups: membersOf.map((members, coalition) => ({
      size: members.length,
      external: external[coalition]!,
      internal: internal[coalition]! / 2,
      ei: indexOf(external[coalition]!, internal[coalition]! / 2),
      eiAtBothEnds: indexOf(external[coalition]!, internal[coalition]!),
    })),
    nodes: Array.from(ties, (of, node) => indexOf(of - ownSide[node]!, ownSide[node]!)),
  }
}

function indexOf(external: number, internal: number): number | null {
  return external + internal === 0 ? null : (external - internal) / (external + internal)
}
