/** Commands on actors and their places on the map. */

import type { Draft } from '../draft'
import type { ActorId, CoalitionId, GoalId } from '../ids'
import { message } from '../message'
import { aboutOf, maxActors } from '../network'
import type { Actor, Place, Standing } from '../records'
import { command, refuse } from './command'

/** What can be changed on several actors at once: any field but the identity. */
export type ActorPatch = Partial<Omit<Actor, 'id'>>

/** Adds actors with their places. Refuses an id that exists, an actor without a name, and more than {@link maxActors}. */
export const addActors = command<{ actors: readonly Actor[]; places: readonly Place[] }>(
  (draft, { actors, places }, network) => {
    putNewActors(draft, actors, network.actors.size)
    putPlaces(draft, places)
    const first = actors[0]
    return actors.length === 1 && first
      ? message('addActor', { name: first.name })
      : message('addActors', { count: actors.length })
  },
)

/** Adds the actor the network belongs to: the person who uses the app. */
export const addMe = command<{ actor: Actor; place: Place }>((draft, { actor, place }, network) => {
  putNewActors(draft, [actor], network.actors.size)
  putPlaces(draft, [place])
  draft.put('about', { ...aboutOf(network), me: actor.id })
  return message('addActor', { name: actor.name })
})

/** Writes the same fields to each of the actors. */
export const editActors = command<{ ids: readonly ActorId[]; patch: ActorPatch }>((draft, { ids, patch }) => {
  for (const id of ids) {
    const actor = { ...actorIn(draft, id), ...patch }
    requireName(actor)
    for (const coalition of actor.coalitions) coalitionIn(draft, coalition)
    draft.put('actors', actor)
  }
  return edited(draft, ids)
})

/** What editing actors is called: by name if it is one. */
export function edited(draft: Draft, ids: readonly ActorId[]) {
  const only = ids.length === 1 && ids[0] ? actorIn(draft, ids[0]) : null
  return only ? message('editActor', { name: only.name }) : message('editActors', { count: ids.length })
}

/**
 * Says where actors stand towards a goal: what the patch leaves out stays, other goals too. Where nothing is known any
 * more, no standing is left. Refuses a goal that is gone. O(actors named).
 */
export const editStandings = command<{
  ids: readonly ActorId[]
  goal: GoalId
  patch: Partial<Omit<Standing, 'goal'>>
}>((draft, { ids, goal, patch }) => {
  if (!draft.get('goals', goal)) refuse('goalGone')
  for (const id of ids) {
    const actor = actorIn(draft, id)
    draft.put('actors', { ...actor, standings: withStanding(actor, goal, patch) })
  }
  const only = ids.length === 1 && ids[0] ? actorIn(draft, ids[0]) : null
  return message('editStandings', { count: ids.length, name: only?.name ?? '' })
})

/**
 * The actor's standings with that towards the goal changed: what the patch leaves out stays. Where nothing is known any
 * more, no standing is left. O(standings).
 */
function withStanding(
  { standings }: Actor,
  goal: GoalId,
  patch: Partial<Omit<Standing, 'goal'>>,
): readonly Standing[] {
  const standing = standings.find((each) => each.goal === goal)
  const others = standings.filter((each) => each !== standing)
  const changed = { goal, stance: null, influence: null, ...standing, ...patch }
  return changed.stance === null && changed.influence === null ? others : [...others, changed]
}

/** Puts actors elsewhere. `by` tells a hand on the map (which pins) from Arrange in the label. */
export const moveActors = command<{ places: readonly Place[]; by: 'hand' | 'arrange' }>(
  (draft, { places, by }) => {
    putPlaces(draft, places)
    const first = places[0] && actorIn(draft, places[0].id)
    if (by === 'arrange') return message('arrange')
    return message('moveActors', { count: places.length, name: first?.name ?? '' })
  },
)

export function actorIn(draft: Draft, id: ActorId): Actor {
  return draft.get('actors', id) ?? refuse('actorGone')
}

export function coalitionIn(draft: Draft, id: CoalitionId) {
  return draft.get('coalitions', id) ?? refuse('coalitionGone')
}

export function putNewActors(draft: Draft, actors: readonly Actor[], alreadyThere: number): void {
  if (alreadyThere + actors.length > maxActors)
    refuse('tooManyActors', { count: actors.length, there: alreadyThere, limit: maxActors })
  for (const actor of actors) {
    requireName(actor)
    if (draft.get('actors', actor.id)) refuse('alreadyThere', { name: actor.name })
    for (const coalition of actor.coalitions) coalitionIn(draft, coalition)
    draft.put('actors', actor)
  }
}

/** A place that is not finite would make the whole map disappear. */
export function putPlaces(draft: Draft, places: readonly Place[]): void {
  for (const place of places) {
    actorIn(draft, place.id)
    if (!Number.isFinite(place.x) || !Number.isFinite(place.y)) refuse('notFinite')
    draft.put('places', place)
  }
}

function requireName(actor: Actor): void {
  if (actor.name.trim() === '') refuse('nameMissing')
}
