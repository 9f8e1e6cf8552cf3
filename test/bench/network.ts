/** Seeded networks for measuring: communities of a planted partition, three ties for each actor. */

import { blankActor } from '../../src/network/blank'
import { plainTie } from '../../src/network/commands/ties'
import type { ActorId, CoalitionId, TieId } from '../../src/network/ids'
import { emptyNetwork, type Network } from '../../src/network/network'
import { RowTable } from '../../src/network/rowTable'
import type { Actor, Coalition, Place, Tie } from '../../src/network/records'
import type { Level } from '../../src/network/scales'

const communitySize = 50
/** Share of ties that stay inside a community. */
const inside = 0.85

/** `count` actors in communities of fifty, 3 × `count` ties; every actor has a place on a grid. */
export function plantedNetwork(count: number, seed = 1): Network {
  const random = seeded(seed)
  const draw = (below: number) => Math.floor(random() * below)
  const communities = Math.max(1, Math.round(count / communitySize))
  const coalitions = Array.from({ length: communities }, (_, index): Coalition => {
    const id = `coalition-${index}` as CoalitionId
    return {
      id,
      name: `Group ${index + 1}`,
      kind: 'informal',
      performance: null,
      colour: index,
      note: '',
      computed: true,
    }
  })
  const actors = Array.from({ length: count }, (_, index): Actor => {
    const coalition = coalitions[index % communities]!
    return {
      ...blankActor(`actor-${index}` as ActorId, `Made-up ${index + 1}`, '2026-11-01'),
      coalitions: [coalition.id],
    }
  })
  const ties = new Map<string, Tie>()
  while (ties.size < 3 * count && ties.size < (count * (count - 1)) / 4) {
    const one = draw(count)
    const other =
      random() < inside ? (one + communities * draw(Math.ceil(count / communities))) % count : draw(count)
    const [a, b] = one < other ? [one, other] : [other, one]
    if (a === b) continue
    const id = `tie-${a}-${b}` as TieId
    ties.set(id, { ...plainTie(id, actors[a]!.id, actors[b]!.id), trust: (1 + draw(5)) as Level })
  }
  const side = Math.ceil(Math.sqrt(count))
  const places = actors.map(({ id }, index): Place => ({
    id,
    x: (index % side) * 60,
    y: Math.floor(index / side) * 60,
    pinned: false,
  }))
  return {
    ...emptyNetwork(`Planted ${count}`),
    coalitions: byId<Coalition>(coalitions),
    actors: byId<Actor>(actors),
    ties: byId<Tie>([...ties.values()]),
    places: byId<Place>(places),
  }
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<Row['id'], Row> {
  return RowTable.of(rows)
}

/** Numbers in 0..1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
