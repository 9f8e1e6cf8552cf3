/** How many a filter leaves of the network as it was before a what-if. */

import { expect, it } from 'vitest'
import { noFilter } from '../../../src/ui/people/filterPeople'
import { countLeft } from '../../../src/ui/people/useCountsBefore'
import { coalitionId, anActor, networkWith } from '../../builders'
import { finished } from './person'

const actors = [
  anActor('Dewi', { affiliation: 'PT Laut' }),
  anActor('Budi', { affiliation: ' pt laut' }),
  anActor('Ani', { affiliation: 'Bank', receptivity: { level: 'hungry', notedOn: '2026-11-01' } }),
]
const network = networkWith({ actors })
const left = (filter: Partial<typeof noFilter>) =>
  finished(countLeft({ ...noFilter, ...filter }, network, null))

it('everybody without a filter, by affiliation', () => {
  expect(left({})).toEqual({
    left: 3,
    all: 3,
    sizes: new Map([
      ['laut', 2],
      ['bank', 1],
    ]),
  })
})

it('those who pass, and nobody of a coalition that is only tried', () => {
  expect(left({ receptivity: 'hungry' })).toEqual({ left: 1, all: 3, sizes: new Map([['bank', 1]]) })
  expect(left({ coalition: coalitionId('tried') })).toMatchObject({ left: 0, all: 3 })
})
