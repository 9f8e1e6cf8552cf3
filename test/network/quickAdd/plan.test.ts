/** Whom a quick line means, and what it adds to whom. */

import { describe, expect, it } from 'vitest'
import { aboutOf, type Network, phraseIn } from '../../../src/network/network'
import { newId } from '../../../src/network/ids'
import { parseQuickText } from '../../../src/network/quickAdd/parse'
import { planQuickAdd } from '../../../src/network/quickAdd/plan'
import type { Actor } from '../../../src/network/records'
import { aCoalition, actorId, after, anActor, aNetwork, aResource, coalitionId } from '../../builders'

const plan = (network: Network, text: string) =>
  planQuickAdd(network, parseQuickText(text), { newId, today: '2026-11-24', source: 'typed' })

function typed(network: Network, text: string): Network {
  return after(network, 'quickAdd', { ...plan(network, text).rows, places: [] })
}

const actorsOf = (network: Network) => [...network.actors.values()]
const named = (network: Network, name: string): Actor => {
  const actor = actorsOf(network).find((each) => each.name === name)
  if (!actor) throw new Error(`no ${name}`)
  return actor
}
const names = (network: Network, claims: Actor['needs'] | Actor['offers']) =>
  claims?.map(({ resource }) => phraseIn(network.resources.get(resource)!.name, 'id'))

describe('a quick line', () => {
  it('adds an actor with all that it says', () => {
    const network = typed(aNetwork(''), 'PT Beku @ Grup Dingin: butuh ikan, menawarkan gudang beku')
    const actor = named(network, 'PT Beku')
    expect(actor).toMatchObject({ kind: 'organisation', affiliation: 'Grup Dingin', source: 'typed' })
    expect([names(network, actor.needs), names(network, actor.offers)]).toEqual([['ikan'], ['gudang beku']])
  })

  it('joins the coalition of that name instead of noting an affiliation', () => {
    const founded = { coalition: aCoalition('Nelayan'), members: [] }
    const network = typed(after(aNetwork(''), 'addCoalitions', { foundings: [founded] }), 'Budi @ nelayan')
    expect(named(network, 'Budi')).toMatchObject({ affiliation: '', coalitions: [coalitionId('Nelayan')] })
  })

  it('knows resources by their names in both languages and by their aliases', () => {
    const fish = aResource('fish', {
      name: { id: 'ikan', en: 'fish' },
      aliases: [{ name: 'catch', field: '' }],
    })
    const before = after(aNetwork(''), 'editResource', { id: fish.id, resource: fish })
    const network = typed(before, 'Budi: needs Fish\nCitra: butuh ikan\nDewi: needs catch')
    expect(network.resources.size).toBe(1)
  })

  it('fills an actor of the same name and does not double it', () => {
    let network = typed(aNetwork(''), 'Budi Rekaan: butuh es')
    network = typed(network, 'Pak budi  rekaan @ Koperasi: butuh es, solar, menawarkan ikan')
    expect(actorsOf(network)).toHaveLength(1)
    const actor = named(network, 'Budi Rekaan')
    expect(actor.affiliation).toBe('Koperasi')
    expect(names(network, actor.needs)).toEqual(['es', 'solar'])
    expect(plan(network, 'Budi Rekaan: butuh es').rows).toMatchObject({ actors: [], updates: [], ties: [] })
  })

  it('tells namesakes of different affiliations apart', () => {
    let network = typed(aNetwork(''), 'Budi @ PT Maju\nBudi @ Koperasi')
    expect(actorsOf(network)).toHaveLength(2)
    network = typed(network, 'Budi @ Maju: butuh es')
    expect(actorsOf(network).map(({ needs }) => needs?.length)).toEqual([1, undefined])
  })

  it('ties a chain along, adds who is missing, and leaves the ties that are there', () => {
    const network = typed(aNetwork('ab', ['ab']), 'a > b > Citra > a')
    expect(actorsOf(network)).toHaveLength(3)
    expect(network.ties.size).toBe(3)
    expect(plan(network, 'a > a').rows.ties).toEqual([])
  })

  it('names one and the same in several lines once', () => {
    const network = typed(aNetwork(''), 'Budi\nBUDI\nBudi > Citra')
    expect(actorsOf(network).map(({ name }) => name)).toEqual(['Budi', 'Citra'])
    expect(network.ties.size).toBe(1)
  })

  it('leaves known fields as they are', () => {
    const before = after(aNetwork(''), 'addActors', {
      actors: [anActor('Budi', { affiliation: 'PT Maju', note: 'lama' })],
      places: [],
    })
    const network = typed(before, 'Budi: bertemu lagi')
    expect(named(network, 'Budi')).toMatchObject({ affiliation: 'PT Maju', note: 'lama\nbertemu lagi' })
  })
})

describe('the person the network belongs to', () => {
  const meIn = (network: Network) => aboutOf(network).me

  it.each(['Saya', 'aku', ' Me '])('%s becomes me while nobody is', (word) => {
    const network = typed(aNetwork(''), `${word} > Haji Amiruddin`)
    const [me] = actorsOf(network)
    expect(me).toMatchObject({ name: word.trim(), kind: 'person' })
    expect(meIn(network)).toBe(me?.id)
    expect(network.ties.size).toBe(1)
  })

  it('is meant by it once there is one, whatever the name', () => {
    const before = after(aNetwork('ab'), 'chooseMe', { me: actorId('a') })
    const network = typed(before, 'Saya: butuh es > b\nMe: menawarkan ikan')
    expect(actorsOf(network).map(({ name }) => name)).toEqual(['a', 'b'])
    expect(meIn(network)).toBe(actorId('a'))
    expect([named(network, 'a').needs?.length, named(network, 'a').offers?.length]).toEqual([1, 1])
    expect(network.ties.size).toBe(1)
  })

  it('is the one of that name who is there already, and the same in all lines', () => {
    const before = typed(aNetwork(''), 'Ani')
    const known = after(before, 'addActors', { actors: [anActor('Saya')], places: [] })
    expect(plan(known, 'Saya').rows).toMatchObject({ actors: [], updates: [], ties: [], me: actorId('Saya') })
    expect(meIn(typed(known, 'Saya'))).toBe(actorId('Saya'))
    expect(actorsOf(typed(aNetwork(''), 'Saya > Ani\naku > Budi'))).toHaveLength(3)
  })

  it('is not meant by a name that only contains the word, and stays who another tab has chosen', () => {
    expect(meIn(typed(aNetwork(''), 'Saya Ningsih'))).toBeNull()
    const rows = { ...plan(aNetwork('a'), 'Saya').rows, places: [] }
    const chosen = after(aNetwork('a'), 'chooseMe', { me: actorId('a') })
    expect(meIn(after(chosen, 'quickAdd', rows))).toBe(actorId('a'))
  })
})
