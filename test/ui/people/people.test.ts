/** What the table of people says. */

import { describe, expect, it } from 'vitest'
import { emptyNetwork } from '../../../src/network/network'
import type { GoalId } from '../../../src/network/ids'
import { aroundOf, peopleOf } from '../../../src/ui/people/people'
import { aCoalition, actorId, after, anActor, aResource, aTie, coalitionId, resourceId } from '../../builders'
import { finished } from './person'

const name = { id: 'gudang beku', en: 'cold storage' }
const withResource = after(emptyNetwork('test'), 'editResource', {
  id: resourceId('store'),
  resource: aResource('store', { name }),
})
const withCoalition = after(withResource, 'addCoalitions', {
  foundings: [{ coalition: aCoalition('fishers', { name: 'Nelayan' }), members: [] }],
})
const network = after(withCoalition, 'addActors', {
  actors: [
    anActor('Dewi', { offers: [{ resource: resourceId('store'), capacity: 3 }], needs: [] }),
    anActor('Budi', { affiliation: 'Bank Désa', coalitions: [coalitionId('fishers')] }),
    anActor('Ani', { role: 'Ketua' }),
  ],
  places: [],
})

const tell = (language: 'id' | 'en', known: Parameters<typeof aroundOf>[1] = null, of = network) =>
  finished(peopleOf(aroundOf(of, known, language)))

describe('peopleOf', () => {
  it('keeps the unknown apart from none, and names resources in the language', () => {
    const [dewi, budi] = tell('en')
    expect(dewi).toMatchObject({ offers: ['cold storage'], needs: [], contacts: null, receptivity: null })
    expect(budi).toMatchObject({ offers: null, needs: null, coalitions: [{ name: 'Nelayan' }] })
    expect(tell('id')[0]?.offers).toEqual(['gudang beku'])
  })

  it('takes contacts and receptivity from the findings', () => {
    const broker = {
      contacts: 4,
      crossBetweenness: 0,
      betweenness: 0,
      constraint: null,
      effectiveSize: null,
      efficiency: null,
      hierarchy: null,
      dependsOn: null,
    }
    const noted = { level: 'hungry', on: '2026-11-01' } as const
    const known = {
      brokers: new Map([[actorId('Ani'), broker]]),
      receptivities: new Map([
        [actorId('Ani'), { level: null, noted, value: 0.5, expired: true } as const],
        [actorId('Budi'), { level: 'hungry', noted, value: 0.9, expired: false } as const],
      ]),
    }
    const notedOn = (day: string) => ({ receptivity: { level: 'hungry', notedOn: day } as const })
    const said = after(
      after(network, 'editActors', { ids: [actorId('Ani')], patch: notedOn('2026-11-01') }),
      'editActors',
      { ids: [actorId('Budi')], patch: { receptivity: { level: 'closed', notedOn: '2026-11-24' } } },
    )
    const [, budi, ani] = tell('en', known, said)
    // What is noted in a trial does not change what was before it.
    const before = { brokers: new Map([[actorId('Ani'), { ...broker, contacts: 3 }]]) }
    const compared = finished(peopleOf(aroundOf(said, known, 'en', before)))
    expect(compared.map(({ contactsBefore }) => contactsBefore)).toEqual([null, null, 3])
    expect(ani?.contactsBefore).toBeNull()
    expect(ani).toMatchObject({ contacts: 4, receptivity: null })
    // What was just noted is not known to the findings yet.
    expect(budi).toMatchObject({ contacts: null, receptivity: 'closed' })
  })

  it('tells the tie to me, either way round, and where each stands towards the current goal only', () => {
    const [goal, other] = ['goal-now', 'goal-then'] as GoalId[]
    const standings = [
      { goal: other!, stance: 'opponent', influence: 1 },
      { goal: goal!, stance: 'ally', influence: 4 },
    ] as const
    const goals = [other!, goal!].reduce(
      (now, id) => after(now, 'addGoal', { goal: { id, name: id, requires: [], note: '' } }),
      after(network, 'chooseMe', { me: actorId('Budi') }),
    )
    const tied = [aTie('Dewi', 'Budi', { trust: 2 }), aTie('Dewi', 'Ani')].reduce(
      (now, tie) => after(now, 'addTie', { tie }),
      after(goals, 'editActors', { ids: [actorId('Ani')], patch: { standings } }),
    )
    const [dewi, budi, ani] = tell('en', null, tied)
    expect(dewi).toMatchObject({ toMe: { trust: 2 }, stance: null, influence: null })
    expect(budi?.toMe).toBeNull()
    expect(ani).toMatchObject({ toMe: null, stance: 'ally', influence: 4 })
  })
})
