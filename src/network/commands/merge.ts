/** The command that makes one actor of several that turn out to be the same: whatever refers to them follows. */

import { addUp } from '../addUp'
import type { Draft } from '../draft'
import { type ActorId, pairId } from '../ids'
import { message } from '../message'
import { aboutOf } from '../network'
import type { Plan } from '../records'
import { actorIn } from './actors'
import { command } from './command'
import { mergeExchanges, mergeTies } from './mergeLines'

export interface Merging {
  readonly keep: ActorId
  readonly others: readonly ActorId[]
}

/**
 * The others end in the kept one. Its fields win and its empty ones are filled; coalitions, contact details, offers
 * and needs add up. Lines between the merged go, parallel ones become one. O(rows).
 */
export const mergeActors = command<Merging>((draft, { keep, others }, network) => {
  const gone = new Set(others.filter((id) => id !== keep))
  const kept = actorIn(draft, keep)
  const merged = [...gone].map((id) => actorIn(draft, id)).reduce(addUp, kept)
  const follow = (id: ActorId) => (gone.has(id) ? keep : id)
  if (gone.size > 0) {
    draft.put('actors', merged)
    mergeTies(draft, gone, keep)
    mergeExchanges(draft, gone, keep)
    followInMarks(draft, gone, follow)
    followInPlans(draft, gone, follow)
    followInTouchpoints(draft, gone, follow)
    const about = aboutOf(network)
    if (about.me && gone.has(about.me)) draft.put('about', { ...about, me: keep })
    takePlace(draft, gone, keep)
    for (const id of gone) draft.remove('actors', id)
  }
  return message('mergeActors', { name: kept.name, count: gone.size + 1 })
})

/** The kept one stays where it is; without a place it takes that of one of the others. */
function takePlace(draft: Draft, gone: ReadonlySet<ActorId>, keep: ActorId): void {
  for (const id of gone) {
    const place = draft.get('places', id)
    if (place && !draft.get('places', keep)) draft.put('places', { ...place, id: keep })
    draft.remove('places', id)
  }
}

/** Of two decisions on what becomes one pair, the kept actor's own stays. */
function followInMarks(draft: Draft, gone: ReadonlySet<ActorId>, follow: (id: ActorId) => ActorId): void {
  for (const mark of [...draft.rows('opportunityMarks')]) {
    if (!gone.has(mark.a) && !gone.has(mark.b)) continue
    draft.remove('opportunityMarks', mark.id)
    const [a, b] = [follow(mark.a), follow(mark.b)]
    const id = pairId(a, b)
    if (a !== b && !draft.get('opportunityMarks', id)) draft.put('opportunityMarks', { ...mark, id, a, b })
  }
}

/** A plan to bring two together who are one now, or by way of one of the two, means nothing any more. */
function followInPlans(draft: Draft, gone: ReadonlySet<ActorId>, follow: (id: ActorId) => ActorId): void {
  for (const plan of [...draft.rows('plans')]) {
    if (![plan.a, plan.b, plan.connector, ...plan.path].some((id) => gone.has(id))) continue
    const path = withoutDetours(plan.path.map(follow))
    const now: Plan = {
      ...plan,
      a: follow(plan.a),
      b: follow(plan.b),
      connector: follow(plan.connector),
      path,
    }
    if (now.a === now.b || now.connector === now.a || now.connector === now.b) draft.remove('plans', plan.id)
    else draft.put('plans', now)
  }
}

/** A path that comes back to an actor goes on from there at once. */
function withoutDetours(path: readonly ActorId[]): readonly ActorId[] {
  const straight: ActorId[] = []
  for (const id of path) {
    const before = straight.indexOf(id)
    if (before >= 0) straight.length = before
    straight.push(id)
  }
  return straight
}

function followInTouchpoints(
  draft: Draft,
  gone: ReadonlySet<ActorId>,
  follow: (id: ActorId) => ActorId,
): void {
  for (const touchpoint of [...draft.rows('touchpoints')]) {
    const { actor, introduced } = touchpoint
    if (!gone.has(actor) && !(introduced && gone.has(introduced))) continue
    const led = introduced && follow(introduced)
    draft.put('touchpoints', {
      ...touchpoint,
      actor: follow(actor),
      introduced: led === follow(actor) ? null : led,
    })
  }
}
