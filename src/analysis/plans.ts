/** How I get two actors introduced: whom I ask, along which ties, and whether now is the time. */

import type { ActorId } from '../network/ids'
import type { Network } from '../network/network'
import type { Day } from '../network/records'
import { daysBetween } from './days'
import type { FadedReceptivity, Introducer, IntroductionPlan, Link, NoPlan, TrustPath, VerdictReason } from './findings'
import { mostTrustedPath } from './introductions'
import type { Thresholds } from './thresholds'
import { linkBetween, type RelationView, trustPathOf } from './views'

/** What has been asked of whom, as far as it matters today. */
export interface Askings {
  /** The latest day within the days of rest on which an actor was asked. */
  readonly askedOn: ReadonlyMap<ActorId, Day>
  /** Connectors with many open plans, or asked repeatedly within the days of rest. */
  readonly overused: ReadonlySet<ActorId>
}

export function askingsOf(network: Network, today: Day, thresholds: Thresholds): Askings {
  const askedOn = new Map<ActorId, Day>()
  const asks = new Map<ActorId, number>()
  const plans = new Map<ActorId, number>()
  for (const { actor, kind, on } of network.touchpoints.values()) {
    const days = daysBetween(on, today)
    if (kind !== 'asked' || days === null || days > thresholds.restAfterAsking) continue
    asks.set(actor, (asks.get(actor) ?? 0) + 1)
    if (on > (askedOn.get(actor) ?? '')) askedOn.set(actor, on)
  }
  for (const { connector, status } of network.plans.values()) {
    if (status === 'open') plans.set(connector, (plans.get(connector) ?? 0) + 1)
  }
  const tooMuch = (counts: ReadonlyMap<ActorId, number>, limit: number) =>
    [...counts].flatMap(([actor, count]) => (count >= limit ? actor : []))
  return {
    askedOn,
    overused: new Set([...tooMuch(plans, thresholds.overusedPlans), ...tooMuch(asks, thresholds.overusedAsks)]),
  }
}

/** What a plan is made from. */
export interface PlanSource {
  readonly view: RelationView
  readonly receptivities: readonly FadedReceptivity[]
  readonly askings: Askings
  /** Nodes marked 1 are closed: nobody is asked through them. */
  readonly closed: Uint8Array
  readonly me: number | null
  readonly thresholds: Thresholds
}

/**
 * The plan for an introduction of a and b: through the introducer with the largest share among those I can reach on a
 * path of at most `pathHops` ties that leads neither through a closed actor nor through a party. Of two introducers
 * in a row I ask the one I reach with more trust; a party myself, I ask the one I know.
 * @param introducers largest share first; asked one after the other
 */
export function planIntroduction(
  source: PlanSource,
  a: number,
  b: number,
  introducers: Iterable<Introducer>,
): IntroductionPlan | NoPlan {
  const { view, me, askings } = source
  if (me === null) return { status: 'noMe' }
  for (const introducer of introducers) {
    const paths = introducer.actors.flatMap((actor) => pathFromMe(source, me, a, b, view.indexOf.get(actor)!) ?? [])
    const path = paths.reduce<TrustPath | null>((best, next) => (best && !isEasier(next, best) ? best : next), null)
    if (!path) continue
    const connector = path.actors[path.actors.length - 1]!
    const weakest = weakestLink(path.links.length > 0 ? path.links : linksAt(introducer, connector))
    const waiting = reasonsToWait(source, [a, b])
    const reasons = waiting.length > 0 ? waiting : reasonsToWarm(weakest, source.thresholds)
    const verdict = waiting.length > 0 ? 'wait' : reasons.length > 0 ? 'warmFirst' : 'askNow'
    const overused = askings.overused.has(connector)
    return { status: 'path', connector, introducer, path, weakest, verdict, reasons, overused }
  }
  return { status: 'noPath' }
}
