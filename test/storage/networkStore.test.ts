/** The log and its snapshots, on an IndexedDB in memory; durability itself is tested in a real browser. */

import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { applyChange } from '../../src/network/change'
import type { Commit } from '../../src/network/commit'
import { planCommand } from '../../src/network/commands'
import { emptyNetwork, type Network } from '../../src/network/network'
import { Database, databaseVersion } from '../../src/storage/database'
import { NetworkStore } from '../../src/storage/networkStore'
import type * as Snapshots from '../../src/storage/snapshots'
import { Announcements } from '../../src/storage/tabs'
import { anActor, aPlace } from '../builders'

/** What another tab does before this one reads the next snapshot. */
const meanwhile = vi.hoisted(() => ({ act: () => Promise.resolve() }))
vi.mock('../../src/storage/snapshots', async (original) => {
  const snapshots = await original<typeof Snapshots>()
  const readSnapshot: typeof snapshots.readSnapshot = async (row) => {
    await meanwhile.act()
    return snapshots.readSnapshot(row)
  }
  return { ...snapshots, readSnapshot }
})

/** As IndexedDB counts: Dexie takes a version times ten. */
const newerVersion = 10 * (databaseVersion + 1)
const at = '2026-11-24T00:00:00.000Z'
let database: Database
let store: NetworkStore
let announcements: Announcements
let outdated: ReturnType<typeof vi.fn<() => void>>

beforeEach(() => {
  const name = `test-${Math.random()}`
  database = new Database(name)
  announcements = new Announcements(name)
  outdated = vi.fn<() => void>()
  store = new NetworkStore(database, announcements, outdated)
})

afterEach(() => {
  meanwhile.act = () => Promise.resolve()
  announcements.close()
  database.close()
})

/** A network with a commit for each name, and those commits. */
function history(names: readonly string[]): {
  readonly network: Network
  readonly commits: readonly Commit[]
} {
  let network = emptyNetwork('test')
  const commits = names.map((name, index): Commit => {
    const planned = planCommand(network, 'addActors', {
      actors: [anActor(name)],
      places: [aPlace(name, 0, 0)],
    })
    if (!planned.ok) throw new Error(planned.refusal.code)
    network = applyChange(network, planned.change)
    const { change, label } = planned
    return {
      seq: index + 1,
      id: `commit-${name}`,
      label,
      at,
      command: 'addActors',
      undoes: null,
      args: { name },
      change,
    }
  })
  return { network, commits }
}

const names = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`)

async function stored(count: number) {
  const { network, commits } = history(names(count))
  await store.create('one', emptyNetwork('test'), at)
  for (const commit of commits) await store.append('one', [commit], network)
  return { network, commits }
}

describe('a stored network', () => {
  it('opens as it was, with its history', async () => {
    const { network } = await stored(3)
    const opened = await store.open('one')
    expect(opened?.network).toEqual(network)
    expect(opened?.seq).toBe(3)
    expect(opened?.history.undo.map(({ seq }) => seq)).toEqual([1, 2, 3])
  })

  it('keeps its log without the arguments, which `change` makes needless', async () => {
    const { commits } = await stored(1)
    expect(await store.commit('one', 1)).toEqual({ ...commits[0], args: null })
  })

  it('is listed with its size, and gone after removal with all its rows', async () => {
    await stored(2)
    expect(await store.list()).toMatchObject([{ id: 'one', lastSeq: 2, actors: 2, backupAt: null }])
    await store.remove('one')
    expect(await store.list()).toEqual([])
    expect(await store.open('one')).toBeNull()
    expect([await database.commits.count(), await database.snapshots.count()]).toEqual([0, 0])
  })

  it('comes first in the list once it is noted that it was opened', async () => {
    await stored(1)
    await store.create('two', emptyNetwork('other'), '2026-11-24T00:00:01.000Z')
    const ids = async () => (await store.list()).map(({ id }) => id)
    expect(await ids()).toEqual(['two', 'one'])
    await store.noteOpened('one', '2026-11-24T00:00:02.000Z')
    expect(await ids()).toEqual(['one', 'two'])
    expect((await store.list())[0]).toMatchObject({ lastSeq: 1, actors: 1 })
  })

  it('gives a part of its log', async () => {
    const { commits } = await stored(6)
    const seqs = async (after: number, last?: number) =>
      (await store.commitsAfter('one', after, last)).map(({ seq }) => seq)
    expect(await seqs(2, 4)).toEqual([3, 4])
    expect(await seqs(4)).toEqual([5, 6])
    expect(await seqs(6, 9)).toEqual([])
    expect((await store.commitsAfter('one', 0, 1))[0]?.change).toEqual(commits[0]?.change)
  })

  it('does not mix with another one', async () => {
    await stored(2)
    await store.create('two', emptyNetwork('other'), at)
    expect((await store.open('two'))?.network.actors.size).toBe(0)
    expect((await store.open('one'))?.network.actors.size).toBe(2)
  })
})

describe('appending', () => {
  it('behind another tab stores nothing and tells what is missing', async () => {
    const { network, commits } = await stored(2)
    const late = { ...commits[1]!, id: 'mine' }
    const appended = await store.append('one', [late], network)
    expect(appended).toEqual({ stored: false, missing: [{ ...commits[1], args: null }] })
    expect((await store.commitsAfter('one', 0)).map(({ id }) => id)).toEqual(['commit-n0', 'commit-n1'])
  })

  it('what is stored already is no conflict: an unclear failure may be tried again', async () => {
    const { network, commits } = await stored(2)
    expect(await store.append('one', [commits[1]!], network)).toEqual({ stored: true })
    expect(await database.commits.count()).toBe(2)
  })

  it('to a network that is gone fails', async () => {
    const { network, commits } = history(['a'])
    await expect(store.append('none', commits, network)).rejects.toThrow('gone')
  })

  it('tells the other tabs, not this one', async () => {
    const others = new Announcements(database.name)
    const heard = vi.fn()
    const own = vi.fn()
    others.listen(heard)
    announcements.listen(own)
    await stored(1)
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith('one', 1))
    expect(own).not.toHaveBeenCalled()
    others.close()
  })
})

describe('snapshots', () => {
  async function withSnapshots() {
    const { network, commits } = await stored(205)
    for (const seq of [50, 100, 200]) {
      const then = commits
        .slice(0, seq)
        .reduce((now, { change }) => applyChange(now, change), emptyNetwork('test'))
      await store.snapshotIfDue('one', { seq, network: then, history: { undo: [], redo: [] } })
    }
    return network
  }
  const seqs = async () => (await database.snapshots.toArray()).map(({ seq }) => seq)

  it('are written when due, and the last two are kept', async () => {
    await withSnapshots()
    expect(await seqs()).toEqual([100, 200])
  })

  it('spare the replay of what they hold', async () => {
    const network = await withSnapshots()
    await database.commits.where('[network+seq]').between(['one', 1], ['one', 200], true, true).delete()
    expect((await store.open('one'))?.network).toEqual(network)
  })

  it.each([
    ['checksum', { checksum: 'wrong' }],
    ['body', { body: '{"tables":{}}' }],
  ])('with a damaged %s give way to the one before and a longer replay', async (_, damage) => {
    const network = await withSnapshots()
    await database.snapshots.update(['one', 200], damage)
    expect((await store.open('one'))?.network).toEqual(network)
  })

  it('that another tab has replaced meanwhile are sought once more from the newest', async () => {
    const network = await withSnapshots()
    await database.snapshots.update(['one', 200], { checksum: 'wrong' })
    meanwhile.act = async () => {
      await store.snapshotIfDue('one', { seq: 300, network, history: { undo: [], redo: [] } })
    }
    const opened = await store.open('one')
    expect([opened?.seq, opened?.network]).toEqual([300, network])
    expect(await seqs()).toEqual([200, 300])
  })

  it('that are all damaged are said to be, not passed off as an empty network', async () => {
    await stored(1)
    await database.snapshots.update(['one', 0], { checksum: 'wrong' })
    await expect(store.open('one')).rejects.toThrow('no snapshot')
  })
})

describe('another version in another tab', () => {
  it('makes this one close and refuse, instead of writing into what it does not know', async () => {
    await stored(1)
    const newer = indexedDB.open(database.name, newerVersion)
    await new Promise((resolve) => (newer.onsuccess = resolve))
    expect(outdated).toHaveBeenCalledOnce()
    await expect(store.list()).rejects.toThrow('newer version')
    newer.result.close()
  })

  it('that has been here before is not written into either', async () => {
    await stored(1)
    database.close()
    const newer = indexedDB.open(database.name, newerVersion)
    await new Promise((resolve) => (newer.onsuccess = resolve))
    newer.result.close()
    const fresh = new NetworkStore(new Database(database.name), announcements, outdated)
    await expect(fresh.create('two', emptyNetwork(''), at)).rejects.toThrow()
    expect(outdated).toHaveBeenCalledOnce()
  })
})
