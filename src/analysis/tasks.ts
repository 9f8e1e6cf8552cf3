/** What to find out next, most worth knowing first. */

import type { ActorId } from '../network/ids'
import type { FadedReceptivity } from './findings'
import type { Task } from './openQuestions'
import { degreeOf } from './graph'
import type { Ranking } from './ranking'
import type { RelationView } from './views'

/**
 * A task for each actor whose needs are unknown, and one for each whose receptivity has expired; closed actors are
 * left in peace, and me is not asked about myself. Ordered by the core of the actor's best opportunity, actors without one by their contacts; equal
 * ones by kind and id. O(n log n).
 */
export function tasksOf(
  view: RelationView,
  receptivities: readonly FadedReceptivity[],
  ranking: Ranking,
  me: ActorId | null,
): Task[] {
  const tasks = view.actors.flatMap((actor, node): Task[] => {
    if (actor.id === me) return []
    const { level, expired } = receptivities[node]!
    const partner = view.actors[ranking.bestPartner[node]!]
    const task = {
      actor: actor.id,
      best: partner ? { core: ranking.bestCore[node]!, partner: partner.id } : null,
      contacts: degreeOf(view.graph, node),
      offersUnknown: actor.offers === null,
    }
    const findNeeds: Task[] =
      actor.needs === null && level !== 'closed' ? [{ kind: 'findNeeds', ...task }] : []
    return expired ? [...findNeeds, { kind: 'stillSo', ...task }] : findNeeds
  })
  return tasks.sort(
    (one, other) =>
      (other.best?.core ?? 0) - (one.best?.core ?? 0) ||
      other.contacts - one.contacts ||
      Number(one.kind === 'stillSo') - Number(other.kind === 'stillSo'),
  )
}
