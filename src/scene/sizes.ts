/** How large actors are drawn, and what they take up with their labels. */

import type { Findings } from '../analysis/findings'
import type { ActorId } from '../network/ids'
import type { Network } from '../network/network'
import { aboutOf } from '../network/network'
import type { Actor } from '../network/records'
import { actorRadius, shareOfLevel } from './language'
import type { LabelBox } from './text'
import { labelBox } from './text'

/** What the size of an actor stands for. */
export const sizeMeasures = [
  'influence',
  'contacts',
  'volume',
  'brokerage',
  'betweenness',
  'effectiveSize',
  'constraint',
] as const
export type SizeMeasure = (typeof sizeMeasures)[number]

export interface ActorSize extends LabelBox {
  readonly radius: number
}

/** The size of each actor with its label, for the layout, when influence is what is drawn. O(standings) per actor. */
export function actorSizes(network: Network): (actor: Actor) => ActorSize {
  const radiusOf = radiusBy('influence', network, null)
  return (actor) => {
    const radius = radiusOf(actor)
    return { radius, ...labelBox(actor.name, radius) }
  }
}

/**
 * The radius of each actor by the measure chosen.
 * @param findings needed for what brokers are told; without them it counts as unknown
 * O(actors + exchanges).
 */
export function radiusBy(
  measure: SizeMeasure,
  network: Network,
  findings: Pick<Findings, 'brokers'> | null,
): (actor: Actor) => number {
  if (measure === 'influence') {
    const { currentGoal } = aboutOf(network)
    return ({ standings }) => {
      const standing = standings.find(({ goal }) => goal === currentGoal)
      return actorRadius(shareOfLevel(standing?.influence ?? null))
    }
  }
  const amounts = amountsOf(measure, network, findings)
  const largest = largestOf(amounts)
  return ({ id }) => {
    const amount = amounts.get(id)
    return actorRadius(amount === undefined || largest === 0 ? null : amount / largest)
  }
}

/** The amount at the top of the scale, for the legend; null where the scale is the same in every network. */
export function topOfScale(
  measure: SizeMeasure,
  network: Network,
  findings: Pick<Findings, 'brokers'> | null,
): number | null {
  return measure === 'influence' ? null : largestOf(amountsOf(measure, network, findings))
}

type Amounts = ReadonlyMap<ActorId, number>

function amountsOf(
  measure: Exclude<SizeMeasure, 'influence'>,
  network: Network,
  findings: Pick<Findings, 'brokers'> | null,
): Amounts {
  if (measure === 'volume') return volumes(network)
  if (measure === 'contacts') return degreesOf(network)
  const told = measure === 'brokerage' ? 'crossBetweenness' : measure
  const amounts = new Map<ActorId, number>()
  for (const [id, broker] of findings?.brokers ?? []) {
    const amount = broker[told]
    if (amount !== null) amounts.set(id, amount)
  }
  return amounts
}

function largestOf(amounts: Amounts): number {
  let largest = 0
  for (const amount of amounts.values()) largest = Math.max(largest, amount)
  return largest
}

/** How many ties each actor has. O(actors + ties). */
export function degreesOf(network: Network): Amounts {
  const degrees = new Map<ActorId, number>()
  for (const id of network.actors.keys()) degrees.set(id, 0)
  for (const { a, b } of network.ties.values()) {
    degrees.set(a, (degrees.get(a) ?? 0) + 1)
    degrees.set(b, (degrees.get(b) ?? 0) + 1)
  }
  return degrees
}

/** Sum of the intensities of the exchanges that run, given and received; one not entered counts as 2.5. */
function volumes(network: Network): Amounts {
  const sums = new Map([...network.actors.keys()].map((id) => [id, 0]))
  for (const { giver, receiver, intensity, status } of network.exchanges.values()) {
    if (status !== 'running') continue
    for (const id of [giver, receiver]) sums.set(id, (sums.get(id) ?? 0) + (intensity ?? 2.5))
  }
  return sums
}
