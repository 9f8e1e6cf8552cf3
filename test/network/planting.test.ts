/** Copies of actors: beside the originals, with what lies among them, in this network or another. */

import { describe, expect, it } from 'vitest'
import { fragmentOf } from '../../src/network/fragment'
import { type GoalId, newId } from '../../src/network/ids'
import { brokenInvariant } from '../../src/network/invariants'
import { emptyNetwork, type Network } from '../../src/network/network'
import { type Planting, planPlanting, type PlantingOptions } from '../../src/network/planting'
import {
  aCoalition,
  actorId,
  after,
  aNetwork,
  anExchange,
  aResource,
  coalitionId,
  refusalOf,
  resourceId,
  tieId,
} from '../builders'

/** Three in a row, tied; the first two exchange fish, are in a coalition and stand towards a goal. */
function aHarbour(): Network {
  let network = aNetwork('abc', ['ab', 'bc'])
  network = after(network, 'addExchange', {
    exchange: anExchange('a', 'b', 'fish'),
    resource: aResource('fish'),
    tieId: tieId('x'),
  })
  const founding = { coalition: aCoalition('Harbour'), members: [actorId('a'), actorId('b')] }
  network = after(network, 'addCoalitions', { foundings: [founding] })
  const goal = { id: 'goal' as GoalId, name: 'Market?', requires: [], note: '' }
  network = after(network, 'addGoal', { goal })
  return after(network, 'editActors', {
    ids: [actorId('a')],
    patch: { standings: [{ goal: goal.id, stance: null, influence: 4 }] },
  })
}

function plantingOf(
  from: Network,
  names: string,
  into: Network,
  options: Partial<PlantingOptions> = {},
): Planting {
  const fragment = fragmentOf(from, new Set(Array.from(names).map(actorId)))
  expect(brokenInvariant(fragment)).toBeNull()
  return planPlanting(into, fragment, {
    newId,
    nameOf: (name, n) => `${name} copy${n > 1 ? ` ${n}` : ''}`,
    middle: null,
    ...options,
  })
}

describe('duplicates', () => {
  it('have names and ids of their own, and the ties and exchanges among them', () => {
    const network = aHarbour()
    const twice = after(network, 'duplicateActors', plantingOf(network, 'ab', network))
    expect(brokenInvariant(twice)).toBeNull()
    expect([...twice.actors.values()].map(({ name }) => name)).toEqual(['a', 'b', 'c', 'a copy', 'b copy'])
    expect([twice.ties.size, twice.exchanges.size, twice.resources.size, twice.coalitions.size]).toEqual([
      3, 2, 1, 1,
    ])
    expect([...twice.actors.values()].at(-2)).toMatchObject({
      coalitions: [coalitionId('Harbour')],
      standings: [{ influence: 4 }],
    })
  })

  it('of duplicates are numbered', () => {
    const network = aHarbour()
    const twice = after(network, 'duplicateActors', plantingOf(network, 'c', network))
    expect(plantingOf(twice, 'c', twice).actors[0]?.name).toBe('c copy 2')
  })

  it('lie beside the originals and cover nobody; nobody moves', () => {
    const network = aHarbour()
    const { places } = plantingOf(network, 'ab', network)
    const [first, second] = places
    expect([second!.x - first!.x, second!.y - first!.y]).toEqual([100, 0])
    expect(Math.hypot(first!.x, first!.y)).toBeLessThan(400)
    for (const place of network.places.values())
      for (const copy of places)
        expect(Math.abs(copy.x - place.x) > 100 || Math.abs(copy.y - place.y) > 70).toBe(true)
  })
})

describe('pasted actors', () => {
  it('bring along to another network what it lacks', () => {
    const network = aHarbour()
    const other = after(
      emptyNetwork('other'),
      'pasteActors',
      plantingOf(network, 'ab', emptyNetwork('other')),
    )
    expect(brokenInvariant(other)).toBeNull()
    expect([...other.actors.values()].map(({ name, standings }) => [name, standings])).toEqual([
      ['a', []],
      ['b', []],
    ])
    expect([other.ties.size, other.exchanges.size, other.coalitions.size]).toEqual([1, 1, 1])
  })

  it('find coalitions, resources and goals by name', () => {
    let other = after(emptyNetwork('other'), 'editResource', {
      id: resourceId('FISH'),
      resource: aResource('FISH'),
    })
    const founding = { coalition: aCoalition('harbour'), members: [] }
    other = after(other, 'addCoalitions', { foundings: [founding] })
    other = after(other, 'addGoal', { goal: { id: 'g2' as GoalId, name: 'Market?', requires: [], note: '' } })
    const planting = plantingOf(aHarbour(), 'ab', other)
    expect([planting.coalitions, planting.resources]).toEqual([[], []])
    expect(planting.exchanges[0]?.resource).toBe(resourceId('FISH'))
    expect(planting.actors[0]?.standings).toEqual([{ goal: 'g2', stance: null, influence: 4 }])
  })

  it('come to lie around the wanted middle', () => {
    const { places } = plantingOf(aHarbour(), 'ab', emptyNetwork('other'), { middle: { x: 1000, y: 50 } })
    expect(places.map(({ x, y }) => [x, y])).toEqual([
      [950, 50],
      [1050, 50],
    ])
  })

  it('are refused with a line to somebody else, or to what is gone', () => {
    const network = aHarbour()
    const planting = plantingOf(network, 'ab', network)
    const [tie] = planting.ties
    expect(refusalOf(network, 'pasteActors', { ...planting, ties: [{ ...tie!, b: actorId('c') }] })).toBe(
      'actorGone',
    )
    expect(refusalOf(network, 'pasteActors', { ...planting, ties: [] })).toBe('tieGone')
    const without = { ...network, coalitions: new Map() }
    expect(refusalOf(without, 'pasteActors', planting)).toBe('coalitionGone')
  })

  it('find room beside very many', () => {
    const letters = Array.from({ length: 900 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('')
    const crowd = aNetwork(letters)
    const places = new Map(
      [...crowd.places.values()].map((place, at) => [
        place.id,
        { ...place, x: (at % 30) * 100, y: Math.floor(at / 30) * 70 },
      ]),
    )
    const network = { ...crowd, places }
    const planting = planPlanting(network, fragmentOf(network, new Set(network.actors.keys())), {
      newId,
      nameOf: (name) => name,
      middle: null,
    })
    expect(Math.min(...planting.places.map(({ x }) => x))).toBeGreaterThan(2900)
  })
})
