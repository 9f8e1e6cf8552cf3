/** The message says who gains what, who is asked and why now, politely, and never what was noted privately. */

import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/analysis/analyse'
import { draftWords } from '../../../src/i18n/drafts'
import type { ResourceId } from '../../../src/network/ids'
import type { Network } from '../../../src/network/network'
import type { Actor } from '../../../src/network/records'
import { composeDraft, type DraftFacts } from '../../../src/ui/message/composeDraft'
import { idOf, type Sketch, sketchNetwork } from '../../analysis/sketch'

const today = '2026-11-24'
const sketch: Sketch = {
  actors: {
    Ana: { in: ['one'], offers: { ice: 3 }, needs: { fish: 5 } },
    Budi: { in: ['two'], offers: { fish: 3 }, needs: { ice: 2 }, receptivity: ['open', today] },
    'Ibu Sari': {},
    Saya: {},
  },
  ties: [
    ['Ana', 'Ibu Sari', 4],
    ['Ibu Sari', 'Budi', 4],
    ['Saya', 'Ibu Sari', 5],
  ],
  me: 'Saya',
}

const names = { ice: { id: 'es', en: 'ice' }, fish: { id: 'ikan', en: 'fish' } }

function networkOf(changed: Partial<Sketch> = {}, fields: Partial<Actor> = {}): Network {
  const network = sketchNetwork({ ...sketch, ...changed })
  const resources = Object.entries(names).map(
    ([id, name]) => [id as ResourceId, { id: id as ResourceId, kind: 'goods', name, aliases: [] }] as const,
  )
  const actors = [...network.actors].map(([id, actor]) => [id, { ...actor, ...fields }] as const)
  return { ...network, resources: new Map(resources), actors: new Map(actors) }
}

function draft(
  language: 'id' | 'en',
  network = networkOf(),
  connector = 'Ibu Sari',
  chain = [connector],
  more: Partial<DraftFacts> = {},
) {
  const [opportunity] = analyse(network, { today, seq: 1 }).opportunities
  const facts = {
    opportunity: opportunity!,
    connector: idOf(connector),
    brings: [opportunity!.a, opportunity!.b],
    withUrgency: false,
    chain: [opportunity!.a, ...chain.map(idOf), opportunity!.b],
    ...more,
  }
  return composeDraft(facts, network, language, draftWords[language])
}

describe('the draft of a message', () => {
  it('asks in Indonesian, by the title that the name has, with both gains and why now', () => {
    const text = draft('id')
    expect(text).toMatch(/^Yth\. Ibu Sari,\n/)
    expect(text).toContain('berkenankah Ibu memperkenalkan Ana dengan Budi?')
    expect(text).toContain('• Ana membutuhkan ikan, dan Budi bisa menyediakannya.')
    expect(text).toContain('• Budi membutuhkan es, dan Ana bisa menyediakannya.')
    expect(text).toContain('Waktunya juga tepat: Budi sedang terbuka untuk kerja sama baru.')
    expect(text).toMatch(/Terima kasih banyak\.\n\[nama Anda\]$/)
  })

  it('says the same in English', () => {
    const text = draft('en')
    expect(text).toMatch(/^Dear Ibu Sari,\n/)
    expect(text).toContain('would you introduce Ana and Budi to each other?')
    expect(text).toContain('• Ana needs fish, and Budi can provide it.')
    expect(text).toContain('It is also a good moment: Budi is open to new partnerships just now.')
  })

  it('tells how urgent a need is only where that is chosen', () => {
    expect(draft('id')).not.toContain('mendesak')
    expect(draft('id', networkOf(), 'Ibu Sari', ['Ibu Sari'], { withUrgency: true })).toContain(
      'Waktunya juga tepat: kebutuhan Ana cukup mendesak dan Budi sedang terbuka untuk kerja sama baru.',
    )
  })

  it('asks to meet the one party where I bring the other', () => {
    const text = draft('id', networkOf(), 'Ibu Sari', ['Saya', 'Ibu Sari'], { brings: [idOf('Budi')] })
    expect(text).toContain(
      'berkenankah Ibu memperkenalkan saya dengan Budi? Saya ingin mempertemukannya dengan Ana.',
    )
  })

  it('does not send the connector to those on my other side', () => {
    const chain = ['Ibu Sari', 'Saya', 'Budi']
    const text = draft('id', networkOf(), 'Ibu Sari', chain, { brings: [idOf('Ana')] })
    expect(text).not.toContain('melalui')
    const further = draft('id', networkOf(), 'Saya', ['Ibu Sari'], {
      connector: idOf('Budi'),
      brings: [idOf('Ana')],
    })
    expect(further).toContain('melalui Ibu Sari')
  })

  it.each([
    ['Haji Amiruddin', 'Bapak Haji Amiruddin'],
    ['H. Amiruddin', 'Bapak H. Amiruddin'],
    ['Hj. Nurbaya', 'Ibu Hj. Nurbaya'],
    ['Hajjah Nurbaya', 'Ibu Hajjah Nurbaya'],
    ['Pak Rustam', 'Bapak Rustam'],
    ['Bapak Rustam', 'Bapak Rustam'],
    ['Bu Sari', 'Ibu Sari'],
    ['Ibu Sari', 'Ibu Sari'],
    ['Hasan', 'Bapak/Ibu Hasan'],
    ['Ibnu', 'Bapak/Ibu Ibnu'],
  ])('addresses %s as %s', (name, address) => {
    expect(draftWords.id.greeting(name, false)).toBe(`Yth. ${address},`)
  })

  it('leaves Bapak or Ibu open where the name does not say, and greets an organisation as such', () => {
    expect(draft('id', networkOf(), 'Budi', [])).toContain('Yth. Bapak/Ibu Budi,')
    expect(draft('id', networkOf({}, { kind: 'organisation' }), 'Budi', [])).toContain(
      'Yth. Bapak/Ibu di Budi,',
    )
  })

  it('is addressed to both where I introduce them myself, and is signed only with a real name', () => {
    const text = draft('id', networkOf(), 'Saya', ['Ibu Sari', 'Saya'])
    expect(text).toContain('Yth. Bapak/Ibu Ana dan Bapak/Ibu Budi,')
    expect(text).toContain('Izinkan saya memperkenalkan Ana dengan Budi.')
    expect(text).not.toContain('melalui')
    const named = networkOf({ me: 'Ibu Sari' })
    expect(draft('id', named, 'Saya')).toMatch(/Terima kasih banyak\.\nIbu Sari$/)
  })

  it('speaks of me where I am one of the two', () => {
    const text = draft('id', networkOf({ me: 'Ana' }))
    expect(text).toContain('berkenankah Ibu memperkenalkan saya dengan Budi?')
    expect(text).toContain('• Saya membutuhkan ikan, dan Budi bisa menyediakannya.')
    expect(text).toContain('• Budi membutuhkan es, dan saya bisa menyediakannya.')
    expect(text).not.toContain('kebutuhan Ana')
  })

  it('names the others on the way', () => {
    expect(draft('en', networkOf(), 'Ibu Sari', ['Ibu Sari', 'Budi', 'Saya'])).toContain(
      'the way could lead through Budi.',
    )
  })

  it('promises no gain where one is not known', () => {
    const { Budi: _, ...others } = sketch.actors
    const unsure = networkOf({ actors: { ...others, Budi: { in: ['two'], offers: { fish: 3 } } } })
    const text = draft('en', unsure)
    expect(text).not.toContain('both sides would gain')
    expect(text).not.toContain('•')
    expect(text).toContain('worth while for Ana and Budi to talk')
  })

  it('gives no reason to hurry where there is none', () => {
    const { Ana: _, Budi: __, ...others } = sketch.actors
    const calm = networkOf({
      actors: {
        ...others,
        Ana: { in: ['one'], offers: { ice: 3 }, needs: { fish: 2 } },
        Budi: { in: ['two'], offers: { fish: 3 }, needs: { ice: 2 }, receptivity: ['open', '2024-01-01'] },
      },
    })
    expect(draft('en', calm)).not.toContain('moment')
  })

  it('never reveals notes, aims or how receptive somebody was noted to be', () => {
    const secret = networkOf({}, { note: 'SECRET', aim: 'SECRET', role: 'SECRET', source: 'SECRET' })
    for (const language of ['id', 'en'] as const) {
      const text = draft(language, secret)
      expect(text).not.toContain('SECRET')
      expect(text).not.toMatch(/hungry|lapar|trust|kepercayaan/i)
    }
  })
})
