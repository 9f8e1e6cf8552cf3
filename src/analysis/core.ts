/** The structural part of an opportunity's score: warmth, doors and reach of two actors who are not tied yet. */

import { degreeOf, type Graph } from './graph'
import { type BitMatrix, bitAt, eachBit, type Membership, setBit } from './membership'
import type { Thresholds } from './thresholds'

/** What the core is computed on. */
export interface CoreSpace {
  /** Undirected; only who is tied to whom is read. */
  readonly graph: Graph
  /** Trust per arc in (0, 1]. */
  readonly trust: Float64Array
  readonly membership: Membership
  /** Nodes marked 1 are closed: neither party nor introducer. */
  readonly closed: Uint8Array
  /** Row u, bit v: v is at most two ties from u, or on its side. */
  readonly near: BitMatrix
  /** Contacts of actor u in coalition c, by `u * coalitions + c`. */
  readonly contactsIn: Uint32Array
}

/** The terms of one pair a < b. */
export interface CoreTerms {
  /** w = Σ_z t_az t_zb / k_z + Σ_{z1,z2} t_az1 t_z1z2 t_z2b / (k_z1 k_z2). */
  readonly introductions: number
  /** 1 - exp(-w). */
  readonly warmth: number
  /** Contacts of a who share a coalition with b, and the reverse. */
  readonly aIntoB: number
  readonly bIntoA: number
  /** d/(1 + d), d = sqrt((1 + aIntoB)(1 + bIntoA)). */
  readonly doors: number
  /** Actors of other coalitions who come within two handshakes of a or b. */
  readonly reach: number
  /** max(floor, r/(r + M)), M = the median of the positive reaches. */
  readonly reachFactor: number
  /** (warmth · doors)^daring · reachFactor^(1 - daring). */
  readonly core: number
}

export function coreSpace(
  graph: Graph,
  trust: Float64Array,
  membership: Membership,
  closed: Uint8Array,
): CoreSpace {
  const { offsets, targets } = graph
  const near = { words: membership.sides.words, bits: membership.sides.bits.slice() }
  const coalitions = membership.membersOf.length
  const contactsIn = new Uint32Array(graph.count * coalitions)
  for (let node = 0; node < graph.count; node++) {
    setBit(near, node, node)
    for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
      const contact = targets[k]!
      setBit(near, node, contact)
      for (const coalition of membership.coalitionsOf[contact]!) contactsIn[node * coalitions + coalition]!++
      for (let l = offsets[contact]!; l < offsets[contact + 1]!; l++) setBit(near, node, targets[l]!)
    }
  }
  return { graph, trust, membership, closed, near, contactsIn }
}

/** Belongs to a coalition and is not closed. */
export function canBeParty({ membership, closed }: CoreSpace, node: number): boolean {
  return membership.coalitionsOf[node]!.length > 0 && closed[node] === 0
}

/**
 * The introductions w from one node to all others, into `row`: exact for nodes without a tie to it.
 * O(n + m) by going two and three steps along all ties at once; `step` is room for n numbers.
 */
export function introductionsFrom(
  space: CoreSpace,
  from: number,
  row: Float64Array,
  step: Float64Array,
): void {
  const { graph, trust, closed } = space
  const { offsets, targets } = graph
  step.fill(0)
  for (let k = offsets[from]!; k < offsets[from + 1]!; k++) {
    const z = targets[k]!
    if (closed[z]) continue
    const share = trust[k]! / degreeOf(graph, z)
    for (let l = offsets[z]!; l < offsets[z + 1]!; l++) step[targets[l]!]! += share * trust[l]!
  }
  row.set(step)
  for (let z = 0; z < graph.count; z++) {
    if (step[z] === 0 || closed[z]) continue
    const share = step[z]! / degreeOf(graph, z)
    for (let l = offsets[z]!; l < offsets[z + 1]!; l++) row[targets[l]!]! += share * trust[l]!
  }
}

/** Actors who come within two handshakes of a through b or of b through a, and are on the side of neither. */
function reachOf({ graph, near }: CoreSpace, a: number, b: number): number {
  return farContacts(graph, near, a, b) + farContacts(graph, near, b, a)
}

function farContacts({ offsets, targets }: Graph, near: BitMatrix, from: number, through: number): number {
  let far = 1 - bitAt(near, from, through)
  for (let k = offsets[through]!, end = offsets[through + 1]!; k < end; k++)
    far += 1 - bitAt(near, from, targets[k]!)
  return far
}

/** The same for one actor and all others at once, into `reach`. Counts who is near, as most are far. O(n + contacts of those near). */
function reachesFrom({ graph, near }: CoreSpace, a: number, reach: Int32Array): void {
  const { offsets, targets, count } = graph
  const own = degreeOf(graph, a)
  for (let b = 0; b < count; b++) reach[b] = 2 + own + degreeOf(graph, b)
  eachBit(near, a, (t) => {
    reach[t]! -= 2
    for (let k = offsets[t]!, end = offsets[t + 1]!; k < end; k++) reach[targets[k]!]!--
  })
  for (let k = offsets[a]!; k < offsets[a + 1]!; k++) eachBit(near, targets[k]!, (b) => reach[b]!--)
}

/** How many candidate pairs there are, and the median M of their positive reaches (1 where there are none). */
export function typicalReach(space: CoreSpace): { readonly candidates: number; readonly median: number } {
  const { count } = space.graph
  const pairsOfReach = new Float64Array(2 * count + 1)
  const reach = new Int32Array(count)
  let candidates = 0
  for (let a = 0; a < count; a++) {
    reachesFrom(space, a, reach)
    eachPair(space, a, (b, arc) => {
      if (arc !== -1) return
      candidates++
      pairsOfReach[reach[b]!]!++
    })
  }
  const positive = candidates - (pairsOfReach[0] ?? 0)
  const at = (place: number): number => {
    let reach = 0
    for (let passed = 0; passed <= place;) passed += pairsOfReach[++reach]!
    return reach
  }
  const median = positive === 0 ? 1 : (at((positive - 1) >> 1) + at(positive >> 1)) / 2
  return { candidates, median }
}

/** 1 - exp(-w): 0 (nobody could introduce them) to 1. */
export function warmthOf(introductions: number): number {
  return -Math.expm1(-introductions)
}

/** d/(1 + d), d = sqrt((1 + aIntoB)(1 + bIntoA)): 1/2 (neither knows anybody beside the other) to 1. */
export function doorsOf(aIntoB: number, bIntoA: number): number {
  const openings = Math.sqrt((1 + aIntoB) * (1 + bIntoA))
  return openings / (1 + openings)
}

/** The terms of a pair from its introductions. O(contacts of both). */
export function coreTerms(
  space: CoreSpace,
  a: number,
  b: number,
  introductions: number,
  medianReach: number,
  { daring, reachFloor }: Pick<Thresholds, 'daring' | 'reachFloor'>,
): CoreTerms {
  const warmth = warmthOf(introductions)
  const aIntoB = contactsBeside(space, a, b)
  const bIntoA = contactsBeside(space, b, a)
  const doors = doorsOf(aIntoB, bIntoA)
  const reach = reachOf(space, a, b)
  const reachFactor = Math.max(reachFloor, reach / (reach + medianReach))
  const core = (warmth * doors) ** daring * reachFactor ** (1 - daring)
  return { introductions, warmth, aIntoB, bIntoA, doors, reach, reachFactor, core }
}

/** Cores are ranked in these units, so that equal sums in another order are equal. */
const rankUnit = 1e-12

/** All candidate pairs with their terms, best first, equal ones by index: the score's core alone, as the reference files have it. */
export function bridgingCore(
  graph: Graph,
  membership: Membership,
  thresholds: Pick<Thresholds, 'daring' | 'reachFloor'>,
): {
  readonly median: number
  readonly pairs: readonly (CoreTerms & { readonly a: number; readonly b: number })[]
} {
  const trust = new Float64Array(graph.targets.length).fill(1)
  const space = coreSpace(graph, trust, membership, new Uint8Array(graph.count))
  const { median } = typicalReach(space)
  const row = new Float64Array(graph.count)
  const step = new Float64Array(graph.count)
  const pairs: (CoreTerms & { readonly a: number; readonly b: number })[] = []
  for (let a = 0; a < graph.count; a++) {
    introductionsFrom(space, a, row, step)
    eachPair(space, a, (b, arc) => {
      if (arc === -1) pairs.push({ a, b, ...coreTerms(space, a, b, row[b]!, median, thresholds) })
    })
  }
  const rank = ({ core }: CoreTerms) => Math.round(core / rankUnit)
  return { median, pairs: pairs.sort((one, other) => rank(other) - rank(one)) }
}

/** Calls back for each b > a such that the two can be parties and are of different coalitions: with their tie, or -1. */
export function eachPair(space: CoreSpace, a: number, visit: (b: number, arc: number) => void): void {
  if (!canBeParty(space, a)) return
  const { graph, membership } = space
  const { offsets, targets, count } = graph
  let k = offsets[a]!
  const end = offsets[a + 1]!
  for (let b = a + 1; b < count; b++) {
    while (k < end && targets[k]! < b) k++
    if (canBeParty(space, b) && bitAt(membership.sides, a, b) === 0) {
      visit(b, k < end && targets[k] === b ? k : -1)
    }
  }
}

/** How many contacts share a coalition with another actor. O(1), or O(contacts) where that one is in several. */
export function contactsBeside(
  { graph, membership, contactsIn }: CoreSpace,
  from: number,
  beside: number,
): number {
  const [coalition, another] = membership.coalitionsOf[beside]!
  if (coalition === undefined) return 0
  if (another === undefined) return contactsIn[from * membership.membersOf.length + coalition]!
  let contacts = 0
  for (let k = graph.offsets[from]!; k < graph.offsets[from + 1]!; k++) {
    contacts += bitAt(membership.sides, beside, graph.targets[k]!)
  }
  return contacts
}
