import { describe, expect, it } from 'vitest'
import { joinRepeats, matchContacts } from '../../../src/files/contacts/duplicates'
import type { ContactRow } from '../../../src/files/contacts/table'
import type { Actor } from '../../../src/network/records'
import { actorId, anActor } from '../../builders'
import { aContact } from './fixture'

/** One row against one actor: by what they match. */
function matchedBy(row: Partial<ContactRow>, actor: Partial<Actor>) {
  return matchContacts([aContact(2, 'Budi', row)], [anActor('A', actor)])[0]?.by ?? null
}

describe('a row that is on the map', () => {
  it.each<[string | null, Partial<ContactRow>, Partial<Actor>]>([
    ['email', { emails: ['BUDI@x.example'] }, { emails: ['a@x.example', 'budi@x.example'] }],
    ['phone', { phones: ['0812 3456 789'] }, { phones: ['+62 812-3456-789'] }],
    ['phone', { phones: ['628123456789'] }, { phones: ['08123456789'] }],
    [null, { phones: ['1234'] }, { phones: ['1234'] }],
    ['link', { links: ['https://www.linkedin.com/in/b/'] }, { links: ['http://id.linkedin.com/in/b?x=1'] }],
    [null, { links: ['https://x.example'] }, { links: ['https://x.example'] }],
    ['nameAndAffiliation', { affiliation: 'PT. Maju Tbk' }, { name: 'H. BUDI, S.E.', affiliation: 'Maju' }],
    [null, { affiliation: 'PT Maju' }, { name: 'Budi', affiliation: 'PT Lain' }],
    ['nameAndAffiliation', { phones: ['08123456789'] }, { name: 'Budi' }],
    [null, { phones: ['08123456789'] }, { name: 'Budi', phones: ['08129999999'] }],
    [
      'email',
      { emails: ['b@x.example'], phones: ['08123456789'] },
      { emails: ['b@x.example'], phones: ['08123456789'] },
    ],
  ])('by %s: %j', (by, row, actor) => expect(matchedBy(row, actor)).toBe(by))

  it('is not found by what several actors have', () => {
    const office = { phones: ['021 555 0001'] }
    const actors = [anActor('A', office), anActor('B', office)]
    expect(matchContacts([aContact(2, 'Budi', office)], actors)).toEqual([null])
  })

  it('is not found by what several rows have, but still by what is its own', () => {
    const office = '021 555 0001'
    const rows = [
      aContact(2, 'Budi', { phones: [office], affiliation: 'PT Maju' }),
      aContact(3, 'Sari', { phones: [office] }),
    ]
    const actors = [anActor('A', { name: 'Budi', affiliation: 'PT Maju', phones: [office] })]
    expect(matchContacts(rows, actors)).toEqual([{ actor: actorId('A'), by: 'nameAndAffiliation' }, null])
  })

  it('is not found by addresses that lead to different actors', () => {
    const row = aContact(2, 'Budi', { emails: ['a@x.example', 'b@x.example'], phones: ['08123456789'] })
    const actors = [
      anActor('A', { emails: ['a@x.example'] }),
      anActor('B', { emails: ['b@x.example'], phones: ['08123456789'] }),
    ]
    expect(matchContacts([row], actors)).toEqual([{ actor: actorId('B'), by: 'phone' }])
    expect(matchContacts([{ ...row, phones: [] }], actors)).toEqual([null])
  })
})

describe('rows of one person', () => {
  const joined = (...rows: readonly ContactRow[]) => {
    const { contacts, skipped } = joinRepeats(rows)
    return {
      rows: contacts.map(({ row }) => row),
      skipped: skipped.map(({ message }) => message.params),
      contacts,
    }
  }

  it('become the first, which gains what the later ones add', () => {
    const { contacts, skipped } = joined(
      aContact(2, 'Budi', { emails: ['b@x.example'], role: 'Direktur' }),
      aContact(3, 'BUDI', { emails: ['B@x.example'], role: 'Staf', phones: ['08123456789'], note: 'teman' }),
      aContact(4, 'Budi', { phones: ['+628123456789'], links: ['https://x.example/b'] }),
    )
    expect(skipped).toEqual([
      { row: 3, first: 2 },
      { row: 4, first: 2 },
    ])
    expect(contacts).toEqual([
      aContact(2, 'Budi', {
        emails: ['b@x.example'],
        role: 'Direktur',
        phones: ['08123456789', '+628123456789'],
        note: 'teman',
        links: ['https://x.example/b'],
      }),
    ])
  })

  it('share a name: an office line or mailbox alone does not make them one', () => {
    const office = { phones: ['021 555 0001'], emails: ['kantor@x.example'] }
    expect(joined(aContact(2, 'Budi', office), aContact(3, 'Sari', office)).rows).toEqual([2, 3])
  })

  it('share an affiliation, or the later one has no address of its own', () => {
    const maju = { affiliation: 'PT Maju' }
    expect(joined(aContact(2, 'Budi', maju), aContact(3, 'Budi', { affiliation: 'Maju, Tbk' })).rows).toEqual(
      [2],
    )
    expect(joined(aContact(2, 'Budi', maju), aContact(3, 'Budi', { affiliation: 'PT Lain' })).rows).toEqual([
      2, 3,
    ])
    expect(joined(aContact(2, 'Agus'), aContact(3, 'Agus')).rows).toEqual([2])
    const other = { phones: ['08123456789'] }
    expect(joined(aContact(2, 'Agus'), aContact(3, 'Agus', other)).rows).toEqual([2, 3])
  })

  it('are found among very many of one name without going through them all', () => {
    const rows = Array.from({ length: 50_000 }, (_, at) =>
      aContact(at + 2, 'Agus', { phones: [`0812${String(at + 1_000_000)}`], emails: ['agus@x.example'] }),
    )
    const { contacts, skipped } = joinRepeats(rows)
    expect(skipped).toHaveLength(rows.length - 1)
    expect(contacts[0]?.phones).toHaveLength(50)
  })
})
