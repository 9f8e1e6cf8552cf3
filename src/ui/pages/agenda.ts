/** What waits to be done today. */

import type { FadedReceptivity } from '../../analysis/findings'
import type { Task, TrustTask } from '../../analysis/openQuestions'
import { type ActorId, pairId, type PairId } from '../../network/ids'
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
    return actor && isOpen[kind](actor) ? { task, actor } : []
  })
}

const isOpen: Readonly<Record<Task['kind'], (actor: Actor) => boolean>> = {
  findNeeds: ({ needs }) => needs === null,
  findOffers: ({ offers }) => offers === null,
  noteReceptivity: ({ receptivity }) => receptivity === null,
  stillSo: ({ receptivity }) => receptivity !== null,
}

/** The tasks about ties that are still there and of unknown trust, in their order. O(ties). */
export function openTrustTasks(network: Network, tasks: readonly TrustTask[]): readonly TrustTask[] {
  const unknown = new Set<PairId>()
  for (const { a, b, trust } of network.ties.values()) if (trust === null) unknown.add(pairId(a, b))
  return tasks.filter(({ a, b }) => unknown.has(pairId(a, b)))
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

/** Who is asked, the connector last: two where I stand between them. Empty where I introduce the parties myself. */
export function askedFor(
  { connector, path }: Pick<Plan, 'connector' | 'path'>,
  me: ActorId | null,
): ActorId[] {
  const first = me !== null && path.indexOf(me) > 0 ? path[0] : undefined
  return [...(first ? [first] : []), ...(connector === me ? [] : [connector])]
}

/** Why asking has no sense just now: somebody is closed, or the two know each other already. */
export type Obstacle = { readonly code: 'closed'; readonly actor: ActorId } | { readonly code: 'tied' }

type Receptivities = ReadonlyMap<ActorId, Pick<FadedReceptivity, 'level'>>

/** What stands in the way of introducing two, by asking some; null = nothing that is known. O(ties). */
export function obstacleTo(
  network: Network,
  receptivities: Receptivities,
  { a, b, asked = [] }: { readonly a: ActorId; readonly b: ActorId; readonly asked?: readonly ActorId[] },
  today: Day,
): Obstacle | null {
  const pair = pairId(a, b)
  for (const tie of network.ties.values())
    if (pairId(tie.a, tie.b) === pair && (tie.until === null || tie.until >= today)) return { code: 'tied' }
  const closed = [a, b, ...asked].find((id) => receptivities.get(id)?.level === 'closed')
  return closed ? { code: 'closed', actor: closed } : null
}

/** Postponed opportunities whose day has come and which nothing stands in the way of, longest due first. */
export function dueMarks(
  network: Network,
  receptivities: Receptivities,
  today: Day,
): readonly OpportunityMark[] {
  return [...network.opportunityMarks.values()]
    .filter(({ kind, until }) => kind === 'postponed' && until !== null && until <= today)
    .filter((mark) => obstacleTo(network, receptivities, mark, today) === null)
    .sort((one, other) => ((one.until ?? '') < (other.until ?? '') ? -1 : 1))
}

/** The contact to note after a planned introduction: the connector led me to the party that I am not. */
export function introductionBy(plan: Plan, me: ActorId | null, id: Touchpoint['id'], on: Day): Touchpoint {
  const introduced = plan.b === me ? plan.a : plan.b
  return { id, actor: plan.connector, kind: 'introduced', on, introduced, note: '' }
}
