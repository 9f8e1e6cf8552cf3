import { describe, expect, it } from 'vitest'
import { digestContacts, maxListed } from '../../../src/files/contacts/digest'
import { matchContacts } from '../../../src/files/contacts/duplicates'
import { actorId, anActor } from '../../builders'
import { readText } from './fixture'

describe('what is shown of a contact file', () => {
  it('names the rows that are on the map, and carries no contact', () => {
    const table = readText('Nama;Surel\nRatna Rekaan;\nBudi R.;budi@x.example\n')
    const actors = [anActor('Budi', { emails: ['budi@x.example'] })]
    const digest = digestContacts(table, matchContacts(table.contacts, actors))
    expect(digest.contactCount).toBe(2)
    expect(digest.matched).toEqual([{ row: 3, name: 'Budi R.', actor: actorId('Budi'), by: 'email' }])
    expect(digest).not.toHaveProperty('contacts')
    expect(digest.preview).toEqual(table.preview)
  })

  it('lists the first remarks and counts them all', () => {
    const rows = maxListed + 5
    const table = readText(`Nama;Surel\n${'Ratna Rekaan;bukan surel\n;x;x\n'.repeat(rows)}`)
    const { skipped, warnings } = digestContacts(table, [])
    expect(skipped.count).toBe(table.skipped.length)
    expect(skipped.count).toBeGreaterThan(rows)
    expect(warnings.count).toBe(rows)
    expect(skipped.first).toEqual(table.skipped.slice(0, maxListed))
    expect(warnings.first).toEqual(table.warnings.slice(0, maxListed))
  })
})
