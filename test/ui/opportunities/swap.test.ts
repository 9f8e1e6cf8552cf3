/** What goes either way between two, in the few words of a list. */

import { beforeAll, describe, expect, it } from 'vitest'
import { analyse } from '../../../src/analysis/analyse'
import { loadWords, wordsOf } from '../../../src/i18n/words'
import { swapOf } from '../../../src/ui/opportunities/wording'
import { type Sketch, sketchNetwork } from '../../analysis/sketch'

function told(actors: Sketch['actors']): string {
  const network = sketchNetwork({
    actors,
    resources: { ice: 'goods', fish: 'goods' },
    ties: [
      ['Ana', 'Budi', 4],
      ['Budi', 'Fitri', 4],
    ],
  })
  const [opportunity] = analyse(network, { today: '2026-11-24', seq: 0 }).opportunities
  return swapOf(opportunity!, network, 'id', wordsOf('id'))
}

beforeAll(() => loadWords('id'))

describe('a swap', () => {
  it('is what each gives', () => {
    expect(
      told({
        Ana: { in: ['one'], offers: { ice: 3 }, needs: { fish: 3 } },
        Fitri: { in: ['two'], offers: { fish: 3 }, needs: { ice: 3 } },
        Budi: {},
      }),
    ).toMatch(/^(ice ⇄ fish|fish ⇄ ice)$/)
  })

  it('says of the one side only that it is not known', () => {
    expect(
      told({
        Ana: { in: ['one'], offers: { ice: 3 } },
        Fitri: { in: ['two'], needs: { ice: 3 } },
        Budi: {},
      }),
    ).toMatch(/^(ice ⇄ belum diketahui|belum diketahui ⇄ ice)$/)
  })

  it('does not say the same of both', () => {
    expect(told({ Ana: { in: ['one'] }, Fitri: { in: ['two'] }, Budi: {} })).toBe(
      'belum diketahui apa yang bisa ditukar',
    )
  })
})
