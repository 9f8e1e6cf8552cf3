/** Commands on opportunities: put off, dismiss, plan an introduction, note a contact. */

import { type ActorId, pairId, type PlanId } from '../ids'
import { message } from '../message'
import type { OpportunityMark, Plan, Touchpoint } from '../records'
import { actorIn } from './actors'
import { command, refuse } from './command'
import { namesOf } from './ties'

/** Puts an opportunity off until a day, or dismisses it. A later mark of the same pair replaces the earlier. */
export const markOpportunity = command<{ mark: OpportunityMark }>((draft, { mark }) => {
  draft.put('opportunityMarks', { ...mark, id: pairId(mark.a, mark.b) })
  const code = mark.kind === 'postponed' ? 'postponeOpportunity' : 'dismissOpportunity'
  return message(code, namesOf(draft, mark.a, mark.b))
})

/** Takes a mark away: the opportunity is listed again. */
export const recallOpportunity = command<{ a: ActorId; b: ActorId }>((draft, { a, b }) => {
  draft.remove('opportunityMarks', pairId(a, b))
  return message('recallOpportunity', namesOf(draft, a, b))
})

export const addPlan = command<{ plan: Plan }>((draft, { plan }) => {
  for (const id of [plan.connector, ...plan.path]) actorIn(draft, id)
  if (draft.get('plans', plan.id)) refuse('alreadyThere', { name: '' })
  draft.put('plans', plan)
  return message('addPlan', namesOf(draft, plan.a, plan.b))
})

export const editPlan = command<{ id: PlanId; patch: Partial<Pick<Plan, 'status' | 'note' | 'on'>> }>(
  (draft, { id, patch }) => {
    const plan = { ...(draft.get('plans', id) ?? refuse('planGone')), ...patch }
    draft.put('plans', plan)
    return message('editPlan', namesOf(draft, plan.a, plan.b))
  },
)

export const addTouchpoint = command<{ touchpoint: Touchpoint }>((draft, { touchpoint }) => {
  const { name } = actorIn(draft, touchpoint.actor)
  if (touchpoint.introduced) actorIn(draft, touchpoint.introduced)
  draft.put('touchpoints', touchpoint)
  return message('addTouchpoint', { name })
})
