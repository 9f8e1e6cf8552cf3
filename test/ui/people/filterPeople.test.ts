/** Whom the filters of the table of people leave, and how that is said. */

import { describe, expect, it } from 'vitest'
import { allWordsOf, loadAllWords } from '../../../src/i18n/words'
import { emptyNetwork } from '../../../src/network/network'
import {
  filterInWords,
  filterOf,
  noFilter,
  type PeopleFilter,
  stillValid,
} from '../../../src/ui/people/filterPeople'
import { aroundOf, peopleOf } from '../../../src/ui/people/people'
import { aCoalition, after, anActor, aResource, coalitionId, resourceId } from '../../builders'
import { finished, namesOf } from './person'

await Promise.all([loadAllWords('id'), loadAllWords('en')])

const [store, fishers] = [resourceId('store'), coalitionId('fishers')]
const withResource = after(emptyNetwork('test'), 'editResource', {
  id: store,
  resource: aResource('store', { name: { id: 'gudang beku', en: 'cold storage' } }),
})
const withCoalition = after(withResource, 'addCoalitions', {
  foundings: [{ coalition: aCoalition('fishers', { name: 'Nelayan' }), members: [] }],
})
const network = after(withCoalition, 'addActors', {
  actors: [
    anActor('Dewi', { offers: [{ resource: store, capacity: 3 }], needs: [] }),
    anActor('Budi', {
      affiliation: 'Bank Désa',
      coalitions: [fishers],
      needs: [{ resource: store, urgency: null }],
      receptivity: { level: 'hungry', notedOn: '2026-11-01' },
    }),
    anActor('Ani', { role: 'Ketua', offers: [], coalitions: [fishers] }),
  ],
  places: [],
})
const around = aroundOf(network, null, 'en')
const all = finished(peopleOf(around))
const left = (filter: Partial<PeopleFilter>) =>
  namesOf(all.filter(filterOf({ ...noFilter, ...filter }, around)))

describe('filterOf', () => {
  it.each<[string, Partial<PeopleFilter>, string]>([
    ['blank text', { text: '  ' }, 'Dewi Budi Ani'],
    ['a name', { text: 'BUD' }, 'Budi'],
    ['an affiliation, accents aside', { text: 'desa' }, 'Budi'],
    ['an offer in the language of the screen', { text: 'cold s' }, 'Dewi Budi'],
    ['a coalition in words', { text: 'nelayan' }, 'Budi Ani'],
    ['a role', { text: 'ketua' }, 'Ani'],
    ['a coalition', { coalition: fishers }, 'Budi Ani'],
    ['no coalition', { coalition: 'none' }, 'Dewi'],
    ['a receptivity', { receptivity: 'hungry' }, 'Budi'],
    ['an unknown receptivity', { receptivity: 'unknown' }, 'Dewi Ani'],
    ['unknown needs, not those who need nothing', { needs: 'unknown' }, 'Ani'],
    ['a need', { needs: store }, 'Budi'],
    ['any offer, not those who offer nothing or may', { offers: 'any' }, 'Dewi'],
    ['an offer', { offers: store }, 'Dewi'],
    ['all conditions at once', { coalition: fishers, receptivity: 'unknown', text: 'a' }, 'Ani'],
    ['what nobody meets', { coalition: fishers, offers: 'any' }, ''],
  ])('leaves whom %s means', (_, filter, names) => {
    expect(left(filter)).toBe(names)
  })
})

describe('filterInWords', () => {
  const said = (filter: Partial<PeopleFilter>, language: 'id' | 'en' = 'en') =>
    filterInWords({ ...noFilter, ...filter }, { network, language }, allWordsOf(language))

  it('says every condition, and nothing where there is none', () => {
    expect(said({})).toBe('')
    expect(said({ receptivity: 'hungry', coalition: fishers })).toBe('hungry, in Nelayan')
    expect(said({ receptivity: 'hungry', coalition: fishers }, 'id')).toBe('lapar, di Nelayan')
    expect(said({ receptivity: 'unknown', coalition: 'none', needs: 'unknown', offers: 'any' })).toBe(
      'receptivity unknown, in no coalition, needs unknown, offers something',
    )
    expect(said({ needs: store, offers: store, text: ' ice ' })).toBe(
      'needs cold storage, offers cold storage, “ice”',
    )
  })
})

describe('stillValid', () => {
  it('forgets conditions on what is gone, and keeps the others', () => {
    const filter = { ...noFilter, text: 'a', coalition: fishers, offers: store, needs: 'unknown' as const }
    expect(stillValid(filter, network)).toEqual(filter)
    expect(stillValid(filter, emptyNetwork('other'))).toEqual({ ...filter, coalition: null, offers: null })
  })
})
