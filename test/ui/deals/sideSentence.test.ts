/** What a side of a deal gives and gets, as it was before a what-if and as it is tried. */

import { beforeAll, expect, it } from 'vitest'
import { allWordsOf, loadAllWords } from '../../../src/i18n/words'
import type { Network } from '../../../src/network/network'
import { sideSentence } from '../../../src/ui/deals/sideSentence'
import { sidesOf } from '../../../src/ui/deals/sides'
import { namesOf } from '../../../src/ui/whatIf/names'
import { pairNumbers } from '../../../src/ui/whatIf/pairNumbers'
import type { DealId } from '../../../src/network/ids'
import { actorId, after, aNetwork, anExchange, aResource } from '../../builders'

beforeAll(() => Promise.all((['id', 'en'] as const).map(loadAllWords)))

const id = 'deal' as DealId
const exchanges = [
  anExchange('a', 'b', 'fish', { intensity: 2 }),
  anExchange('b', 'a', 'ice', { intensity: null }),
]
const from = [
  aResource('fish', { name: 'Truk 3 ton' }),
  aResource('ice', { name: { id: 'es', en: 'ice' } }),
].reduce((now, resource) => after(now, 'editResource', { id: resource.id, resource }), aNetwork('ab', ['ab']))
const network = after(from, 'addDeal', {
  deal: { id, name: 'Deal', stage: 'idea', exchanges: [], since: '2026-11-24', note: '' },
  exchanges,
})

/** Of a, with arrows. */
function told(tried: Network, language: 'id' | 'en' = 'en'): string | undefined {
  const [was, is] = [network, tried].map((of) =>
    sideSentence(sidesOf(of, of.deals.get(id)!)[0]!, of.deals.get(id)!.stage, {
      network: tried,
      from: network,
      language,
      words: allWordsOf(language),
    }),
  ) as [string, string]
  const isName = (text: string) => namesOf(tried).has(text) || namesOf(network).has(text)
  return pairNumbers(was, is, isName)
    ?.map((part) => (typeof part === 'string' ? part : `[${part.was} → ${part.is}]`))
    .join('')
}

const strengthened = (place: number, intensity: 4 | 5, of = network): Network =>
  after(of, 'editExchanges', {
    ids: [exchanges[place]!.id],
    patch: { intensity },
    resource: null,
    tieIds: [],
  })

it('has its strengths in pairs, in both languages', () => {
  expect(told(strengthened(0, 4))).toBe('gives Truk 3 ton ([2 → 4]) to b; gets ice (strength not entered).')
  expect(told(strengthened(1, 5), 'id')).toBe(
    'memberi Truk 3 ton (2) kepada b; mendapat es ([kekuatan belum diisi → 5]).',
  )
})

it('is the same while nothing about it is tried, though its stage is', () => {
  const moved = after(network, 'moveDeal', { id, stage: 'running', on: '2026-11-24', tieIds: [] })
  expect(told(moved)).toBe('gives Truk 3 ton (2) to b; gets ice (strength not entered).')
})

it('another resource with another number in its name is no number that changed', () => {
  const other = aResource('larger', { name: 'Truk 5 ton' })
  const tried = after(after(network, 'editResource', { id: other.id, resource: other }), 'editExchanges', {
    ids: [exchanges[0]!.id],
    patch: { resource: other.id },
    resource: null,
    tieIds: [],
  })
  expect(told(tried)).toBeUndefined()
})

it('whom the trial removes still has a name in what was before', () => {
  const gone = after(network, 'remove', { actors: [actorId('b')], coalitions: [], ties: [], exchanges: [] })
  const telling = { network: gone, from: network, language: 'en', words: allWordsOf('en') } as const
  expect(sideSentence(sidesOf(network, network.deals.get(id)!)[0]!, 'idea', telling)).toContain('to b;')
})
