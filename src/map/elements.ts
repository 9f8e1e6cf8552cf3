/** Records as cytoscape elements; an unchanged record keeps its element, so that nothing is patched for it. */

import type { ElementDefinition } from 'cytoscape'
import type { Network } from '../network/network'
import type { Exchange, Tie } from '../network/records'
import { exchangeBends, exchangeOpacity, exchangeWidth, squareOf, tieWidth } from '../scene/language'
import type { Palette } from '../scene/palette'
import type { Spot } from '../scene/spots'

/** Makes the elements of one map after the other and remembers those that can be used again. */
export class Elements {
  readonly #actors = new Map<string, { readonly spot: Spot; readonly element: ElementDefinition }>()
  readonly #ties = new WeakMap<Tie, ElementDefinition>()
  readonly #exchanges = new WeakMap<
    Exchange,
    { readonly look: string; readonly element: ElementDefinition }
  >()

  /** Ties and exchanges whose ends have no place are left out. O(records). */
  of(network: Network, spots: ReadonlyMap<string, Spot>, palette: Palette): ElementDefinition[] {
    const actors = Array.from(spots.values(), (spot) => this.#actor(spot))
    for (const id of this.#actors.keys()) if (!spots.has(id)) this.#actors.delete(id)
    const bends = exchangeBends(network.exchanges.values())
    const drawn = (a: string, b: string) => spots.has(a) && spots.has(b)
    const ties = [...network.ties.values()].filter(({ a, b }) => drawn(a, b)).map((tie) => this.#tie(tie))
    const exchanges = [...network.exchanges.values()]
      .filter(({ giver, receiver }) => drawn(giver, receiver))
      .map((exchange) => {
        const kind = network.resources.get(exchange.resource)?.kind
        return this.#exchange(
          exchange,
          kind ? palette.resources[kind] : palette.tie,
          bends.get(exchange.id) ?? 0,
        )
      })
    return [...actors, ...ties, ...exchanges]
  }

  #actor(spot: Spot): ElementDefinition {
    const known = this.#actors.get(spot.actor.id)
    if (known && sameLook(known.spot, spot)) return known.element
    const { actor, radius, square, colour, isMe } = spot
    const element: ElementDefinition = {
      group: 'nodes',
      data: {
        id: actor.id,
        colour,
        size: square ? squareOf(radius).side : 2 * radius,
        shape: square ? 'round-rectangle' : 'ellipse',
        corner: squareOf(radius).corner,
        me: isMe ? 1 : 0,
      },
      position: { x: spot.x, y: spot.y },
    }
    this.#actors.set(actor.id, { spot, element })
    return element
  }

  #tie(tie: Tie): ElementDefinition {
    const known = this.#ties.get(tie)
    if (known) return known
    const element: ElementDefinition = {
      group: 'edges',
      data: { id: tie.id, source: tie.a, target: tie.b, kind: 'tie', width: tieWidth(tie.trust) },
    }
    this.#ties.set(tie, element)
    return element
  }

  #exchange(exchange: Exchange, colour: string, bend: number): ElementDefinition {
    const look = `${colour} ${bend}`
    const known = this.#exchanges.get(exchange)
    if (known?.look === look) return known.element
    const element: ElementDefinition = {
      group: 'edges',
      data: {
        id: exchange.id,
        source: exchange.giver,
        target: exchange.receiver,
        kind: 'exchange',
        colour,
        bend,
        width: exchangeWidth(exchange.intensity),
        line: exchange.status === 'proposed' ? 'dashed' : 'solid',
        opacity: exchangeOpacity(exchange.status),
      },
    }
    this.#exchanges.set(exchange, { look, element })
    return element
  }
}

function sameLook(one: Spot, other: Spot): boolean {
  return (
    one.x === other.x &&
    one.y === other.y &&
    one.radius === other.radius &&
    one.square === other.square &&
    one.colour === other.colour &&
    one.isMe === other.isMe
  )
}

/** Cytoscape keeps and changes what it is given, so it gets a copy down to the last level. */
export function copied<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copied) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copied(inner)])) as T
}
