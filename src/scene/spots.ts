/** Actors as they lie on the picture: place, size, shape and colour. */

import type { ActorId } from '../network/ids'
import type { Network } from '../network/network'
import { aboutOf } from '../network/network'
import type { Actor } from '../network/records'
import type { Colouring } from './colours'
import type { Rim } from './curves'
import { actorBorder, meBorder, squareOf } from './language'
import type { Point } from './outline'
import type { Palette } from './palette'
import { coalitionColour } from './palette'

export interface Spot extends Rim {
  readonly actor: Actor
  readonly isMe: boolean
  readonly radius: number
  readonly colour: string
  /** Colour of the second coalition; null for members of fewer, and where colour stands for something else. */
  readonly second: string | null
}

/**
 * The actors that have a place, in the order of the network's table.
 * @param positions where they lie; the network's own places are `network.places`
 * @param sizeOf radius of an actor, see `radiusBy`
 * @param colouring see `colouringBy`
 * O(actors).
 */
export function spotsOf(
  network: Network,
  positions: ReadonlyMap<ActorId, Point>,
  palette: Palette,
  sizeOf: (actor: Actor) => number,
  { measure, colourOf }: Pick<Colouring, 'measure' | 'colourOf'>,
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
    const second = measure === 'coalition' ? actor.coalitions[1] : undefined
    spots.set(actor.id, {
      actor,
      isMe,
      x: place.x,
      y: place.y,
      radius,
      square,
      reach: edge + (isMe ? meBorder : actorBorder) / 2,
      colour: isMe ? palette.ink : colourOf(actor),
      second: isMe || !second ? null : coalitionColour(palette, network.coalitions.get(second)?.colour ?? 0),
    })
  }
  return spots
}
