/** Whether now is the time to ask for an introduction. */

import type { ActorId } from '../network/ids'
import type { Actor, Day } from '../network/records'
import type { ChainPlan, FadedReceptivity, Link, Verdict, VerdictReason } from './findings'
import { givingFrom } from './matches'
import type { Thresholds } from './thresholds'

/** One who is to be introduced. */
interface Party {
  readonly actor: Actor
  readonly receptivity: FadedReceptivity
  /** The latest day within the days of rest on which this actor was asked. */
  readonly askedOn: Day | undefined
}

/** The first verdict for which there are reasons, in this order. */
const order = ['wait', 'warmFirst', 'findOut'] as const

/**
 * wait: a party is content or was asked of late, or whoever I ask is asked too much. warmFirst: the tie that decides is
 * weak, or its trust was never entered. findOut: a party is not known to gain, and unknown never counts as yes. Else askNow.
 * @param weakest the tie that decides
 * @param overused those whom I would ask although they are asked too much already
 */
export function verdictOn(
  a: Party,
  b: Party,
  weakest: Link,
  overused: readonly ActorId[],
  thresholds: Thresholds,
): Pick<ChainPlan, 'verdict' | 'reasons'> {
  const reasons: Readonly<Record<Exclude<Verdict, 'askNow'>, readonly VerdictReason[]>> = {
    wait: [
      ...[a, b].flatMap(reasonsToWait),
      ...overused.map((actor): VerdictReason => ({ code: 'connectorOverused', actor })),
    ],
    warmFirst: reasonsToWarm(weakest, thresholds),
    findOut: [givingFrom(b.actor, a.actor, thresholds), givingFrom(a.actor, b.actor, thresholds)]
      .filter(({ matches }) => matches.length === 0)
      .map(({ receiver }) => ({ code: 'gainUnknown', actor: receiver })),
  }
  const verdict = order.find((each) => reasons[each].length > 0)
  return verdict ? { verdict, reasons: reasons[verdict] } : { verdict: 'askNow', reasons: [] }
}

function reasonsToWait({ actor: { id: actor }, receptivity, askedOn }: Party): VerdictReason[] {
  const reasons: VerdictReason[] = []
  if (receptivity.level === 'content') reasons.push({ code: 'partyContent', actor })
  if (askedOn !== undefined) reasons.push({ code: 'partyAskedRecently', actor, on: askedOn })
  return reasons
}

/** What was never entered is not known to be weak either: one reason only. */
function reasonsToWarm(link: Link, { warmTrust }: Thresholds): VerdictReason[] {
  if (link.assumed) return [{ code: 'assumedTrust', link }]
  return link.trust < warmTrust ? [{ code: 'weakTrust', link }] : []
}
