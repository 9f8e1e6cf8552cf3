/** Whom a few typed words mean. */

import { describe, expect, it } from 'vitest'
import { findActors, rankOf, textTest } from '../../src/network/search'
import { aCoalition, anActor, aResource, coalitionId, networkWith } from '../builders'

const store = aResource('store', { name: { id: 'gudang beku', en: 'cold storage' } })
const network = networkWith({
  resources: [store],
  coalitions: [aCoalition('fishers', { name: 'Nelayan' })],
  actors: [
    anActor('Sri Budiman', { coalitions: [coalitionId('fishers')], note: 'suka kopi' }),
    anActor('Budi', { affiliation: 'Bank Désa', offers: [{ resource: store.id, capacity: null }] }),
    anActor('PT.Maju Jaya', { needs: [{ resource: store.id, urgency: null }] }),
    anActor('🐟 Ikan', { role: 'Ketua', field: 'Perikanan' }),
  ],
})
const found = (query: string, limit?: number) => findActors(network, query, limit).map(({ name }) => name)

describe('findActors', () => {
  it.each([
    ['nobody', '  ', []],
    ['nobody by punctuation alone', '…', []],
    ['the name that begins so before the one that contains it', 'BUDI', ['Budi', 'Sri Budiman']],
    ['an affiliation, accents aside', 'desa', ['Budi']],
    ['a resource in either language', 'gudang', ['Budi', 'PT.Maju Jaya']],
    ['a resource in either language', 'cold s', ['Budi', 'PT.Maju Jaya']],
    ['a coalition', 'nelayan', ['Sri Budiman']],
    ['a note', 'kopi', ['Sri Budiman']],
    ['all words, wherever each is found', 'storage maju', ['PT.Maju Jaya']],
    ['a name, punctuation aside', 'pt maju', ['PT.Maju Jaya']],
    ['a sign', '🐟', ['🐟 Ikan']],
    ['nobody who lacks one of the words', 'budi kopi desa', []],
  ])('finds %s: %s', (_, query, names) => {
    expect(found(query)).toEqual(names)
  })

  it('stops at the limit, the best first', () => {
    expect(found('budi', 1)).toEqual(['Budi'])
  })
})

it('a text without words tests nobody', () => {
  expect(textTest(network, ' ,. ')).toBeNull()
})

it('a name is ranked by where the query stands in it', () => {
  expect([
    rankOf('Impor kontak…', 'impor'),
    rankOf('Impor kontak…', 'KONTAK…'),
    rankOf('Impor', 'x'),
  ]).toEqual([0, 1, null])
})
