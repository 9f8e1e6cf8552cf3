/** Who serves a goal, and who stands where towards it. */

import { describe, expect, it } from 'vitest'
import type { GoalId } from '../../../src/network/ids'
import { emptyNetwork } from '../../../src/network/network'
import { offerersOf, stancesTowards } from '../../../src/ui/pages/goals'
import { actorId, after, anActor, resourceId } from '../../builders'

const goal = 'goal' as string as GoalId
const other = 'other' as string as GoalId
const offer = (capacity: 1 | 5 | null) => ({ offers: [{ resource: resourceId('ice'), capacity }] })
const network = after(emptyNetwork('test'), 'addActors', {
  actors: [
    anActor('A', { ...offer(1), standings: [{ goal, stance: 'ally', influence: null }] }),
    anActor('B', { ...offer(null), standings: [{ goal, stance: null, influence: 4 }] }),
    anActor('C', { ...offer(5), standings: [{ goal: other, stance: 'opponent', influence: null }] }),
    anActor('me', { offers: [], standings: [{ goal, stance: 'ally', influence: null }] }),
    anActor('D', { standings: [{ goal, stance: 'ally', influence: null }] }),
  ],
  places: [],
})

describe('offerersOf', () => {
  it('names those with most capacity first, one not entered last', () => {
    expect(offerersOf(network, resourceId('ice')).map(({ name }) => name)).toEqual(['C', 'A', 'B'])
    expect(offerersOf(network, resourceId('boats'))).toEqual([])
  })
})

describe('stancesTowards', () => {
  it('counts the stances towards this goal without me; no stance is unknown, not neutral', () => {
    const { known, unknown } = stancesTowards(network, goal, actorId('me'))
    expect(known.map(({ stance, actors }) => `${stance} ${actors.length}`)).toEqual([
      'ally 2',
      'sympathiser 0',
      'neutral 0',
      'sceptic 0',
      'opponent 0',
    ])
    expect(unknown).toEqual([actorId('B'), actorId('C')])
  })
})
