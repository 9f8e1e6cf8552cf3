/** Actors as they lie on the picture: place, size, shape and colour. */

import type { Findings } from '../analysis/findings'
import type { ActorId, CoalitionId } from '../network/ids'
import type { Network } from '../network/network'
import { aboutOf } from '../network/network'
import type { Actor } from '../network/records'
import type { Rim } from './curves'
import { actorBorder, actorRadius, meBorder, shareOfLevel, squareOf } from './language'
import type { Point } from './outline'
import type { Palette } from './palette'
import { coalitionColour } from './palette'

/** What the size of an actor stands for. */
export const sizeMeasures = ['influence', 'brokerage', 'volume'] as const
export type SizeMeasure = (typeof sizeMeasures)[number]

export interface Spot extends Rim {
  readonly actor: Actor
  readonly isMe: boolean
  readonly radius: number
  readonly colour: string
  /** Colour of the second coalition; null for members of fewer. */
  readonly second: string | null
}

/**
 * The actors that have a place, in the order of the network's table.
 * @param positions where they lie; the network's own places are `network.places`
 * O(actors + standings + exchanges).
 */
export function spotsOf(
  network: Network,
  positions: ReadonlyMap<ActorId, Point>,
  palette: Palette,
  sizeOf: (actor: Actor) => number,
): ReadonlyMap<ActorId, Spot> {
  const { me } = aboutOf(network)
  const spots = new Map<ActorId, Spot>()
  for (const actor of network.actors.values()) {
    const place = positions.get(actor.id)
    if (!place) continue
    const isMe = actor.id === me
    const square = actor.kind === 'organisation'
    const radius = sizeOf(actor)
    const edge = square ? squareOf(radius).side / 2 : radius
    const [main, second] = actor.coalitions.map((id) => colourOf(network, id, palette))
    spots.set(actor.id, {
      actor,
      isMe,
      x: place.x,
      y: place.y,
      radius,
      square,
      reach: edge + (isMe ? meBorder : actorBorder) / 2,
      colour: isMe ? palette.ink : (main ?? palette.loner),
      second: isMe ? null : (second ?? null),
    })
  }
  return spots
}

/**
 * The radius of each actor by the measure chosen.
 * @param findings needed for brokerage; without them it counts as unknown
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
  const amounts = measure === 'volume' ? volumes(network) : brokerages(findings)
  const largest = Math.max(0, ...amounts.values())
  return ({ id }) => {
    const amount = amounts.get(id)
    return actorRadius(amount === undefined || largest === 0 ? null : amount / largest)
  }
}

function brokerages(findings: Pick<Findings, 'brokers'> | null): ReadonlyMap<ActorId, number> {
  return new Map([...(findings?.brokers ?? [])].map(([id, broker]) => [id, broker.crossBetweenness]))
}

/** Sum of the intensities of the exchanges that run, given and received; one not entered counts as 2.5. */
function volumes(network: Network): ReadonlyMap<ActorId, number> {
  const sums = new Map([...network.actors.keys()].map((id) => [id, 0]))
  for (const { giver, receiver, intensity, status } of network.exchanges.values()) {
    if (status !== 'running') continue
    for (const id of [giver, receiver]) sums.set(id, (sums.get(id) ?? 0) + (intensity ?? 2.5))
  }
  return sums
}

function colourOf(network: Network, id: CoalitionId, palette: Palette): string {
  return coalitionColour(palette, network.coalitions.get(id)?.colour ?? 0)
}
