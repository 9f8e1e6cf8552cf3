/** The question a layout answers, as plain numbers that travel to a worker and back without copying records. */

import type { ActorId, ExchangeId, TieId } from '../network/ids'
import type { Network } from '../network/network'
import type { Actor, Exchange, Place, Tie } from '../network/records'

/**
 * Lengths are map units (a CSS pixel at zoom 1), y grows downwards. Actors are numbered 0 … count − 1 in the
 * order of the network's table; coordinates are interleaved (x, y, x, y …).
 */
export interface LayoutProblem {
  readonly count: number
  /** The box of each actor, its label included. */
  readonly widths: Float64Array
  readonly heights: Float64Array
  /** How far the centre of the box lies below the centre of the actor. */
  readonly offsetY: Float64Array
  /** Drawn radius of the actor itself. */
  readonly radii: Float64Array
  /** Pairs of actors that are tied or exchange something: a, b, a, b … */
  readonly ties: Uint32Array
  /** One strength per pair; 1 is an ordinary tie. */
  readonly weights: Float64Array
  /** Members of each coalition; coalitions may overlap. */
  readonly groups: readonly Uint32Array[]
  /** How far the outline of a coalition is drawn beyond the rim of its members. */
  readonly padding: number
  /** 1 = stays where `start` says. */
  readonly fixed: Uint8Array
  /** Where actors lie now; NaN = nowhere yet. */
  readonly start: Float64Array
  readonly seed: number
  /** Width ÷ height of the view that the picture should fill. */
  readonly aspect: number
}

/** What the picture of one actor takes up, measured by whoever draws it. */
export interface ActorSize {
  readonly width: number
  readonly height: number
  readonly offsetY: number
  readonly radius: number
}

/** See the fields of {@link LayoutProblem}. */
export interface LayoutOptions extends Pick<LayoutProblem, 'padding'> {
  readonly aspect?: number
  readonly seed?: number
}

/** Strength of a tie whose trust was not entered, on the scale of trust. */
const unknownTrust = 2.5

/**
 * The layout problem of a network. Pinned actors become fixed ones.
 * @param sizeOf box and radius of an actor as drawn, map units
 * O(actors + ties + exchanges).
 */
export function layoutProblem(
  network: Network,
  sizeOf: (actor: Actor) => ActorSize,
  options: LayoutOptions,
): LayoutProblem {
  const actors = [...network.actors.values()]
  const pairs = tiedPairs(network, actors)
  return {
    count: actors.length,
    ...boxesOf(actors, sizeOf),
    ties: Uint32Array.from(pairs.flatMap(({ a, b }) => [a, b])),
    weights: Float64Array.from(pairs, ({ weight }) => weight),
    groups: memberLists(network, actors),
    padding: options.padding,
    ...placesOf(network, actors),
    seed: options.seed ?? 1,
    aspect: options.aspect ?? 1.3,
  }
}

function boxesOf(
  actors: readonly Actor[],
  sizeOf: (actor: Actor) => ActorSize,
): Pick<LayoutProblem, 'widths' | 'heights' | 'offsetY' | 'radii'> {
  const [widths, heights, offsetY, radii] = Array.from({ length: 4 }, () => new Float64Array(actors.length))
  actors.forEach((actor, i) => {
    const size = sizeOf(actor)
    widths![i] = size.width
    heights![i] = size.height
    offsetY![i] = size.offsetY
    radii![i] = size.radius
  })
  return { widths: widths!, heights: heights!, offsetY: offsetY!, radii: radii! }
}

function placesOf(network: Network, actors: readonly Actor[]): Pick<LayoutProblem, 'fixed' | 'start'> {
  const fixed = new Uint8Array(actors.length)
  const start = new Float64Array(2 * actors.length).fill(NaN)
  actors.forEach(({ id }, i) => {
    const place = network.places.get(id)
    if (!place) return
    fixed[i] = place.pinned ? 1 : 0
    start[2 * i] = place.x
    start[2 * i + 1] = place.y
  })
  return { fixed, start }
}

/**
 * The network with only the ties and exchanges of some actors: all that is asked of it to find them a place, and a
 * fraction of what would travel to a worker. O(ties + exchanges).
 */
export function linesOf(network: Network, actors: ReadonlySet<ActorId>): Network {
  const ties = new Map<TieId, Tie>()
  for (const tie of network.ties.values()) if (actors.has(tie.a) || actors.has(tie.b)) ties.set(tie.id, tie)
  const exchanges = new Map<ExchangeId, Exchange>()
  for (const exchange of network.exchanges.values())
    if (actors.has(exchange.giver) || actors.has(exchange.receiver)) exchanges.set(exchange.id, exchange)
  return { ...network, ties, exchanges }
}

/** Positions computed for {@link layoutProblem} of the same network, by actor. */
export function coordinates(
  network: Network,
  positions: Float64Array,
): ReadonlyMap<ActorId, Pick<Place, 'x' | 'y'>> {
  const ids = [...network.actors.keys()]
  return new Map(ids.map((id, i) => [id, { x: positions[2 * i]!, y: positions[2 * i + 1]! }]))
}

interface Pair {
  readonly a: number
  readonly b: number
  weight: number
}

/** A pair is pulled by its trust and by every exchange that is not over; a proposal alone pulls a little. */
function tiedPairs(network: Network, actors: readonly Actor[]): readonly Pair[] {
  const index = new Map<ActorId, number>()
  if (network.ties.size + network.exchanges.size > 0) actors.forEach(({ id }, i) => index.set(id, i))
  const pairs = new Map<number, Pair>()
  const pull = (from: ActorId, to: ActorId, weight: number) => {
    const i = index.get(from)
    const j = index.get(to)
    if (i === undefined || j === undefined || i === j) return
    const a = Math.min(i, j)
    const b = Math.max(i, j)
    const key = a * index.size + b
    const pair = pairs.get(key)
    if (pair) pair.weight += weight
    else pairs.set(key, { a, b, weight })
  }
  for (const tie of network.ties.values()) pull(tie.a, tie.b, 0.5 + (tie.trust ?? unknownTrust) / 5)
  for (const exchange of network.exchanges.values()) {
    if (exchange.status === 'ended') continue
    const intensity = (exchange.intensity ?? unknownTrust) / 10
    pull(exchange.giver, exchange.receiver, exchange.status === 'running' ? intensity : intensity / 2)
  }
  return [...pairs.values()]
}

function memberLists(network: Network, actors: readonly Actor[]): readonly Uint32Array[] {
  const members = new Map([...network.coalitions.keys()].map((id) => [id, [] as number[]]))
  actors.forEach((actor, i) => {
    for (const id of actor.coalitions) {
      const list = members.get(id)
      // A coalition that is named twice has its member once.
      if (list && list.at(-1) !== i) list.push(i)
    }
  })
  return [...members.values()].filter((list) => list.length > 0).map((list) => Uint32Array.from(list))
}
