/** How open each coalition is: its E-I index beside the one that chance would give. */

import type { CoalitionId } from '../../network/ids'
import { eiIndex } from '../eiIndex'
import { arcBetween, type Graph } from '../graph'
import type { StudySource } from './source'

export interface CoalitionOpenness {
  readonly coalition: CoalitionId
  readonly members: number
  /** Ties inside and outward; a contact in several coalitions counts in parts, so they may be fractions. */
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
export function findOpenness({ view, thresholds }: StudySource): Openness {
  const { graph, membership, coalitions } = view
  const { groups, expectedUnderPermutation: expected } = eiIndex(graph, membership)
  const found = groups.map(({ size, internal, external, ei }, index): CoalitionOpenness => {
    const density = densityOf(graph, membership.membersOf[index]!)
    const closedClique =
      ei !== null &&
      expected !== null &&
      ei < expected - thresholds.cliqueBelowChance &&
      (density ?? 0) > thresholds.cliqueDensity &&
      size >= thresholds.cliqueMembers
    return { coalition: coalitions[index]!, members: size, internal, external, ei, density, closedClique }
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
