/** What is found in the palette, and in which order. */

import { describe, expect, it } from 'vitest'
import { emptyNetwork, withRows } from '../../../src/network/network'
import type { Action } from '../../../src/ui/actions/action'
import { type ActionEntry, findHits } from '../../../src/ui/palette/findHits'
import { anActor } from '../../builders'

const action: Action = { label: () => '', run: () => undefined }
const entry = (label: string, enabled = true): ActionEntry => ({
  action,
  label,
  inFull: label,
  enabled,
})
const networkOf = (...names: readonly string[]) => {
  const empty = emptyNetwork('test')
  return {
    ...empty,
    actors: withRows(
      empty.actors,
      names.map((name) => anActor(name)),
    ),
  }
}
const entries = [entry('Undo'), entry('Draw tie'), entry('Delete', false), entry('Fit')]
const found = (query: string, network = networkOf()) =>
  findHits(network, entries, query).map((hit) => ('actor' in hit ? `@${hit.actor.name}` : hit.label))

describe('the palette', () => {
  it('begins with what is possible now, and with nobody', () => {
    expect(found('', networkOf('Ani'))).toEqual(['Undo', 'Draw tie', 'Fit'])
    expect(found('  ')).toEqual(['Undo', 'Draw tie', 'Fit'])
  })

  it('puts beginnings before middles, actions before actors of the same rank', () => {
    expect(found('d', networkOf('Dewi', 'Budi'))).toEqual(['Draw tie', '@Dewi', 'Undo', '@Budi', 'Delete'])
  })

  it('shows what is not possible now last, and not as if it were', () => {
    const [hit] = findHits(networkOf(), entries, 'DELETE')
    expect(hit).toMatchObject({ label: 'Delete', enabled: false })
  })

  it('looks through case and accents, and into what is known of an actor', () => {
    const network = networkOf('Réza')
    const actors = withRows(network.actors, [anActor('Sari', { affiliation: 'Bank Desa' })])
    expect(found('reza', network)).toEqual(['@Réza'])
    expect(found('bank', { ...network, actors })).toEqual(['@Sari'])
    expect(found('nobody', network)).toEqual([])
  })

  it('shows all that is possible before anything is typed', () => {
    const many = Array.from({ length: 60 }, (_, index) => entry(`Action ${index}`))
    expect(findHits(networkOf(), many, '')).toHaveLength(60)
  })

  it('shows thirty at most, the best of ten thousand', () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `Nelayan ${index}`)
    const hits = found('lay', networkOf(...names, 'Layar'))
    expect(hits).toHaveLength(30)
    expect(hits[0]).toBe('@Layar')
  })
})
