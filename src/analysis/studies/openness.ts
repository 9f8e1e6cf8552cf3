/** How open each coalition is: its E-I index beside the one that chance would give. */

import { tallyCoalitions } from '../../network/coalitionTallies'
import type { CoalitionId } from '../../network/ids'
import { eiIndex } from '../eiIndex'
import { arcBetween, type Graph } from '../graph'
import type { StudySource } from './source'

export interface CoalitionOpenness {
  readonly coalition: CoalitionId
  readonly members: number
  /** Ties between two members, and between a member and somebody else: each whole, as on every screen. */
  readonly inside: number
  readonly outside: number
  /** What the index is made of: a contact in several coalitions counts in parts, so they may be fractions. */
  readonly internal: number
  readonly external: number
  /** -1 = all ties inside, 1 = all outward; null without ties. */
  readonly ei: number | null
  /** Share of the pairs of members who have a tie, 0..1; null for fewer than two. */
  readonly density: number | null
  /** More closed than chance by `cliqueBelowChance`, dense and not small. */
  readonly closedClique: boolean
}

export interface Openness {
  /** What the index of the whole is on average when coalitions are dealt out anew; null for fewer than two actors. */
  readonly expected: number | null
  /** The most closed first, those without ties last. */
  readonly coalitions: readonly CoalitionOpenness[]
}

/** O(n² + m c), and members² log k for the densities. */
export function findOpenness({ network, today, view, thresholds }: StudySource): Openness {
  const { graph, membership, coalitions } = view
  const { groups, expectedUnderPermutation: expected } = eiIndex(graph, membership)
  const tallies = tallyCoalitions(network, today)
  const found = groups.map(({ size, internal, external, ei }, index): CoalitionOpenness => {
    const coalition = coalitions[index]!
    const { inside, outside } = tallies.get(coalition)!
    const density = densityOf(graph, membership.membersOf[index]!)
    const closedClique =
      ei !== null &&
      expected !== null &&
      ei < expected - thresholds.cliqueBelowChance &&
      (density ?? 0) > thresholds.cliqueDensity &&
      size >= thresholds.cliqueMembers
    return {
      coalition,
      members: size,
      inside,
      outside,
      internal,
      external,
      ei,
      density,
      closedClique,
    }
  })
  return { expected, coalitions: found.sort((one, other) => (one.ei ?? 2) - (other.ei ?? 2)) }
}

function densityOf(graph: Graph, members: readonly number[]): number | null {
  if (members.length < 2) return null
  let ties = 0
  members.forEach((one, k) => {
    for (const other of members.slice(k + 1)) if (arcBetween(graph, one, other) !== -1) ties++
  })
  return (2 * ties) / (members.length * (members.length - 1))
}
