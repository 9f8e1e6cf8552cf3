/** What one new tie would do for an actor, for every actor it could lead to. */

import { harmonicCloseness } from './distances'
import { searchBySteps, shortestPathRoom } from './betweenness'
import { arcBetween, type Graph, withTie } from './graph'
import { redundancyOf } from './redundancy'

/** Where an actor stands. */
export interface Position {
  /** Burt's constraint; null without contacts. */
  readonly constraint: number | null
  readonly effectiveSize: number | null
  /** Freeman's betweenness, each unordered pair once. */
  readonly betweenness: number
  /** Σ 1/d. */
  readonly harmonic: number
}

/** What a tie of weight 1 to `target` changes. */
export interface NewTie {
  readonly target: number
  readonly constraintAfter: number
  /** Effective size afterwards less the one before (0 without contacts). */
  readonly effectiveSizeGain: number
  readonly betweennessGain: number
  readonly harmonicGain: number
}

/** Distances and numbers of shortest paths of all pairs, by `from · n + to`; distance Infinity where there is no way. */
interface AllPairs {
  readonly length: Float64Array
  readonly paths: Float64Array
}

/**
 * Every possible new tie of `ego` in an undirected graph, by the order of the targets, with exact gains: the constraint
 * of the whole network is computed anew, distances and paths from those of all pairs before. Only constraint and
 * effective size read weights. O(nm + n² · candidates), 16 n² bytes.
 */
export function newTies(
  graph: Graph,
  ego: number,
): { readonly before: Position; readonly candidates: NewTie[] } {
  const { count } = graph
  const all = allPairs(graph)
  const own = redundancyOf(graph, ego)
  const before: Position = {
    constraint: own && own.constraint,
    effectiveSize: own && own.effectiveSize,
    betweenness: betweennessWith(all, count, ego, null),
    harmonic: harmonicCloseness(graph)[ego]!,
  }
  const candidates: NewTie[] = []
  for (let target = 0; target < count; target++) {
    if (target === ego || arcBetween(graph, ego, target) !== -1) continue
    const after = redundancyOf(withTie(graph, ego, target), ego)!
    let harmonicGain = 0
    for (let node = 0; node < count; node++) {
      if (node === ego) continue
      const now = all.length[ego * count + node]!
      const through = 1 + all.length[target * count + node]!
      if (through < now) harmonicGain += 1 / through - 1 / now
    }
    candidates.push({
      target,
      constraintAfter: after.constraint,
      effectiveSizeGain: after.effectiveSize - (before.effectiveSize ?? 0),
      betweennessGain: betweennessWith(all, count, ego, target) - before.betweenness,
      harmonicGain,
    })
  }
  return { before, candidates }
}

/**
 * Betweenness of `ego` once it has a tie to `friend`. A shortest path uses the new tie at most once, so that lengths
 * and numbers of paths follow from those before. O(n²).
 */
function betweennessWith(
  { length, paths }: AllPairs,
  count: number,
  ego: number,
  friend: number | null,
): number {
  const toEgo = new Float64Array(count)
  const pathsToEgo = new Float64Array(count)
  for (let node = 0; node < count; node++) {
    const old = length[node * count + ego]!
    const through = friend === null ? Infinity : length[node * count + friend]! + 1
    toEgo[node] = Math.min(old, through)
    pathsToEgo[node] =
      (old <= through ? paths[node * count + ego]! : 0) +
      (through <= old && friend !== null ? paths[node * count + friend]! : 0)
  }
  let sum = 0
  for (let one = 0; one < count; one++) {
    if (one === ego || toEgo[one] === Infinity) continue
    for (let other = one + 1; other < count; other++) {
      if (other === ego) continue
      const throughEgo = toEgo[one]! + toEgo[other]!
      const around = length[one * count + other]!
      // What lies on a path through the new tie lies on one through ego.
      if (throughEgo > around || throughEgo === Infinity) continue
      const viaEgo = pathsToEgo[one]! * pathsToEgo[other]!
      sum += throughEgo < around ? 1 : viaEgo / allPaths(one, other, throughEgo, viaEgo)
    }
  }
  return sum

  /** All shortest paths of the pair, where those through ego are as short as the old ones. */
  function allPaths(one: number, other: number, shortest: number, viaEgo: number): number {
    const [oldOne, oldOther] = [length[one * count + ego]!, length[other * count + ego]!]
    const oldViaEgo =
      oldOne + oldOther === shortest ? paths[one * count + ego]! * paths[other * count + ego]! : 0
    return paths[one * count + other]! - oldViaEgo + viaEgo
  }
}

function allPairs(graph: Graph): AllPairs {
  const { count } = graph
  const length = new Float64Array(count * count).fill(Infinity)
  const paths = new Float64Array(count * count)
  const found = shortestPathRoom(graph)
  for (let source = 0; source < count; source++) {
    const reached = searchBySteps(graph, source, found)
    for (let i = 0; i < reached; i++) {
      const node = found.order[i]!
      length[source * count + node] = found.steps[node]!
      paths[source * count + node] = found.paths[node]!
    }
  }
  return { length, paths }
}
