import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { florentineFamilies } from '../../../src/files/samples/florentine'
import { tablesOf } from '../../../src/network/format'
import { parseTables } from '../../../src/network/parseTables'
import { aboutOf, phraseIn } from '../../../src/network/network'

interface Reference {
  readonly nodes: readonly { readonly id: string }[]
  readonly edges: readonly { readonly source: string; readonly target: string }[]
  readonly groups: { readonly leiden: Readonly<Record<string, readonly string[]>> }
}

const network = florentineFamilies()
const rows = tablesOf(network)
const nameOf = (id: string) => rows.actors.find((actor) => actor.id === id)?.name ?? ''
const tiesOf = (id: string) => rows.ties.filter((tie) => tie.a === id || tie.b === id).length
const pairOf = (one: string, other: string) => [one, other].sort().join('–')

describe('the Florentine families', () => {
  it('are a sound network of sixteen families and twenty marriages', () => {
    expect(parseTables(JSON.parse(JSON.stringify(rows)))).toEqual({ ok: true, network })
    expect([rows.actors.length, rows.ties.length, rows.exchanges.length]).toEqual([16, 20, 0])
    expect(new Set(rows.ties.map(({ a, b }) => pairOf(a, b))).size).toBe(20)
    expect(rows.actors.map(({ id }) => tiesOf(id)).join(' ')).toBe('1 3 2 3 3 1 4 1 6 1 3 0 3 2 4 3')
  })

  it('belong to nobody and claim nothing beyond the ties', () => {
    expect(aboutOf(network).me).toBeNull()
    for (const actor of rows.actors)
      expect(actor).toMatchObject({ kind: 'organisation', field: '', note: '', offers: null, needs: null })
    expect(rows.ties.filter(({ trust, since }) => trust !== null || since !== null)).toEqual([])
  })

  it('have a title and a question in both languages', () => {
    expect(phraseIn(aboutOf(network).name, 'en')).toBe('Florentine families')
    expect(phraseIn(aboutOf(network).name, 'id')).toBe('Keluarga-keluarga Firenze')
    expect(phraseIn(rows.goals[0]!.name, 'id')).toBe(
      'Siapa yang menghubungkan keluarga-keluarga Firenze abad ke-15?',
    )
  })

  it('have computed coalitions named after their family with most ties, and leave Pucci out', () => {
    for (const { id, name, computed } of rows.coalitions) {
      const members = rows.actors.filter(({ coalitions }) => coalitions.includes(id))
      const leading = members.reduce((most, next) => (tiesOf(next.id) > tiesOf(most.id) ? next : most))
      expect([name, computed]).toEqual([`Lingkar ${leading.name}`, true])
      expect(florentineFamilies('en').coalitions.get(id)?.name).toBe(`${leading.name} circle`)
    }
    expect(rows.actors.filter(({ coalitions }) => coalitions.length === 0).map(({ name }) => name)).toEqual([
      'Pucci',
    ])
  })

  const file = new URL('../../../../shared/reference/florentine_marriage.json', import.meta.url)
  const present = existsSync(file)
  if (!present)
    console.warn('Florentine families: no reference file beside the project, not compared with it')

  it.skipIf(!present)('are those of the reference file', () => {
    const reference = JSON.parse(readFileSync(file, 'utf8')) as Reference
    expect(rows.actors.map(({ name }) => name)).toEqual(reference.nodes.map(({ id }) => id))
    expect(rows.ties.map(({ a, b }) => pairOf(nameOf(a), nameOf(b))).sort()).toEqual(
      reference.edges.map(({ source, target }) => pairOf(source, target)).sort(),
    )
    const groups = rows.coalitions.map(({ id }) =>
      rows.actors.filter(({ coalitions }) => coalitions.includes(id)).map(({ name }) => name),
    )
    expect(groups).toEqual(['C1', 'C2', 'C3'].map((group) => reference.groups.leiden[group]))
  })
})
