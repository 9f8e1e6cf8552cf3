/** Who is cut off if an actor leaves, or if a tie ends. */

import type { ActorId } from '../../network/ids'
import { components, cutsOf } from '../connectivity'
import { degreeOf, type Graph } from '../graph'
import type { StudySource } from './source'

/** An actor without whom others lose every way to the rest of their part of the network. */
export interface CutActor {
  readonly actor: ActorId
  /** How many lose it: all but the largest piece; of equal pieces mine counts as the rest. */
  readonly count: number
  /** Who they are; null beyond the first of the list, to keep it small. */
  readonly cutOff: readonly ActorId[] | null
}

/** The only tie between two parts, each of several actors. */
export interface CutTie {
  /** On the side of the many, and on the side of the few. */
  readonly from: ActorId
  readonly to: ActorId
  readonly count: number
  /** The smaller side, `to` among them. */
  readonly cutOff: readonly ActorId[]
}

export interface Cuts {
  /** Who cuts most off first. */
  readonly actors: readonly CutActor[]
  readonly ties: readonly CutTie[]
  /** How many there are; the list ends after the first of them. */
  readonly tieCount: number
  /** How many ties are the only one of some actor. */
  readonly singleTies: number
  /** The parts between which there is no way at all, save the largest: whoever is in none of these is in that one. */
  readonly apart: readonly (readonly ActorId[])[]
}

/** Of how many the names travel. */
const named = 50

/** Tarjan's cut nodes and cut ties (1972) with what they cut off. O(cuts · (n + m)). */
export function findCuts({ view, me }: StudySource): Cuts {
  const { graph, actors } = view
  const { articulationPoints, bridges } = cutsOf(graph)
  const idsOf = (nodes: readonly number[]) => nodes.map((node) => actors[node]!.id)
  const isLeaf = (node: number) => degreeOf(graph, node) === 1
  const points = articulationPoints.map((node) => ({ node, count: cutOffBy(graph, node, me).length }))
  points.sort((one, other) => other.count - one.count || one.node - other.node)
  const inner = bridges.filter(([one, other]) => !isLeaf(one) && !isLeaf(other))
  const ties = inner.map(([one, other]) => {
    const [sideOfOne, sideOfOther] = [sideOf(graph, one, other), sideOf(graph, other, one)]
    const holdsMe = me !== null && sideOfOther.includes(me)
    const oneIsSmall = sideOfOne.length - sideOfOther.length || (holdsMe ? -1 : 1)
    const few = oneIsSmall < 0 ? sideOfOne : sideOfOther
    const [from, to] = oneIsSmall < 0 ? [other, one] : [one, other]
    return { from: actors[from]!.id, to: actors[to]!.id, few }
  })
  ties.sort((one, other) => other.few.length - one.few.length)
  return {
    actors: points.map(({ node, count }, place) => ({
      actor: actors[node]!.id,
      count,
      cutOff: place < named ? idsOf(cutOffBy(graph, node, me)) : null,
    })),
    ties: ties
      .slice(0, named)
      .map(({ from, to, few }) => ({ from, to, count: few.length, cutOff: idsOf(few) })),
    tieCount: ties.length,
    singleTies: bridges.length - inner.length,
    apart: allButLargest(components(graph)).map(idsOf),
  }
}

function allButLargest<Part extends { readonly length: number }>(parts: readonly Part[]): readonly Part[] {
  const largest = parts.reduce((best, { length }, k) => (length > (parts[best]?.length ?? 0) ? k : best), 0)
  return parts.filter((_, k) => k !== largest)
}

/** Who of the node's part is cut off from the rest without it, ascending. O(n + m). */
function cutOffBy(graph: Graph, gone: number, me: number | null): number[] {
  const { offsets, targets } = graph
  const seen = new Uint8Array(graph.count)
  seen[gone] = 1
  const pieces: number[][] = []
  for (let k = offsets[gone]!; k < offsets[gone + 1]!; k++) {
    if (!seen[targets[k]!]) pieces.push(pieceFrom(graph, targets[k]!, seen))
  }
  const holdsMe = (piece: readonly number[]) => (me !== null && piece.includes(me) ? 1 : 0)
  const rest = pieces.reduce((best, piece) =>
    (piece.length - best.length || holdsMe(piece) - holdsMe(best)) > 0 ? piece : best,
  )
  return pieces
    .filter((piece) => piece !== rest)
    .flat()
    .sort((one, other) => one - other)
}

/** The side of a cut tie on which `node` lies. */
function sideOf(graph: Graph, node: number, beyond: number): number[] {
  const seen = new Uint8Array(graph.count)
  seen[beyond] = 1
  return pieceFrom(graph, node, seen).sort((one, other) => one - other)
}

/** All that can be reached without passing who was seen; they are seen afterwards. */
function pieceFrom({ offsets, targets }: Graph, start: number, seen: Uint8Array): number[] {
  const piece = [start]
  seen[start] = 1
  for (let i = 0; i < piece.length; i++) {
    for (let k = offsets[piece[i]!]!; k < offsets[piece[i]! + 1]!; k++) {
      const target = targets[k]!
      if (seen[target]) continue
      seen[target] = 1
      piece.push(target)
    }
  }
  return piece
}
