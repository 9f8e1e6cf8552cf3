/** The preview of a quick line says all that will be added, and no more of it than a line has room for. */

import { beforeAll, beforeEach, expect, it } from 'vitest'
import { allWordsOf, loadAllWords } from '../../../src/i18n/words'
import type { Workspace } from '../../../src/state/workspace'
import { quickPlanOf } from '../../../src/ui/quick/addQuickly'
import { previewOf } from '../../../src/ui/quick/preview'
import { aCoalition, after, aNetwork } from '../../builders'
import { aWorkspace } from '../../state/aWorkspace'

let workspace: Workspace

beforeAll(() => loadAllWords('id'))
beforeEach(async () => {
  const founding = { coalition: aCoalition('Nelayan'), members: [] }
  workspace = await aWorkspace(after(aNetwork('a'), 'addCoalitions', { foundings: [founding] }))
})

function preview(line: string): string {
  const plan = quickPlanOf(workspace, line)
  return plan ? previewOf(plan, workspace.network, allWordsOf('id'), 'id').join(' · ') : ''
}

it.each([
  [
    'Ibu Rahma @ Koperasi: butuh gudang, menawarkan ikan, es',
    'Menambah Ibu Rahma di Koperasi; butuh gudang; menawarkan ikan, es',
  ],
  ['Budi @ nelayan', 'Menambah Budi dalam koalisi Nelayan'],
  ['Budi <budi@contoh.id>: lama di Ambon', 'Menambah Budi; budi@contoh.id; catatan: lama di Ambon'],
  ['a: butuh es', 'melengkapi a; butuh es'],
  ['Ani > Budi', 'Menambah Ani, Budi · 1 hubungan'],
  ['Ani @ Desa > Budi', 'Menambah Ani di Desa · Budi · 1 hubungan'],
  ['A1\nB2\nC3\nD4\nE5 @ Desa', 'Menambah 5 aktor'],
  ['Saya > a', 'Menambah Saya; itu Anda · 1 hubungan'],
])('%s', (line, said) => {
  expect(preview(line)).toBe(said)
})

it('says only what is new of an actor that is there', () => {
  workspace.run('quickAdd', { ...quickPlanOf(workspace, 'Ani @ Desa: butuh es')!.rows, places: [] })
  expect(preview('Ani @ Desa: butuh es, solar')).toBe('melengkapi Ani; butuh solar')
})

it.each(['Ibu A - Pak B', 'Ibu A – Pak B'])('asks whether %s are two', (line) => {
  expect(preview(line)).toContain('Ibu A > Pak B')
})

it('says of names in a row that they are one, and how they would be several', () => {
  expect(preview('Pak Ali, Bu Ani, Joko')).toContain('Pak Ali; Bu Ani; Joko')
  expect(preview('Pak Ali; Bu Ani; Joko')).toBe('Menambah Pak Ali, Bu Ani, Joko')
})

it.each(['Siti Nur-Aini', 'Dinas Kelautan dan Perikanan', 'Budi Santoso, S.E.', 'PT Maju, Tbk'])(
  'does not ask so about %s',
  (name) => {
    expect(preview(name)).toBe(`Menambah ${name}`)
  },
)

it('cuts what is very long', () => {
  const long = 'x'.repeat(190)
  expect(preview(`${long} @ ${long}: butuh ${long}`).length).toBeLessThan(230)
})
