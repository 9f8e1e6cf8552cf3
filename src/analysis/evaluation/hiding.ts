/** Hides part of the ties between coalitions, so that a ranking can be asked to find them again. */

import { degreeOf, type Graph, type Pair, buildGraph } from '../graph'
import { bitAt, type Membership } from '../membership'
import { shuffle } from '../random'

/** What a ranking may know: the ties left over, the coalitions, and the pairs that it has to rank. */
export interface VisibleNetwork {
  /** Undirected; weights are not read. */
  readonly graph: Graph
  readonly membership: Membership
  /** The candidates: pairs a < b of different coalitions without a visible tie, ascending by a, then by b. */
  readonly a: Uint32Array
  readonly b: Uint32Array
}

/** A tie between nodes a < b. */
type Tie = readonly [a: number, b: number]

/** Part of the ties between coalitions that is hidden in a run. */
const hiddenShare = 0.2

/** Both belong to a coalition, and they share none. */
function areAcross({ coalitionsOf, sides }: Membership, one: number, other: number): boolean {
  const belong = coalitionsOf[one]!.length > 0 && coalitionsOf[other]!.length > 0
  return belong && bitAt(sides, one, other) === 0
}

/** The ties between different coalitions, ascending. O(n + m). */
export function crossTies(graph: Graph, membership: Membership): readonly Tie[] {
  return tiesOf(graph).filter(([a, b]) => areAcross(membership, a, b))
}

/**
 * Chooses a fifth of the ties (rounded, at least one) at random such that everybody keeps a visible tie; fewer where
 * there are not so many. Liben-Nowell & Kleinberg 2007 test predictors in this way. O(n + ties).
 */
export function chooseHidden(graph: Graph, ties: readonly Tie[], random: () => number): readonly Tie[] {
  const wanted = Math.max(1, Math.round(hiddenShare * ties.length))
  const left = Uint32Array.from({ length: graph.count }, (_, node) => degreeOf(graph, node))
  const order = Uint32Array.from(ties, (_, place) => place)
  shuffle(order, random)
  const hidden: Tie[] = []
  for (const place of order) {
    const [a, b] = ties[place]!
    if (hidden.length === wanted) break
    if (left[a] === 1 || left[b] === 1) continue
    left[a]!--
    left[b]!--
    hidden.push(ties[place]!)
  }
  return hidden
}

/** The network without the hidden ties, and all pairs between coalitions that have no tie in it. O(n²). */
export function visibleNetwork(full: Graph, membership: Membership, hidden: readonly Tie[]): VisibleNetwork {
  const { count } = full
  const gone = new Set(hidden.map(([a, b]) => a * count + b))
  const pairs = tiesOf(full).flatMap(([source, target]): Pair[] =>
    gone.has(source * count + target) ? [] : [{ source, target }],
  )
  const graph = buildGraph(count, pairs)
  const a: number[] = []
  const b: number[] = []
  const tiedTo = new Int32Array(count).fill(-1)
  for (let one = 0; one < count; one++) {
    for (let k = graph.offsets[one]!; k < graph.offsets[one + 1]!; k++) tiedTo[graph.targets[k]!] = one
    for (let other = one + 1; other < count; other++) {
      if (tiedTo[other] === one || !areAcross(membership, one, other)) continue
      a.push(one)
      b.push(other)
    }
  }
  return { graph, membership, a: Uint32Array.from(a), b: Uint32Array.from(b) }
}

function tiesOf({ count, offsets, targets }: Graph): Tie[] {
  const ties: Tie[] = []
  for (let a = 0; a < count; a++) {
    for (let k = offsets[a]!; k < offsets[a + 1]!; k++) if (targets[k]! > a) ties.push([a, targets[k]!])
  }
  return ties
}
