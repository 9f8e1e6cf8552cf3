/** What to find out next, most worth knowing first. */

import { type ActorId, pairId, type PairId } from '../network/ids'
import type { FadedReceptivity, Opportunity } from './findings'
import { degreeOf } from './graph'
import type { Task, TrustTask } from './openQuestions'
import type { Ranking } from './ranking'
import type { RelationView } from './views'

/** As many of a kind as anybody will look at: beyond the needs, all may be unknown of everybody. */
const mostOfAKind = 20

/**
 * A task for each actor whose needs are unknown, and one for each whose receptivity has expired; of those whose offers
 * alone are unknown, or whose receptivity was never noted, the first `mostOfAKind`. Closed actors are left in peace, and
 * me is not asked about myself. Ordered by the core of the actor's best opportunity, actors without one by their
 * contacts; equal ones by kind and id. O(n log n).
 */
export function tasksOf(
  view: RelationView,
  receptivities: readonly FadedReceptivity[],
  ranking: Ranking,
  me: ActorId | null,
): Task[] {
  const tasks = view.actors.flatMap((actor, node): Task[] => {
    if (actor.id === me) return []
    const { level, noted, expired } = receptivities[node]!
    const kinds: readonly (Task['kind'] | false)[] = [
      actor.needs === null && 'findNeeds',
      actor.needs !== null && actor.offers === null && 'findOffers',
      noted === null && 'noteReceptivity',
    ]
    const partner = view.actors[ranking.bestPartner[node]!]
    const task = {
      actor: actor.id,
      best: partner ? { core: ranking.bestCore[node]!, partner: partner.id } : null,
      contacts: degreeOf(view.graph, node),
      offersUnknown: actor.offers === null,
    }
    return [...(level === 'closed' ? [] : kinds), expired && ('stillSo' as const)].flatMap((kind) =>
      kind ? { kind, ...task } : [],
    )
  })
  tasks.sort(
    (one, other) =>
      (other.best?.core ?? 0) - (one.best?.core ?? 0) ||
      other.contacts - one.contacts ||
      order.indexOf(one.kind) - order.indexOf(other.kind),
  )
  const told = { findOffers: 0, noteReceptivity: 0 }
  return tasks.filter(({ kind }) => !(kind in told) || ++told[kind as keyof typeof told] <= mostOfAKind)
}

const order: readonly Task['kind'][] = ['findNeeds', 'findOffers', 'noteReceptivity', 'stillSo']

/**
 * The first `mostOfAKind` of the ties whose trust was never entered: those along which the suggested introductions
 * travel, of the best opportunity first, then mine, then those whose ends have the better opportunities.
 * O(m log m + opportunities).
 */
export function trustTasksOf(
  { actors, graph, assumed }: RelationView,
  opportunities: readonly Pick<Opportunity, 'pair' | 'path' | 'plan'>[],
  { bestCore }: Pick<Ranking, 'bestCore'>,
  me: ActorId | null,
): TrustTask[] {
  const rankOf = new Map<PairId, number>()
  opportunities.forEach(({ path, plan }, rank) => {
    const ways = plan.status === 'path' ? [...plan.path.links, ...plan.introducer.links] : path.links
    for (const { from, to } of ways) {
      const pair = pairId(from, to)
      if (!rankOf.has(pair)) rankOf.set(pair, rank)
    }
  })
  const unknown: {
    readonly task: TrustTask
    readonly rank: number
    readonly mine: number
    readonly worth: number
  }[] = []
  for (let node = 0; node < graph.count; node++) {
    for (let arc = graph.offsets[node]!; arc < graph.offsets[node + 1]!; arc++) {
      const other = graph.targets[arc]!
      if (other < node || !assumed[arc]) continue
      const [a, b] = [actors[node]!.id, actors[other]!.id]
      const rank = rankOf.get(pairId(a, b))
      unknown.push({
        task: { a, b, opportunity: rank === undefined ? null : opportunities[rank]!.pair },
        rank: rank ?? opportunities.length,
        mine: Number(a === me || b === me),
        worth: bestCore[node]! + bestCore[other]!,
      })
    }
  }
  unknown.sort((one, two) => one.rank - two.rank || two.mine - one.mine || two.worth - one.worth)
  return unknown.slice(0, mostOfAKind).map(({ task }) => task)
}
