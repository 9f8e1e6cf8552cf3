/** What a quick line is going on with at the caret, and what is suggested there. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyNetwork, type Network, withRows } from '../../../src/network/network'
import type { ActorId, CoalitionId, ResourceId } from '../../../src/network/ids'
import type { Actor, Coalition, Resource } from '../../../src/network/records'
import { completionAt, suggestionsFor } from '../../../src/network/quickAdd/complete'
import { parseQuickLine } from '../../../src/network/quickAdd/parse'
import { aCoalition, anActor, aResource } from '../../builders'

/** The line with `|` for the caret → the kind and what is typed. */
function at(marked: string): string | null {
  const caret = marked.indexOf('|')
  const line = marked.replace('|', '')
  const found = completionAt(line, caret)
  return found && `${found.kind} ${line.slice(found.from, found.to)}`
}

describe('what is being typed', () => {
  it.each([
    ['Bu|', 'actor Bu'],
    ['- Bu|', 'actor Bu'],
    ['12. Bu|', 'actor Bu'],
    ['Ani > Bu|', 'actor Bu'],
    ['Ani -> Budi > |', 'actor '],
    ['Ani: butuh ikan > Bu|', 'actor Bu'],
    ['Bu| > Citra', 'actor Bu'],
    ['Ani; Bu|', 'actor Bu'],
    ['Budi @ Kop|', 'place Kop'],
    ['Budi @|', 'place '],
    ['Budi @ Kop|: butuh es', 'place Kop'],
    ['Budi <budi@contoh.id> @ Kop|', 'place Kop'],
    ['Budi @ Koperasi Nelayan: butuh gud|', 'resource gud'],
    ['Budi: needs |', 'resource '],
    ['Budi: needs cold storage, offers fi|', 'resource fi'],
    ['Budi: butuh es, gud|', 'resource gud'],
    ['Budi: butuh es; gud|, menawarkan ikan', 'resource gud'],
    ['Budi: butuh es dan menawarkan ik|', 'resource ik'],
    ['Budi: tetangga lama, butuh: gud|', 'resource gud'],
  ])('%s', (marked, expected) => {
    expect(at(marked)).toBe(expected)
  })

  it.each([
    ['in the middle of a word', 'Bu|di'],
    ['in a note', 'Budi: tetangga la|'],
    ['in a word like needs', 'Budi: need|'],
    ['in an address', 'Budi <budi@con|'],
  ])('is nothing %s', (_, marked) => {
    expect(at(marked)).toBeNull()
  })
})

const known: Network = {
  ...emptyNetwork('test'),
  actors: withRows(new Map<ActorId, Actor>(), [
    anActor('Siti Budiarti'),
    anActor('Budi Santoso', { affiliation: 'Koperasi Teluk' }),
    anActor('Budi'),
    anActor('Abudi'),
    anActor('Dewi: bendahara', { affiliation: 'Koperasi Teluk' }),
  ]),
  coalitions: withRows(new Map<CoalitionId, Coalition>(), [
    aCoalition('Koperasi Nelayan'),
    aCoalition('Pasar'),
  ]),
  resources: withRows(new Map<ResourceId, Resource>(), [
    aResource('gudang', {
      name: { id: 'gudang beku', en: 'cold storage' },
      aliases: [{ name: 'freezer', field: '' }],
    }),
    aResource('ikan', { name: { id: 'ikan, segar', en: 'fresh fish' } }),
  ]),
}
const suggested = (line: string, language: 'id' | 'en' = 'id') => {
  const completion = completionAt(line, line.length)
  return completion && suggestionsFor(known, line, completion, language).map(({ text }) => text)
}

describe('suggestions', () => {
  it('begin with names that begin so, then words, then the rest; not what stands there already', () => {
    expect(suggested('bu')).toEqual(['Budi Santoso', 'Budi', 'Siti Budiarti', 'Abudi'])
    expect(suggested('budi')).toEqual(['Budi Santoso', 'Siti Budiarti', 'Abudi'])
    expect(suggested('Ani > sant')).toEqual(['Budi Santoso'])
  })

  it('are coalitions, then affiliations, each once', () => {
    expect(suggested('Ani @ ')).toEqual(['Koperasi Nelayan', 'Pasar', 'Koperasi Teluk'])
    expect(suggested('Ani @ tel')).toEqual(['Koperasi Teluk'])
  })

  it('name resources in the language of the screen, found by any name', () => {
    expect(suggested('Ani: butuh free')).toEqual(['gudang beku'])
    expect(suggested('Ani: needs free', 'en')).toEqual(['cold storage'])
  })

  it('leave out what the line would be read as something else', () => {
    expect(suggested('dew')).toEqual([])
    expect(suggested('Ani: butuh ik')).toEqual([])
    expect(suggested('Ani: needs fres', 'en')).toEqual(['fresh fish'])
  })

  it('are none before a name begins', () => {
    expect(suggested('')).toEqual([])
    expect(suggested('Ani > ')).toEqual([])
    expect(suggested('?')).toEqual([])
  })
})

it('whatever is typed, an accepted suggestion is what the line then says', () => {
  const word = fc.constantFrom(
    'Ani',
    ' @ ',
    ': ',
    'butuh ',
    'needs',
    ', ',
    ' > ',
    'bu',
    'kop',
    'g',
    '<',
    '- ',
  )
  const lines = fc.array(word, { maxLength: 8 }).map((parts) => parts.join(''))
  let accepted = 0
  fc.assert(
    fc.property(lines, (line) => {
      const completion = completionAt(line, line.length)
      if (!completion) return
      for (const { kind, text } of suggestionsFor(known, line, completion, 'id')) {
        accepted++
        const entry = parseQuickLine(line.slice(0, completion.from) + text).at(-1)!
        const { name, place, needs, offers } = entry
        expect(
          { actor: [name], coalition: [place], affiliation: [place], resource: [...needs, ...offers] }[kind],
        ).toContain(text)
      }
    }),
    { seed: 7, numRuns: 2000 },
  )
  expect(accepted).toBeGreaterThan(100)
})
