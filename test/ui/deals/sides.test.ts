/** Who gives and gets what in a deal, and who would come off badly. */

import { describe, expect, it } from 'vitest'
import type { DealId } from '../../../src/network/ids'
import type { Network } from '../../../src/network/network'
import type { Deal, Exchange } from '../../../src/network/records'
import { sidesOf } from '../../../src/ui/deals/sides'
import { after, aNetwork, anExchange, aResource } from '../../builders'

const id = 'deal' as DealId

function dealOf(...exchanges: readonly Exchange[]): { network: Network; deal: Deal } {
  const fish = aResource('fish')
  const deal: Deal = { id, name: 'Fish', stage: 'idea', exchanges: [], since: '2026-11-24', note: '' }
  const ready = after(aNetwork('abc', ['ab', 'bc', 'ac']), 'editResource', { id: fish.id, resource: fish })
  const network = after(ready, 'addDeal', { deal, exchanges })
  return { network, deal: network.deals.get(id)! }
}

const oneSided = ({ network, deal }: ReturnType<typeof dealOf>) =>
  sidesOf(network, deal)
    .filter((side) => side.isOneSided)
    .map(({ actor }) => actor)

describe('the sides of a deal', () => {
  it('give and get all the way round, and then nobody comes off badly', () => {
    const ring = dealOf(
      anExchange('a', 'b', 'fish'),
      anExchange('b', 'c', 'fish'),
      anExchange('c', 'a', 'fish'),
    )
    const [first] = sidesOf(ring.network, ring.deal)
    expect(first!.gives.map(({ receiver }) => receiver)).toEqual(['actor-b'])
    expect(first!.gets.map(({ giver }) => giver)).toEqual(['actor-c'])
    expect(oneSided(ring)).toEqual([])
  })

  it('show who gives but gets nothing; who only gets is not worse off', () => {
    expect(oneSided(dealOf(anExchange('a', 'b', 'fish'), anExchange('b', 'c', 'fish')))).toEqual(['actor-a'])
  })

  it('do not count what has ended, until the deal has', () => {
    const { network, deal } = dealOf(anExchange('a', 'b', 'fish'), anExchange('b', 'a', 'fish'))
    const [mine] = deal.exchanges
    const over = new Map(network.exchanges).set(mine!, { ...network.exchanges.get(mine!)!, status: 'ended' })
    const changed = { ...network, exchanges: over }
    expect(oneSided({ network: changed, deal })).toEqual(['actor-b'])
    expect(oneSided({ network: changed, deal: { ...deal, stage: 'ended' } })).toEqual([])
  })
})
