/** What a filter offers to choose, and what choosing it leaves. */

import { expect, it } from 'vitest'
import { noFilter, shownPart, withToggled } from '../../../src/network/filter'
import { facetValues } from '../../../src/ui/filter/facetValues'
import { anActor, anExchange, aResource, networkWith } from '../../builders'

it('a kind of resource counts the actors that it leaves, also where nothing is exchanged yet', () => {
  const [fish, cash] = [aResource('fish'), aResource('cash', { kind: 'money' })]
  const network = networkWith({
    resources: [fish, cash],
    actors: [
      anActor('a', { offers: [{ resource: cash.id, capacity: null }] }),
      anActor('b', { needs: [{ resource: cash.id, urgency: null }] }),
      anActor('c'),
    ],
    exchanges: [anExchange('a', 'c', 'fish')],
  })
  const { resource } = facetValues(network, () => null)
  expect(resource).toEqual([
    { value: 'money', count: 2 },
    { value: 'goods', count: 2 },
  ])
  for (const { value, count } of resource)
    expect(shownPart(network, withToggled(noFilter, 'resource', value), () => null).actors.size).toBe(count)
})
