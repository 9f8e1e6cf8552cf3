/** The form of a network outside: what goes out comes back, and nothing else comes in. */

import { describe, expect, it } from 'vitest'
import { formatVersion, networkOf, tablesOf } from '../../src/network/format'
import { parseTables } from '../../src/network/parseTables'
import { tableNames } from '../../src/network/network'
import { coldChain } from '../../src/files/samples/coldChain'
import { aNetwork } from '../builders'

type Loose = Record<string, Record<string, unknown>[]>
const tables = () => JSON.parse(JSON.stringify(tablesOf(coldChain()))) as Loose

function problemOf(value: unknown, version = formatVersion) {
  const parsed = parseTables(value, version)
  return parsed.ok ? null : parsed.problem
}

describe('a network as tables', () => {
  it('comes back the same, row by row and field by field', () => {
    const network = coldChain()
    const parsed = parseTables(tables())
    expect(parsed.ok && tablesOf(parsed.network)).toEqual(tablesOf(network))
    expect(tablesOf(networkOf(tables() as never))).toEqual(tables())
  })

  it('lists every table, so that none is forgotten', () => {
    expect(Object.keys(tablesOf(coldChain()))).toEqual([...tableNames])
  })
})

describe('tables from elsewhere', () => {
  it.each([null, 7, 'text', [], {}, { about: [] }, { actors: 'no' }])(
    'are refused when they are %j',
    (value) => {
      expect(problemOf(value)?.code).toBe('notANetwork')
    },
  )

  it('are refused with the table, row and field of the first wrong value', () => {
    const wrong = tables()
    wrong['ties']![2]!['trust'] = 6
    expect(problemOf(wrong)).toEqual({
      code: 'wrongField',
      params: { table: 'ties', row: 3, field: 'trust' },
    })
  })

  it('lose what the form does not know, also under the name __proto__', () => {
    const strange = JSON.parse(
      JSON.stringify(tablesOf(aNetwork('a'))).replace(
        '"name":"a"',
        '"name":"a","__proto__":{"x":1},"extra":2',
      ),
    ) as unknown
    const parsed = parseTables(strange)
    const [actor] = parsed.ok ? [...parsed.network.actors.values()] : []
    expect(Object.keys(actor ?? {})).not.toContain('extra')
    expect((actor as unknown as { x?: number }).x).toBeUndefined()
  })

  it('are refused when an end dangles, a pair is tied twice, or an exchange runs without a tie', () => {
    const dangling = tables()
    dangling['actors']!.shift()
    expect(problemOf(dangling)?.code).toBe('danglingEnd')
    const twice = tables()
    twice['ties']!.push({ ...twice['ties']![0]!, id: 'again' })
    expect(problemOf(twice)?.code).toBe('pairTwice')
    const untied = tables()
    untied['ties'] = []
    expect(problemOf(untied)?.code).toBe('exchangeWithoutTie')
  })

  it('of a newer version are refused as such', () => {
    expect(problemOf(tables(), formatVersion + 1)?.code).toBe('newerVersion')
  })
})
