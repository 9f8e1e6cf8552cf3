/** What this device remembers, and what it makes of what it cannot read. */

import { describe, expect, it } from 'vitest'
import { createPreferences } from '../../src/state/preferences'

function storageWith(stored: unknown) {
  let text = JSON.stringify(stored)
  return {
    getItem: () => text,
    setItem: (_: string, value: string) => {
      text = value
    },
  }
}

const columnsOf = (stored: unknown) => createPreferences(storageWith(stored)).getState().peopleColumns
const usual = createPreferences(null).getState().peopleColumns

describe('the columns of the table of people', () => {
  it('are remembered, none at all too', () => {
    const storage = storageWith({})
    createPreferences(storage).setState({ peopleColumns: ['role', 'trust'] })
    expect(createPreferences(storage).getState().peopleColumns).toEqual(['role', 'trust'])
    createPreferences(storage).setState({ peopleColumns: [] })
    expect(createPreferences(storage).getState().peopleColumns).toEqual([])
  })

  it('are the usual ones where nothing, or something else, is stored', () => {
    expect(columnsOf({})).toEqual(usual)
    expect(columnsOf({ peopleColumns: 'role' })).toEqual(usual)
    expect(columnsOf({ peopleColumns: { 0: 'role' } })).toEqual(usual)
    expect(columnsOf({ peopleColumns: ['role', 7] })).toEqual(usual)
  })
})
