/** One new tie for me: the contacts that would change my own position most. */

import type { ActorId } from '../../network/ids'
import type { TrustPath } from '../findings'
import { arcBetween, type Graph, withTie } from '../graph'
import { mostTrustedPath } from '../introductions'
import { claimsOf, fitsOf } from '../matches'
import { bitAt, type Membership } from '../membership'
import { marksOfPairs, type Reason, reasonAgainst } from '../ranking'
import { redundancyOf } from '../redundancy'
import { trustPathOf } from '../views'
import type { StudySource } from './source'

/** Where I stand; null = no contacts yet. */
export interface Standpoint {
  readonly constraint: number | null
  readonly effectiveSize: number | null
  /** Actors of other coalitions within two handshakes of me. */
  readonly reach: number
}

export interface NewTie {
  readonly actor: ActorId
  /** Once I have a tie of strength 1 to the actor. */
  readonly after: Standpoint
  /** How I could get there; null when no path is short enough. */
  readonly path: TrustPath | null
}

/** A tie from which one side is known to gain nothing: no proposal before that has changed. */
export interface OneSidedTie extends NewTie {
  /** I offer nothing that the actor needs. */
  readonly theyGainNothing: boolean
  /** The actor offers nothing that I need. */
  readonly iGainNothing: boolean
}

export interface NewTies {
  readonly me: ActorId
  readonly before: Standpoint
  /** The best first, at most ten. */
  readonly best: readonly NewTie[]
  /** By the same measure, as many as there are places left among the ten, and three at least where there are any. */
  readonly oneSided: readonly OneSidedTie[]
  /** How many would change something for the better, the ones not listed too. */
  readonly count: number
  /** Why others are not proposed: the first reason that applies. */
  readonly heldBack: Readonly<Record<Reason | 'noGain', number>>
}

const listed = 10
const leastOneSided = 3

interface Candidate {
  readonly node: number
  readonly theyGainNothing: boolean
  readonly iGainNothing: boolean
  readonly after: Standpoint
  readonly gains: readonly [constraint: number, effectiveSize: number, reach: number]
}

/**
 * Every actor I have no tie to, ranked by the sum of three gains, each as a share of the largest one: less constraint,
 * more effective size (Burt), more reach. Held back as opportunities are: the closed, the ones of whom one side is known
 * to gain nothing (listed apart), and what the person put off or dismissed. Null while the network does not say who I am.
 * O(n · (n + m)).
 */
export function findNewTies({ network, view, me, closed, today, thresholds }: StudySource): NewTies | null {
  if (me === null) return null
  const { graph, actors, membership } = view
  const fits = fitsOf(claimsOf(actors, thresholds), thresholds)
  fits.face(me)
  const marked = marksOfPairs(network, view.indexOf, today)
  const reachable = reachOf(graph, membership, me)
  const before = standpointIn(graph, me, reachable.size)
  const heldBack = { closed: 0, proposed: 0, parted: 0, oneSided: 0, dismissed: 0, postponed: 0, noGain: 0 }
  const candidates: Candidate[] = []
  const oneSided: Candidate[] = []
  for (let node = 0; node < graph.count; node++) {
    if (node === me || arcBetween(graph, me, node) !== -1) continue
    const mark = marked.get(Math.min(me, node) * graph.count + Math.max(me, node))
    const [given, received] = [fits.given(node), fits.received(node)]
    const reason = reasonAgainst(closed[node] === 1, mark, given * received)
    if (reason) heldBack[reason]++
    if (reason && reason !== 'oneSided') continue
    const reach = reachable.size + newlyReached(graph, membership, me, node, reachable)
    const after = standpointIn(withTie(graph, me, node), me, reach)
    const gains = [
      (before.constraint ?? after.constraint!) - after.constraint!,
      after.effectiveSize! - (before.effectiveSize ?? 0),
      reach - before.reach,
    ] as const
    const candidate = { node, theyGainNothing: given === 0, iGainNothing: received === 0, after, gains }
    if (gains.some((gain) => gain > leastGain)) (reason ? oneSided : candidates).push(candidate)
    else if (!reason) heldBack.noGain++
  }
  const describe = ({ node, after }: Candidate): NewTie => {
    const options = { trust: view.trust, maxHops: thresholds.pathHops, barred: closed }
    const path = mostTrustedPath(graph, me, node, options)
    return { actor: actors[node]!.id, after, path: path && trustPathOf(view, path) }
  }
  const best = ranked(candidates).slice(0, listed)
  return {
    me: actors[me]!.id,
    before,
    best: best.map(describe),
    oneSided: ranked(oneSided)
      .slice(0, Math.max(leastOneSided, listed - best.length))
      .map((each) => ({
        ...describe(each),
        theyGainNothing: each.theyGainNothing,
        iGainNothing: each.iGainNothing,
      })),
    count: candidates.length,
    heldBack,
  }
}

/** By the sum of the gains, each as a share of the largest among them. */
function ranked(candidates: readonly Candidate[]): readonly Candidate[] {
  const largest = [0, 1, 2].map((k) => Math.max(leastGain, ...candidates.map(({ gains }) => gains[k]!)))
  const scoreOf = ({ gains }: Candidate) => gains.reduce((sum, gain, k) => sum + gain / largest[k]!, 0)
  return candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate) }))
    .sort((one, other) => other.score - one.score || one.candidate.node - other.candidate.node)
    .map(({ candidate }) => candidate)
}

/** What is left of equal numbers after rounding is no gain. */
const leastGain = 1e-9

function standpointIn(graph: Graph, me: number, reach: number): Standpoint {
  const own = redundancyOf(graph, me)
  return { constraint: own && own.constraint, effectiveSize: own && own.effectiveSize, reach }
}

/** Actors of other coalitions within two ties. */
function reachOf(graph: Graph, { sides }: Membership, me: number): ReadonlySet<number> {
  const near = contactsOf(graph, me)
  const within = new Set([...near, ...[...near].flatMap((contact) => [...contactsOf(graph, contact)])])
  return new Set([...within].filter((node) => node !== me && !bitAt(sides, me, node)))
}

function newlyReached(
  graph: Graph,
  { sides }: Membership,
  me: number,
  target: number,
  reachable: ReadonlySet<number>,
): number {
  const gained = [target, ...contactsOf(graph, target)]
  return gained.filter((node) => node !== me && !reachable.has(node) && !bitAt(sides, me, node)).length
}

function contactsOf({ offsets, targets }: Graph, node: number): Uint32Array {
  return targets.subarray(offsets[node], offsets[node + 1])
}
