/** Proposes coalitions from what people wrote as their affiliation. */

import { affiliationKey } from '../network/affiliation'
import type { Network } from '../network/network'
import type { ActorId } from '../network/ids'
import type { Actor } from '../network/records'
import type { Thresholds } from './thresholds'

/** Actors of one affiliation who might be drawn as a coalition. */
export interface CoalitionProposal {
  /** The affiliation as most of them write it. */
  readonly name: string
  readonly members: readonly ActorId[]
}

/**
 * One proposal per affiliation that at least `affiliationMembers` actors share, largest first, then by name.
 * Affiliations that differ only in legal form (PT, CV, Tbk …), case, accents, spaces or punctuation are one. Left out
 * are those whose members are all in one coalition already. O(n log n).
 */
export function proposeCoalitions(
  network: Network,
  { affiliationMembers }: Pick<Thresholds, 'affiliationMembers'>,
): CoalitionProposal[] {
  const groups = new Map<string, Actor[]>()
  for (const actor of network.actors.values()) {
    const key = affiliationKey(actor.affiliation)
    if (key === '') continue
    const group = groups.get(key)
    if (group) group.push(actor)
    else groups.set(key, [actor])
  }
  const proposals = [...groups.values()]
    .filter((members) => members.length >= affiliationMembers && !shareCoalition(members))
    .map((members) => ({ name: commonSpelling(members), members: members.map(({ id }) => id).sort() }))
  return proposals.sort(
    (one, other) => other.members.length - one.members.length || (one.name < other.name ? -1 : 1),
  )
}

function shareCoalition(members: readonly Actor[]): boolean {
  return members[0]!.coalitions.some((coalition) =>
    members.every(({ coalitions }) => coalitions.includes(coalition)),
  )
}

/** The spelling used most; of equals the shorter, then the first by code units. */
function commonSpelling(members: readonly Actor[]): string {
  const uses = new Map<string, number>()
  for (const { affiliation } of members) {
    const spelling = affiliation.trim().replace(/\s+/g, ' ')
    uses.set(spelling, (uses.get(spelling) ?? 0) + 1)
  }
  const [best] = [...uses].sort(
    ([one, usesOne], [other, usesOther]) =>
      usesOther - usesOne || one.length - other.length || (one < other ? -1 : 1),
  )
  return best![0]
}
