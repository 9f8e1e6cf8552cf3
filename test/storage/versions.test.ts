/** Every database that was ever shipped opens, and what is stored on top of it is in the form of today. */

import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Commit } from '../../src/network/commit'
import { entriesNotCurrent } from '../../src/network/change'
import { Database, databaseVersion } from '../../src/storage/database'
import { NetworkStore } from '../../src/storage/networkStore'
import { Announcements } from '../../src/storage/tabs'
import { actorId, after, aNetwork, anActor, aPlace } from '../builders'
import dump from '../fixtures/database.v1.json'

let announcements: Announcements
let database: Database
let store: NetworkStore

beforeEach(async () => {
  const name = `v1-${Math.random()}`
  const shipped = new Dexie(name)
  shipped.version(1).stores({ networks: 'id', commits: '[network+seq]', snapshots: '[network+seq]' })
  for (const [table, rows] of Object.entries(dump)) await shipped.table(table).bulkAdd(rows as unknown[])
  shipped.close()
  announcements = new Announcements(name)
  database = new Database(name)
  store = new NetworkStore(database, announcements, () => undefined)
})

afterEach(() => {
  announcements.close()
  database.close()
})

/** What the dump holds: the last of its two commits lies behind the newest snapshot. */
function expected() {
  const added = (name: string, email: string, network: ReturnType<typeof aNetwork>) =>
    after(network, 'addActors', {
      actors: [anActor(name, { emails: [email], note: 'n' })],
      places: [aPlace(name, 5, 6)],
    })
  const first = added('Dewi', '0@example.org', aNetwork('abc', ['ab', 'bc']))
  return added('Rézà 日本', '1@example.org', first)
}

describe('a database of version 1', () => {
  it('opens as it was', async () => {
    const opened = await store.open('one')
    expect(opened?.network).toEqual(expected())
    expect(opened?.history.undo.map(({ seq }) => seq)).toEqual([1, 2])
    expect(database.verno).toBe(databaseVersion)
  })

  it('opens from the snapshot before where the newest is damaged', async () => {
    await database.snapshots.update(['one', 1], { checksum: 'wrong' })
    expect((await store.open('one'))?.network).toEqual(expected())
  })

  it('gets its next snapshot as columns, of which the log still knows the rows', async () => {
    const { network, history } = (await store.open('one'))!
    await store.snapshotIfDue('one', { seq: 200, network, history })
    const row = await database.snapshots.get(['one', 200])
    expect(row?.body).toContain('"differing"')
    const opened = (await store.open('one'))!
    expect(opened.network).toEqual(network)
    expect(opened.network.actors.get(actorId('Dewi'))?.note).toBe('n')
    const [, last] = (await store.commitsAfter('one', 0)) as [Commit, Commit]
    expect(entriesNotCurrent(opened.network, last.change)).toEqual([])
  })
})
