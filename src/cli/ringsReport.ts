/** The answer of the command to a file of offers, needs and trust: arcs, rings, and which rings fit together. */

import { countCycles } from '../analysis/cycles'
import { buildGraph } from '../analysis/graph'
import { givingArcs, packRings, type RingPackings, ringsOf, type Trader } from '../analysis/rings'
import {
  InputProblem,
  type JsonObject,
  listFrom,
  numberFrom,
  objectFrom,
  placesOf,
  textFrom,
  tiesFrom,
} from './input'
import type { Value } from './metric'

const longest = 4
/** Where the file does not list more. */
const ringsListed = 200

/** Reads actors and ties of the file; of its `expected` only how many rings it lists. */
export function ringsReport(file: JsonObject): Value {
  const actors = listFrom(file['actors'], '"actors"').map((actor, index) =>
    objectFrom(actor, `actor ${index + 1}`),
  )
  const ids = actors.map(({ id }, index) => textFrom(id, `the id of actor ${index + 1}`))
  const traders = actors.map((actor, index) => traderFrom(actor, ids[index]!))
  const pairs = tiesFrom(file['ties'], 'tie', placesOf(ids, 'the actor'), 'trust')
  const beyond = pairs.findIndex(({ weight }) => !(weight >= 0 && weight <= 1))
  if (beyond !== -1) throw new InputProblem(`the trust of tie ${beyond + 1} is not between 0 and 1`)
  // Of parallel ties the most trusted counts; `buildGraph` would add them.
  const trusted = new Map<string, (typeof pairs)[number]>()
  for (const pair of pairs) {
    const key = [pair.source, pair.target].sort((one, other) => one - other).join()
    if (pair.weight > (trusted.get(key)?.weight ?? 0)) trusted.set(key, pair)
  }
  const ties = buildGraph(ids.length, trusted.values())
  const arcs = givingArcs(traders, ties, ties.weights)
  const { rings, complete } = ringsOf(traders, arcs, longest)
  const listed = rings.slice(0, Math.max(ringsListed, countListed(file)))
  const lengths = [2, 3, 4]
  const counts = countCycles(buildGraph(ids.length, arcs, true), longest)
  return {
    arcs: arcs.map((arc) => ({ ...arc, source: ids[arc.source]!, target: ids[arc.target]! })),
    cycleCountByLength: Object.fromEntries(lengths.map((length) => [length, counts[length]!])),
    cyclesTop: listed.map(({ nodes, ...ring }) => ({
      nodes: nodes.map((node) => ids[node]!),
      length: nodes.length,
      ...ring,
    })),
    cyclesComplete: complete && listed.length === rings.length,
    packing: packingsOf(lengths, (length) => {
      // Where the list of all is cut off, that of the shorter ones may be whole.
      const short = complete ? { rings, complete } : ringsOf(traders, arcs, length)
      return packRings(short.rings, length, short.complete)
    }),
  }
}

/** The best values by the most members of a ring; rings of fewer may always be chosen too. */
function packingsOf(lengths: readonly number[], pack: (length: number) => RingPackings): Value {
  let best = { maxTotalValue: 0, maxActorsCovered: 0, maxExpectedValue: 0 }
  return Object.fromEntries(
    lengths.map((length) => {
      const { totalValue, actorsCovered, expectedValue } = pack(length)
      best = {
        maxTotalValue: Math.max(best.maxTotalValue, totalValue.value),
        maxActorsCovered: Math.max(best.maxActorsCovered, actorsCovered.value),
        maxExpectedValue: Math.max(best.maxExpectedValue, expectedValue.value),
      }
      const proven = totalValue.proven && actorsCovered.proven && expectedValue.proven
      return [`L${length}`, proven ? best : { ...best, proven }]
    }),
  )
}

function traderFrom(actor: JsonObject, id: string): Trader {
  const levels = (name: 'offers' | 'needs') => {
    const given = Object.entries(objectFrom(actor[name] ?? {}, `"${name}" of the actor "${id}"`))
    return new Map(
      given.map(([resource, level]) => [
        resource,
        numberFrom(level, `"${resource}" in "${name}" of "${id}"`, 0),
      ]),
    )
  }
  const receptivity = numberFrom(actor['receptivity'], `the receptivity of "${id}"`, 1)
  return { offers: levels('offers'), needs: levels('needs'), receptivity }
}

function countListed(file: JsonObject): number {
  const expected = objectFrom(file['expected'] ?? {}, '"expected"')
  return Array.isArray(expected['cyclesTop']) ? expected['cyclesTop'].length : 0
}
