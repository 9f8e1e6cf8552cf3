/** The order in which givers and receivers come, and what is known of what they give. */

import { describe, expect, it } from 'vitest'
import type { ActorId } from '../../../src/network/ids'
import { type Network, withRows } from '../../../src/network/network'
import type { Actor } from '../../../src/network/records'
import {
  exchangesFrom,
  giversInOrder,
  receiverCounts,
  receiversInOrder,
  resourceToAsk,
} from '../../../src/ui/questions/giving'
import { actorId, after, anActor, anExchange, aNetwork, aResource, resourceId, tieId } from '../../builders'

const loan = { resource: resourceId('loan'), capacity: 3 } as const
const need = { resource: resourceId('loan'), urgency: 3 } as const
const fish = { resource: resourceId('fish'), capacity: 3, urgency: 3 } as const

const resources = [
  aResource('loan', { kind: 'money' }),
  aResource('fish'),
  aResource('gift', { kind: 'money' }),
]
const empty = aNetwork('')
const network: Network = {
  ...empty,
  resources: withRows(empty.resources, resources),
  actors: withRows<Actor>(empty.actors, [
    anActor('D', { offers: [], needs: [need] }),
    anActor('C', { offers: [fish], needs: [] }),
    anActor('B'),
    anActor('A', { needs: [fish] }),
    anActor('F', { offers: [loan, fish] }),
    anActor('E', { offers: [loan], needs: [need] }),
  ]),
}

function given(now: Network, ...exchanges: readonly ReturnType<typeof anExchange>[]): Network {
  return exchanges.reduce(
    (grown, exchange) => after(grown, 'addExchange', { exchange, resource: null, tieId: tieId(exchange.id) }),
    now,
  )
}

const namesOf = (actors: readonly Actor[]) => actors.map(({ name }) => name).join(' ')
const idsOf = (counts: ReadonlyMap<ActorId, number>) => Object.fromEntries(counts)

describe('givers', () => {
  it('who offer the kind come first, those of whom it is unknown before those who do not', () => {
    expect(namesOf(giversInOrder(network, 'money', 'id'))).toBe('E F A B C D')
    expect(namesOf(giversInOrder(network, 'goods', 'id'))).toBe('C F A B D E')
  })

  it('keep their place when an answer is written down', () => {
    const later = given(network, anExchange('D', 'A', 'loan'))
    expect(namesOf(giversInOrder(later, 'money', 'id'))).toBe('E F A B C D')
  })

  it('are counted by receiver, of what runs and is of the kind', () => {
    const later = given(
      network,
      anExchange('E', 'D', 'loan'),
      { ...anExchange('E', 'D', 'gift'), id: anExchange('E', 'x', '').id },
      anExchange('E', 'A', 'loan', { status: 'proposed' }),
      anExchange('E', 'B', 'fish'),
      anExchange('F', 'A', 'gift'),
    )
    expect(idsOf(receiverCounts(later, 'money'))).toEqual({ [actorId('E')]: 1, [actorId('F')]: 1 })
  })
})

describe('receivers', () => {
  it('who receive already come first, then who needs it; the giver is none', () => {
    const later = given(network, anExchange('E', 'C', 'gift'))
    expect(namesOf(receiversInOrder(network, actorId('E'), 'money', 'id'))).toBe('D B F A C')
    expect(namesOf(receiversInOrder(later, actorId('E'), 'money', 'id'))).toBe('C D B F A')
  })

  it('are known with all that goes to them of the kind, whatever its status', () => {
    const later = given(
      network,
      anExchange('E', 'D', 'loan', { status: 'ended' }),
      anExchange('E', 'B', 'fish'),
      anExchange('D', 'E', 'loan'),
    )
    const from = exchangesFrom(later, actorId('E'), 'money')
    expect([...from].map(([id, exchanges]) => [id, exchanges.length])).toEqual([[actorId('D'), 1]])
  })
})

describe('the resource asked about', () => {
  it('is the one remembered while it is there and of the kind, else the first; null without any', () => {
    expect(resourceToAsk(network, 'money', resourceId('gift'))?.name).toBe('gift')
    expect(resourceToAsk(network, 'money', resourceId('gone'))?.name).toBe('loan')
    expect(resourceToAsk(network, 'money', resourceId('fish'))?.name).toBe('loan')
    expect(resourceToAsk(network, 'time', undefined)).toBeNull()
  })
})
