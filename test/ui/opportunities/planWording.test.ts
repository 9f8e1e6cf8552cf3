/** What is said of a plan: whom to ask for what, whether now, and nothing as known that is not. */

import { beforeAll, describe, expect, it } from 'vitest'
import { analyse } from '../../../src/analysis/analyse'
import { introductionOptions } from '../../../src/analysis/introductionOptions'
import { allWordsOf, loadAllWords } from '../../../src/i18n/words'
import { introducerSentence, pathTrustText, planSentences } from '../../../src/ui/opportunities/planWording'
import { idOf, type Sketch, sketchNetwork } from '../../analysis/sketch'

const today = '2026-11-24'
beforeAll(() => Promise.all((['id', 'en'] as const).map(loadAllWords)))

const actors = {
  Ana: { in: ['one'], offers: { ice: 3 }, needs: { fish: 3 } },
  Fitri: { in: ['two'], offers: { fish: 3 }, needs: { ice: 3 } },
  Budi: {},
  Citra: {},
  Saya: {},
} satisfies Sketch['actors']

function told(sketch: Partial<Sketch>, language: 'id' | 'en' = 'id'): string {
  const network = sketchNetwork({ actors, me: 'Saya', ...sketch })
  const [option] = introductionOptions(network, idOf('Ana'), idOf('Fitri'), today)
  const telling = { network, language, words: allWordsOf(language) }
  return planSentences(option!.plan!, sketch.me === 'Ana', telling).join(' ')
}

describe('the plan in words', () => {
  it('is to ask somebody who knows both', () => {
    const ties = [
      ['Ana', 'Budi', 4],
      ['Budi', 'Fitri', 4],
      ['Budi', 'Saya', 3],
    ] as const
    expect(told({ ties })).toBe(
      'Minta sekarang. Minta Budi memperkenalkan mereka. Mata rantai terlemah: Saya – Budi (kepercayaan 3).',
    )
    expect(told({ ties, me: 'Ana' })).toContain('Minta Budi memperkenalkan Anda kepada Fitri.')
    const far = [...ties.slice(0, 2), ['Budi', 'Citra', 4], ['Citra', 'Saya', 4]] as const
    expect(told({ ties: far })).toContain('Dari Anda: Saya → Citra → Budi.')
  })

  it('does not pass a trust that nobody entered off as known, nor the gain of a party', () => {
    const ties = [
      ['Ana', 'Budi'],
      ['Budi', 'Fitri', 4],
      ['Budi', 'Saya'],
    ] as const
    expect(told({ ties })).toBe(
      'Hangatkan dulu. Minta Budi memperkenalkan mereka. Mata rantai terlemah: Saya – Budi (kepercayaan belum diketahui). Isi dulu seberapa kuat kepercayaan itu.',
    )
    const { needs: _, ...unsure } = actors.Fitri
    const known = [...ties.slice(0, 2), ['Budi', 'Saya', 4]] as const
    expect(told({ ties: known, actors: { ...actors, Fitri: unsure } }, 'en')).toMatch(
      /^Find out first\..*What Fitri would gain is unknown\.$/,
    )
    const network = sketchNetwork({ actors, ties: ties.slice(0, 2) })
    const [opportunity] = analyse(network, { today, seq: 1 }).opportunities
    const telling = { network, language: 'id', words: allWordsOf('id') } as const
    expect(introducerSentence(opportunity!.introducers[0]!, telling)).toBe(
      'Budi mengenal keduanya (kepercayaan belum diketahui dan 4) dan punya 2 kontak.',
    )
    expect(pathTrustText(opportunity!.path, telling)).toBe(
      'Kepercayaan sepanjang jalur: perkiraan 40% = 0,5 (perkiraan) × 0,8',
    )
  })

  it('is to introduce them myself only where I know both', () => {
    const known = [
      ['Ana', 'Saya', 4],
      ['Saya', 'Fitri', 4],
    ] as const
    expect(told({ ties: known })).toMatch(/^Perkenalkan sekarang\. Anda mengenal keduanya/)
    expect(told({ ties: known }, 'en')).toMatch(/^Introduce them now\. You know both/)
    const between = [
      ['Ana', 'Budi', 4],
      ['Budi', 'Saya', 4],
      ['Saya', 'Citra', 4],
      ['Citra', 'Fitri', 4],
    ] as const
    expect(told({ ties: between })).toContain(
      'Anda ada di tengah jalur ini: minta Budi mengenalkan Anda kepada Ana dan minta Citra mengenalkan Anda kepada Fitri, lalu pertemukan keduanya.',
    )
    expect(told({ ties: between })).not.toContain('sendiri')
    const half = [['Ana', 'Saya', 4], ...between.slice(2)] as const
    expect(told({ ties: half }, 'en')).toContain(
      'You stand in the middle of this path: ask Citra to introduce you to Fitri, then bring the two together.',
    )
  })
})
