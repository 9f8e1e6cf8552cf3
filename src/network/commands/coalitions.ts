/** Commands on coalitions and who belongs to them. */

import type { Draft } from '../draft'
import type { ActorId, CoalitionId } from '../ids'
import { message } from '../message'
import type { Coalition } from '../records'
import { actorIn, coalitionIn } from './actors'
import { command, refuse } from './command'

export interface Founding {
  readonly coalition: Coalition
  readonly members: readonly ActorId[]
}

/** Founds coalitions, each with its members; they may overlap with each other and with those that exist. */
export const addCoalitions = command<{ foundings: readonly Founding[] }>((draft, { foundings }) => {
  for (const { coalition, members } of foundings) {
    putNewCoalition(draft, coalition)
    for (const member of members) join(draft, member, coalition.id)
  }
  const only = foundings.length === 1 ? foundings[0] : undefined
  return only
    ? message('addCoalition', { name: only.coalition.name })
    : message('addCoalitions', { count: foundings.length })
})

export const editCoalition = command<{ id: CoalitionId; patch: Partial<Omit<Coalition, 'id'>> }>(
  (draft, { id, patch }) => {
    const coalition = { ...coalitionIn(draft, id), ...patch }
    if (coalition.name.trim() === '') refuse('nameMissing')
    draft.put('coalitions', coalition)
    return message('editCoalition', { name: coalition.name })
  },
)

export const joinCoalition = command<{ id: CoalitionId; members: readonly ActorId[] }>(
  (draft, { id, members }) => {
    for (const member of members) join(draft, member, id)
    return message('joinCoalition', { name: coalitionIn(draft, id).name, count: members.length })
  },
)

export const leaveCoalition = command<{ id: CoalitionId; members: readonly ActorId[] }>(
  (draft, { id, members }) => {
    for (const member of members) {
      const actor = actorIn(draft, member)
      draft.put('actors', { ...actor, coalitions: actor.coalitions.filter((other) => other !== id) })
    }
    return message('leaveCoalition', { name: coalitionIn(draft, id).name, count: members.length })
  },
)

export function putNewCoalition(draft: Draft, coalition: Coalition): void {
  if (coalition.name.trim() === '') refuse('nameMissing')
  if (draft.get('coalitions', coalition.id)) refuse('alreadyThere', { name: coalition.name })
  draft.put('coalitions', coalition)
}

function join(draft: Draft, member: ActorId, id: CoalitionId): void {
  coalitionIn(draft, id)
  const actor = actorIn(draft, member)
  if (!actor.coalitions.includes(id)) draft.put('actors', { ...actor, coalitions: [...actor.coalitions, id] })
}
