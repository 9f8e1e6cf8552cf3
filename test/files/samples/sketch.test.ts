import { describe, expect, it } from 'vitest'
import { drawNetwork, type Sketch } from '../../../src/files/samples/sketch'
import { aboutOf, tableNames } from '../../../src/network/network'

type Small = Sketch<'ani' | 'budi', 'club', 'ice'>

/** Two made-up people. */
const sketch: Small = {
  key: 'small',
  name: 'Contoh kecil',
  source: 'Contoh fiktif',
  purpose: '',
  addedOn: '2026-09-01',
  me: 'ani',
  goal: { name: 'Siapa punya es?', requires: { ice: 4 }, note: '' },
  resources: { ice: { kind: 'goods', name: 'es', aliases: { perikanan: 'es balok', '': 'es batangan' } } },
  coalitions: { club: { name: 'Klub', kind: 'informal' } },
  actors: {
    ani: { kind: 'person', name: 'Ani', coalitions: ['club'], offers: {}, needs: { ice: null } },
    budi: {
      kind: 'organisation',
      name: 'UD Budi',
      coalitions: [],
      offers: { ice: 2 },
      receptivity: ['open', '2026-10-01'],
      depth: 0,
      standing: [null, 3],
    },
  },
  ties: [{ ani: { budi: [4, '2020-01-01'] } }],
  exchanges: [['budi', 'ani', 'ice', 3, 'ended', '2025-01-01', '2025-02-01']],
  deals: [
    {
      name: 'Es lagi',
      stage: 'idea',
      since: '2026-10-02',
      note: '',
      exchanges: [['ani', 'budi', 'ice', null, 'proposed']],
    },
  ],
  touchpoints: [['2026-10-03', 'introduced', 'budi', 'di pasar', 'ani']],
}
const network = drawNetwork(sketch)
const rowsOf = <T extends (typeof tableNames)[number]>(table: T) => [...network[table].values()]
const [ani, budi] = rowsOf('actors')

describe('drawNetwork', () => {
  it('keeps the order of the sketch and joins the rows by id', () => {
    expect([ani?.name, budi?.name]).toEqual(['Ani', 'UD Budi'])
    expect(aboutOf(network)).toMatchObject({ me: ani?.id, currentGoal: rowsOf('goals')[0]?.id })
    expect(rowsOf('ties')).toMatchObject([
      { a: ani?.id, b: budi?.id, trust: 4, since: '2020-01-01', until: null },
    ])
    expect(ani?.coalitions).toEqual([...network.coalitions.keys()])
    expect(rowsOf('touchpoints')).toMatchObject([
      { actor: budi?.id, kind: 'introduced', introduced: ani?.id },
    ])
  })

  it('tells unknown from known to be nothing', () => {
    expect([ani?.offers, ani?.depth, ani?.receptivity, ani?.standings]).toEqual([[], null, null, []])
    expect([budi?.needs, budi?.depth, budi?.receptivity]).toEqual([
      null,
      0,
      { level: 'open', notedOn: '2026-10-01' },
    ])
    expect(budi?.standings).toMatchObject([{ stance: null, influence: 3 }])
    expect(ani?.needs).toMatchObject([{ urgency: null }])
  })

  it('puts the exchanges of a deal among the others', () => {
    const [past, hoped] = rowsOf('exchanges')
    expect(past).toMatchObject({
      giver: budi?.id,
      receiver: ani?.id,
      begun: '2025-01-01',
      ended: '2025-02-01',
    })
    expect(hoped).toMatchObject({ status: 'proposed', intensity: null, begun: null, ended: null })
    expect(rowsOf('deals')).toMatchObject([{ name: 'Es lagi', exchanges: [hoped?.id] }])
  })

  it('writes aliases by field', () => {
    expect(rowsOf('resources')[0]?.aliases).toEqual([
      { name: 'es balok', field: 'perikanan' },
      { name: 'es batangan', field: '' },
    ])
  })

  it('gives the same UUIDs every time, and others to another sketch', () => {
    const ids = tableNames.flatMap((table) => [...network[table].keys()]).filter((id) => id !== 'about')
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(new Set(ids).size).toBe(ids.length)
    expect(drawNetwork(sketch)).toEqual(network)
    const other = drawNetwork({ ...sketch, key: 'other' })
    expect([...other.actors.keys()].filter((id) => network.actors.has(id))).toEqual([])
  })
})
