/** What is known of two actors who are the same: the first one's word counts, the second one fills the gaps. */

import type { GoalId, ResourceId } from './ids'
import type { Actor, Need, Offer, Standing } from './records'
import { maxTextLength } from './network'

/** The kept actor with what only the other one has. Name, kind and coalition of the kept one come first. */
export function addUp(kept: Actor, other: Actor): Actor {
  return {
    ...kept,
    affiliation: kept.affiliation || other.affiliation,
    field: kept.field || other.field,
    role: kept.role || other.role,
    aim: kept.aim || other.aim,
    note: bothNotes(kept.note, other.note),
    emails: union(kept.emails, other.emails),
    phones: union(kept.phones, other.phones),
    links: union(kept.links, other.links),
    offers: bothOffers(kept.offers, other.offers),
    needs: bothNeeds(kept.needs, other.needs),
    receptivity: kept.receptivity ?? other.receptivity,
    depth: kept.depth ?? other.depth,
    standings: bothStandings(kept.standings, other.standings),
    coalitions: union(kept.coalitions, other.coalitions),
    source: kept.source || other.source,
    purpose: kept.purpose || other.purpose,
    addedOn: kept.addedOn < other.addedOn ? kept.addedOn : other.addedOn,
  }
}

/** Notes are the one field where both have a right to stay: nobody else would remember what the second one said. */
function bothNotes(kept: string, other: string): string {
  if (other === '' || kept.includes(other)) return kept
  return (kept === '' ? other : `${kept}\n${other}`).slice(0, maxTextLength)
}

function union<T>(kept: readonly T[], other: readonly T[]): readonly T[] {
  return [...new Set([...kept, ...other])]
}

function bothOffers(kept: Actor['offers'], other: Actor['offers']): Actor['offers'] {
  if (!kept || !other) return kept ?? other
  return join<ResourceId, Offer>(
    kept,
    other,
    ({ resource }) => resource,
    (mine, theirs) => ({
      ...mine,
      capacity: mine.capacity ?? theirs.capacity,
    }),
  )
}

function bothNeeds(kept: Actor['needs'], other: Actor['needs']): Actor['needs'] {
  if (!kept || !other) return kept ?? other
  return join<ResourceId, Need>(
    kept,
    other,
    ({ resource }) => resource,
    (mine, theirs) => ({
      ...mine,
      urgency: mine.urgency ?? theirs.urgency,
    }),
  )
}

function bothStandings(kept: readonly Standing[], other: readonly Standing[]): readonly Standing[] {
  return join<GoalId, Standing>(
    kept,
    other,
    ({ goal }) => goal,
    (mine, theirs) => ({
      ...mine,
      stance: mine.stance ?? theirs.stance,
      influence: mine.influence ?? theirs.influence,
    }),
  )
}

/** One of each key, in the order in which they come. */
function join<Key, T>(
  kept: readonly T[],
  other: readonly T[],
  keyOf: (item: T) => Key,
  fill: (mine: T, theirs: T) => T,
): readonly T[] {
  const byKey = new Map<Key, T>()
  for (const item of [...kept, ...other]) {
    const mine = byKey.get(keyOf(item))
    byKey.set(keyOf(item), mine ? fill(mine, item) : item)
  }
  return [...byKey.values()]
}
