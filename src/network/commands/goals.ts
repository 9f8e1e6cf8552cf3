/** Commands on what is said of the network as a whole: its name, its owner, its goals, its thresholds, its resources. */

import type { ActorId, GoalId, ResourceId } from '../ids'
import { message } from '../message'
import { phraseIn } from '../network'
import type { Goal, Phrase, Resource } from '../records'
import { actorIn } from './actors'
import { command, refuse } from './command'
import type { Draft } from '../draft'

export const rename = command<{ name: Phrase }>((draft, { name }) => {
  requirePhrase(name)
  draft.put('about', { ...aboutIn(draft), name })
  return message('rename', { name: phraseIn(name, 'id') })
})

/** Says which actor the network belongs to; null = nobody. */
export const chooseMe = command<{ me: ActorId | null }>((draft, { me }) => {
  const name = me ? actorIn(draft, me).name : ''
  draft.put('about', { ...aboutIn(draft), me })
  return message('chooseMe', { name })
})

/** Sets one of the numbers that the analyses go by, which keep it within its range; null = the usual one again. */
export const setThreshold = command<{ name: string; value: number | null }>((draft, { name, value }) => {
  if (value !== null && !Number.isFinite(value)) refuse('numberMissing')
  const about = aboutIn(draft)
  const { [name]: own, ...others } = about.thresholds
  if ((own ?? null) !== value)
    draft.put('about', { ...about, thresholds: value === null ? others : { ...others, [name]: value } })
  return message('setThreshold', { name, value: value ?? '' })
})

/** All of these numbers are the usual ones again. */
export const resetThresholds = command<object>((draft) => {
  const about = aboutIn(draft)
  if (Object.keys(about.thresholds).length > 0) draft.put('about', { ...about, thresholds: {} })
  return message('resetThresholds')
})

/** Adds a goal and makes it the current one. */
export const addGoal = command<{ goal: Goal }>((draft, { goal }) => {
  requirePhrase(goal.name)
  if (draft.get('goals', goal.id)) refuse('alreadyThere', { name: phraseIn(goal.name, 'id') })
  draft.put('goals', goal)
  draft.put('about', { ...aboutIn(draft), currentGoal: goal.id })
  return message('addGoal', { name: phraseIn(goal.name, 'id') })
})

export const editGoal = command<{ id: GoalId; patch: Partial<Omit<Goal, 'id'>> }>((draft, { id, patch }) => {
  const goal = { ...(draft.get('goals', id) ?? refuse('goalGone')), ...patch }
  requirePhrase(goal.name)
  draft.put('goals', goal)
  return message('editGoal', { name: phraseIn(goal.name, 'id') })
})

export const chooseGoal = command<{ id: GoalId | null }>((draft, { id }) => {
  const goal = id && (draft.get('goals', id) ?? refuse('goalGone'))
  draft.put('about', { ...aboutIn(draft), currentGoal: id })
  return message('chooseGoal', { name: goal ? phraseIn(goal.name, 'id') : '' })
})

/** Removes a goal with what is said of where actors stand towards it; if it was the current one, there is none then. */
export const removeGoal = command<{ id: GoalId }>((draft, { id }) => {
  const { name } = draft.get('goals', id) ?? refuse('goalGone')
  for (const actor of draft.rows('actors')) {
    const standings = actor.standings.filter(({ goal }) => goal !== id)
    if (standings.length < actor.standings.length) draft.put('actors', { ...actor, standings })
  }
  const about = aboutIn(draft)
  if (about.currentGoal === id) draft.put('about', { ...about, currentGoal: null })
  draft.remove('goals', id)
  return message('removeGoal', { name: phraseIn(name, 'id') })
})

/** Adds or changes a resource: its kind, its name, what other fields call it. */
export const editResource = command<{ id: ResourceId; resource: Omit<Resource, 'id'> }>(
  (draft, { id, resource }) => {
    requirePhrase(resource.name)
    draft.put('resources', { id, ...resource })
    return message('editResource', { name: phraseIn(resource.name, 'id') })
  },
)

function aboutIn(draft: Draft) {
  return draft.get('about', 'about') ?? refuse('goalGone')
}

function requirePhrase(phrase: Phrase): void {
  if (phraseIn(phrase, 'id').trim() === '') refuse('nameMissing')
}
