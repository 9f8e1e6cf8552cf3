/** A network becomes a layout problem without losing who is where, tied to whom, and pinned. */

import { describe, expect, it } from 'vitest'
import { coordinates, layoutProblem } from '../../src/layout/problem'
import type { ActorId, CoalitionId, ExchangeId, ResourceId, TieId } from '../../src/network/ids'
import type { Network } from '../../src/network/network'
import { emptyNetwork } from '../../src/network/network'
import type { Actor, Coalition, Exchange, Tie } from '../../src/network/records'

const size = { width: 100, height: 50, offsetY: 9, radius: 14 }
const ids = ['a', 'b', 'c'] as const
const idOf = (key: string) => key as ActorId
const firm = 'firm' as string as CoalitionId

function network(): Network {
  const actors = ids.map(
    (key) => ({ id: idOf(key), coalitions: key === 'b' ? [] : [firm, firm] }) as unknown as Actor,
  )
  const tie = { id: 't' as string as TieId, a: idOf('b'), b: idOf('a'), trust: 5 } as unknown as Tie
  const exchange = (id: string, receiver: string, status: Exchange['status']) =>
    [
      id,
      {
        id,
        giver: idOf('a'),
        receiver: idOf(receiver),
        resource: '' as string as ResourceId,
        intensity: 4,
        status,
      },
    ] as unknown as [ExchangeId, Exchange]
  return {
    ...emptyNetwork('made up'),
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    coalitions: new Map([[firm, { id: firm } as unknown as Coalition]]),
    places: new Map([[idOf('b'), { id: idOf('b'), x: 3, y: 4, pinned: true }]]),
    ties: new Map([[tie.id, tie]]),
    exchanges: new Map([
      exchange('1', 'b', 'running'),
      exchange('2', 'c', 'proposed'),
      exchange('3', 'c', 'ended'),
    ]),
  }
}

describe('layoutProblem', () => {
  const problem = layoutProblem(network(), () => size, { padding: 24, seed: 7 })

  it('takes size, seat and pin of every actor', () => {
    expect(problem.count).toBe(3)
    expect([...problem.widths]).toEqual([100, 100, 100])
    expect([...problem.fixed]).toEqual([0, 1, 0])
    expect([...problem.start]).toEqual([NaN, NaN, 3, 4, NaN, NaN])
    expect(problem.seed).toBe(7)
  })

  it('joins ties and exchanges of a pair; trust pulls more than a proposal, what has ended does not pull', () => {
    expect([...problem.ties]).toEqual([0, 1, 0, 2])
    expect([...problem.weights]).toEqual([1.5 + 0.4, 0.2])
  })

  it('lists the members of coalitions, each once', () => {
    expect(problem.groups.map((members) => [...members])).toEqual([[0, 2]])
  })

  it('gives coordinates back by actor', () => {
    const places = coordinates(network(), Float64Array.of(1, 2, 3, 4, 5, 6))
    expect([...places]).toEqual([
      ['a', { x: 1, y: 2 }],
      ['b', { x: 3, y: 4 }],
      ['c', { x: 5, y: 6 }],
    ])
  })
})
