/** What the table of people says, and whom its filter leaves. */

import { describe, expect, it } from 'vitest'
import { emptyNetwork } from '../../../src/network/network'
import { filterPeople, peopleOf } from '../../../src/ui/people/people'
import { aCoalition, actorId, after, anActor, aResource, coalitionId, resourceId } from '../../builders'
import { namesOf } from './person'

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

describe('peopleOf', () => {
  it('keeps the unknown apart from none, and names resources in the language', () => {
    const [dewi, budi] = peopleOf(network, null, 'en')
    expect(dewi).toMatchObject({ offers: ['cold storage'], needs: [], contacts: null, receptivity: null })
    expect(budi).toMatchObject({ offers: null, needs: null, coalitions: [{ name: 'Nelayan' }] })
    expect(peopleOf(network, null, 'id')[0]?.offers).toEqual(['gudang beku'])
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
    const faded = {
      level: 'open',
      noted: { level: 'open', on: '2026-11-01' },
      value: 0.7,
      expired: false,
    } as const
    const known = {
      brokers: new Map([[actorId('Ani'), broker]]),
      receptivities: new Map([[actorId('Ani'), faded]]),
    }
    expect(peopleOf(network, known, 'en')[2]).toMatchObject({ contacts: 4, receptivity: faded })
  })
})

describe('filterPeople', () => {
  const all = peopleOf(network, null, 'en')
  const left = (query: string) => namesOf(filterPeople(all, network, query, 'en'))

  it('leaves everybody while it is blank', () => {
    expect(filterPeople(all, network, '  ', 'en')).toBe(all)
  })

  it.each([
    ['a name', 'BUD', 'Budi'],
    ['an affiliation, accents aside', 'desa', 'Budi'],
    ['an offer in the language of the screen', 'cold', 'Dewi'],
    ['a coalition', 'nelayan', 'Budi'],
    ['a role', 'ketua', 'Ani'],
    ['a letter of several, in the order of the table', 'i', 'Dewi Budi Ani'],
    ['nothing', 'xyz', ''],
  ])('finds %s', (_, query, names) => {
    expect(left(query)).toBe(names)
  })
})
