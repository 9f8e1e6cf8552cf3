/** The command that says of actors what they offer or need. */

import type { ActorId } from '../ids'
import type { Actor, Resource } from '../records'
import { actorIn, edited } from './actors'
import { command } from './command'

export type ClaimKind = 'offers' | 'needs'

/**
 * Each of the actors offers, or needs, the resource from now on; how much is not known. Who does already stays as they
 * are. A new resource comes with it: one step. Refuses an actor that is gone. O(actors named × their claims).
 */
export const addClaim = command<{
  readonly ids: readonly ActorId[]
  readonly kind: ClaimKind
  readonly resource: Resource
}>((draft, { ids, kind, resource }) => {
  if (!draft.get('resources', resource.id)) draft.put('resources', resource)
  for (const id of ids) {
    const actor = actorIn(draft, id)
    if (!actor[kind]?.some((claim) => claim.resource === resource.id))
      draft.put('actors', claiming(actor, kind, resource))
  }
  return edited(draft, ids)
})

function claiming(actor: Actor, kind: ClaimKind, { id: resource }: Resource): Actor {
  if (kind === 'offers') return { ...actor, offers: [...(actor.offers ?? []), { resource, capacity: null }] }
  return { ...actor, needs: [...(actor.needs ?? []), { resource, urgency: null }] }
}
