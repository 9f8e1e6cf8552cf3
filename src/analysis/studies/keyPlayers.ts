/** Whom the network would miss most, and whom to brief first. */

import type { ActorId } from '../../network/ids'
import { fragmentation, keyPlayers } from '../keyPlayer'
import { searchKeyPlayers } from '../keyPlayerSearch'
import type { StudySource } from './source'

export interface KeySet {
  readonly actors: readonly ActorId[]
  /** 0..1: see `KeyPlayersStudy`. */
  readonly value: number
  /** How many other sets are as good, up to nine; null where not all were tried, so that better ones may exist. */
  readonly asGood: number | null
}

export interface KeyPlayersStudy {
  /** Fragmentation as it is: 0 = all tied to all, 1 = nobody reaches anybody; null for fewer than two actors. */
  readonly fragmentation: number | null
  /** Sets of 1, 2, 3 … whose loss fragments more than that, with the fragmentation that is left. */
  readonly missed: readonly KeySet[]
  /** Sets of 1, 2, 3 … with their reach: the mean of 1/d to the nearest of them, who count 1 themselves. */
  readonly briefed: readonly KeySet[]
}

const largest = 3
/** Up to so many actors all sets are tried, if that takes no more steps along ties than this. */
const triedActors = 80
const triedSteps = 1.5e9

/**
 * Borgatti's key players (2006): exact in small networks, else a search. I am in no set: of course I would miss myself,
 * and need no briefing. The closed are not to be briefed. O(C(n, 3) · nm) when all are tried, O(nm) and a bounded search
 * otherwise.
 */
export function findKeyPlayers({ view, me, closed }: StudySource): KeyPlayersStudy {
  const { graph, actors } = view
  const barred = {
    neg: closed.map((_, node) => (node === me ? 1 : 0)),
    pos: closed.map((isClosed, node) => (node === me ? 1 : isClosed)),
  }
  const before = fragmentation(graph)
  const idsOf = (nodes: readonly number[]) => nodes.map((node) => actors[node]!.id)
  const fragments = ({ value }: KeySet) => before !== null && value > before + leastRise
  const found = (): Omit<KeyPlayersStudy, 'fragmentation'> => {
    if (graph.targets.length === 0) return { missed: [], briefed: [] }
    const { count, targets } = graph
    const sets = (count * (count - 1) * (count - 2)) / 6
    if (count > triedActors || sets * count * (count + targets.length) > triedSteps) {
      const { neg, pos } = searchKeyPlayers(graph, largest, barred)
      const named = ({ set, value }: (typeof neg)[number]) => ({ actors: idsOf(set), value, asGood: null })
      return { missed: neg.map(named), briefed: pos.map(named) }
    }
    const exact = Array.from({ length: largest }, (_, k) => keyPlayers(graph, k + 1, barred))
    const named = (sets: readonly (readonly number[])[], value: number | null): KeySet[] =>
      sets[0] && value !== null ? [{ actors: idsOf(sets[0]), value, asGood: sets.length - 1 }] : []
    return {
      missed: exact.flatMap(({ negSets, negFragmentation }) => named(negSets, negFragmentation)),
      briefed: exact.flatMap(({ posSets, posReach }) => named(posSets, posReach)),
    }
  }
  const { missed, briefed } = found()
  return { fragmentation: before, missed: missed.filter(fragments), briefed }
}

/** Less is rounding. */
const leastRise = 1e-9
