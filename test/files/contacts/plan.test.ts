import { describe, expect, it } from 'vitest'
import { matchContacts } from '../../../src/files/contacts/duplicates'
import { type Decision, type ImportPlan, planImport } from '../../../src/files/contacts/plan'
import type { ContactRow } from '../../../src/files/contacts/table'
import { newId } from '../../../src/network/ids'
import { brokenInvariant } from '../../../src/network/invariants'
import { emptyNetwork, maxActors, type Network } from '../../../src/network/network'
import { actorId, aCoalition, after, anActor, aNetwork, aResource, aTie } from '../../builders'
import { aContact } from './fixture'

interface Options {
  readonly decisions?: readonly (readonly [number, Decision])[]
  readonly tieToMe?: boolean
}

function plan(
  rows: readonly ContactRow[],
  network: Network,
  { decisions = [], tieToMe = false }: Options = {},
) {
  const matches = matchContacts(rows, network.actors.values())
  const options = { today: '2026-11-24', source: 'kontak.csv', tieToMe, newId }
  const planned = planImport(rows, matches, new Map(decisions), network, options)
  if ('refusal' in planned) throw new Error(planned.refusal.code)
  expect(brokenInvariant(imported(network, planned))).toBeNull()
  return planned
}

const imported = (network: Network, planned: ImportPlan) =>
  after(network, 'importContacts', { ...planned, places: [], me: null })

/** Budi, with a phone, and me, tied to Citra. */
function aMap(): Network {
  const actors = [
    anActor('me'),
    anActor('Budi', { phones: ['08123456789'], role: 'Direktur', offers: [] }),
    anActor('Citra', { emails: ['citra@x.example'] }),
  ]
  const network = after(emptyNetwork('test'), 'addActors', { actors, places: [] })
  const about = { ...network.about.get('about')!, me: actorId('me') }
  return after({ ...network, about: new Map([[about.id, about]]) }, 'addTie', { tie: aTie('me', 'Citra') })
}

const budi = aContact(2, 'Budi', {
  phones: ['+628123456789'],
  role: 'Staf',
  emails: ['budi@x.example'],
  note: 'teman',
})

describe('a new contact', () => {
  it('becomes an actor of whom nothing is known but what the file says', () => {
    const row = aContact(2, 'Sari', {
      role: 'Ketua',
      emails: ['sari@x.example'],
      affiliation: 'PT Maju',
      aim: 'ekspor',
    })
    const { actors, ...rest } = plan([row], aNetwork(''))
    expect(actors).toEqual([
      anActor('Sari', {
        id: actors[0]!.id,
        role: 'Ketua',
        emails: ['sari@x.example'],
        affiliation: 'PT Maju',
        aim: 'ekspor',
        source: 'kontak.csv',
        addedOn: '2026-11-24',
      }),
    ])
    expect(rest).toEqual({ updates: [], resources: [], coalitions: [], ties: [] })
  })

  it('keeps the source that its row names', () => {
    expect(plan([aContact(2, 'Sari', { source: 'pameran' })], aNetwork('')).actors[0]?.source).toBe('pameran')
  })
})

describe('a contact that is on the map', () => {
  it('fills what is empty there and nothing else', () => {
    const { actors, updates } = plan([budi], aMap())
    expect(actors).toEqual([])
    expect(updates).toEqual([
      anActor('Budi', {
        phones: ['08123456789'],
        role: 'Direktur',
        offers: [],
        emails: ['budi@x.example'],
        note: 'teman',
      }),
    ])
  })

  it('gets the source of what is filled in only if it had none', () => {
    const network = after(aMap(), 'editActors', { ids: [actorId('Budi')], patch: { source: '' } })
    expect(plan([budi], network).updates[0]?.source).toBe('kontak.csv')
    expect(plan([{ ...budi, source: 'pameran' }], network).updates[0]?.source).toBe('pameran')
  })

  it('is no update if it has nothing to fill', () => {
    const row = aContact(2, 'Budi', { phones: ['08123456789'], role: 'Staf' })
    expect(plan([row], aMap()).updates).toEqual([])
  })

  it('is left alone or added as somebody new if so decided', () => {
    const kept = plan([budi], aMap(), { decisions: [[2, 'keep']], tieToMe: true })
    expect(kept).toEqual({ actors: [], updates: [], resources: [], coalitions: [], ties: [] })
    const added = plan([budi], aMap(), { decisions: [[2, 'new']] })
    expect(added.actors.map(({ name, role }) => [name, role])).toEqual([['Budi', 'Staf']])
    expect(added.updates).toEqual([])
  })

  it('is filled from several rows, the first of which wins', () => {
    const rows = [budi, aContact(3, 'Budi R', { emails: ['x@x.example'], links: ['https://x.example/b'] })]
    const matches = [
      { actor: actorId('Budi'), by: 'phone' },
      { actor: actorId('Budi'), by: 'link' },
    ] as const
    const options = { today: '2026-11-24', source: '', tieToMe: true, newId }
    const planned = planImport(rows, matches, new Map(), aMap(), options) as ImportPlan
    expect(planned.updates).toMatchObject([{ emails: ['budi@x.example'], links: ['https://x.example/b'] }])
    expect(planned.ties).toHaveLength(1)
  })
})

describe('offers, needs and coalitions', () => {
  const fish = aResource('ikan', {
    name: { id: 'Ikan segar', en: 'Fresh fish' },
    aliases: [{ name: 'Stok', field: 'Perikanan' }],
  })
  const fishers = { coalition: aCoalition('Nelayan'), members: [] }
  const named = {
    ...after(aMap(), 'addCoalitions', { foundings: [fishers] }),
    resources: new Map([[fish.id, fish]]),
  }

  it('are found by name in either language, by alias of the field, whatever the case', () => {
    const rows = [
      aContact(2, 'Sari', { offers: ['IKAN  SEGAR', 'fresh-fish'], coalitions: ['nelayan', 'NELAYAN'] }),
      aContact(3, 'Tuti', { field: 'perikanan', needs: ['stok'] }),
    ]
    const { actors, resources, coalitions } = plan(rows, named)
    expect([resources, coalitions]).toEqual([[], []])
    expect(actors).toMatchObject([
      {
        offers: [{ resource: 'resource-ikan', capacity: null }],
        needs: null,
        coalitions: ['coalition-Nelayan'],
      },
      { offers: null, needs: [{ resource: 'resource-ikan', urgency: null }] },
    ])
  })

  it('are made once if they are new', () => {
    const rows = [
      aContact(2, 'Sari', { field: 'Ritel', offers: ['Stok'], coalitions: ['Pasar', 'Kios'] }),
      aContact(3, 'Tuti', { needs: ['stok!'], coalitions: ['pasar'] }),
    ]
    const { actors, resources, coalitions } = plan(rows, named)
    expect(resources).toMatchObject([{ kind: 'expertise', name: 'Stok', aliases: [] }])
    expect(coalitions).toMatchObject([
      { name: 'Pasar', colour: 1 },
      { name: 'Kios', colour: 2 },
    ])
    expect(actors[0]?.offers?.[0]?.resource).toBe(resources[0]?.id)
    expect(actors[1]?.needs?.[0]?.resource).toBe(resources[0]?.id)
    expect(actors[1]?.coalitions).toEqual([coalitions[0]?.id])
  })

  it('are not made for an actor who is known to offer nothing', () => {
    const { updates, resources } = plan([{ ...budi, offers: ['Modal'], needs: ['Izin'] }], aMap())
    expect(updates).toMatchObject([{ offers: [], needs: [{ urgency: null }] }])
    expect(resources.map(({ name }) => name)).toEqual(['Izin'])
  })

  it('stay apart when their names hold no words', () => {
    const { resources } = plan([aContact(2, 'Sari', { offers: ['☕', '☎', '☕'] })], aNetwork(''))
    expect(resources.map(({ name }) => name)).toEqual(['☕', '☎'])
  })
})

describe('ties to me', () => {
  const rows = [
    budi,
    aContact(3, 'Citra', { emails: ['citra@x.example'] }),
    aContact(4, 'Sari', { connectedOn: '2021-03-04' }),
    aContact(5, 'me'),
  ]

  it('join me to everybody who is added or filled and not tied yet, but not to myself', () => {
    const { actors, ties } = plan(rows, aMap(), { tieToMe: true })
    expect(ties.map(({ a, b, trust, since }) => [a, b, trust, since])).toEqual([
      [actorId('me'), actorId('Budi'), null, null],
      [actorId('me'), actors[0]!.id, null, '2021-03-04'],
    ])
  })

  it('are none without a wish or without a me', () => {
    expect(plan(rows, aMap()).ties).toEqual([])
    expect(plan(rows, aNetwork('A'), { tieToMe: true }).ties).toEqual([])
  })
})

describe('too many actors', () => {
  it('are refused, all of them', () => {
    const rows = Array.from({ length: maxActors - 1 }, (_, at) => aContact(at + 2, `Orang ${at}`))
    const options = { today: '2026-11-24', source: '', tieToMe: false, newId }
    const matches = rows.map(() => null)
    expect(planImport(rows, matches, new Map(), aNetwork('A'), options)).toHaveProperty(
      'actors.length',
      maxActors - 1,
    )
    expect(planImport(rows, matches, new Map(), aNetwork('AB'), options)).toEqual({
      refusal: { code: 'tooManyActors', params: { actors: maxActors + 1, limit: maxActors } },
    })
  })
})
