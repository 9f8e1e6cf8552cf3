/** What waits to be done today. */

import type { Task } from '../../analysis/openQuestions'
import type { ActorId } from '../../network/ids'
import type { Network } from '../../network/network'
import type { Actor, Day, Exchange, OpportunityMark, Plan, Touchpoint } from '../../network/records'

export interface TaskOf {
  readonly task: Task
  readonly actor: Actor
}

/** The tasks of a kind whose actors are still there and still leave the question open, in their order. */
export function openTasks(network: Network, tasks: readonly Task[], kind: Task['kind']): readonly TaskOf[] {
  return tasks.flatMap((task) => {
    const actor = task.kind === kind && network.actors.get(task.actor)
    const isOpen = actor && (kind === 'findNeeds' ? actor.needs === null : actor.receptivity !== null)
    return isOpen ? { task, actor } : []
  })
}

/** Oldest first. */
export function openPlans(network: Network): readonly Plan[] {
  return [...network.plans.values()]
    .filter(({ status }) => status === 'open')
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}

export function proposedExchanges(network: Network): readonly Exchange[] {
  return [...network.exchanges.values()].filter(({ status }) => status === 'proposed')
}

/** Postponed opportunities whose day has come, longest due first. */
export function dueMarks(network: Network, today: Day): readonly OpportunityMark[] {
  return [...network.opportunityMarks.values()]
    .filter(({ kind, until }) => kind === 'postponed' && until !== null && until <= today)
    .sort((one, other) => ((one.until ?? '') < (other.until ?? '') ? -1 : 1))
}

/** The contact to note after a planned introduction: the connector led me to the party that I am not. */
export function introductionBy(plan: Plan, me: ActorId | null, id: Touchpoint['id'], on: Day): Touchpoint {
  const introduced = plan.b === me ? plan.a : plan.b
  return { id, actor: plan.connector, kind: 'introduced', on, introduced, note: '' }
}
