/** Keeps networks in IndexedDB: a log of commits each, and now and then a snapshot. */

import Dexie from 'dexie'
import { applyChange } from '../network/change'
import type { Commit } from '../network/commit'
import { formatVersion, upgradeChange } from '../network/format'
import { emptyHistory, recordCommit } from '../network/history'
import { aboutOf, type Network } from '../network/network'
import type { Database } from './database'
import { type CommitRow, databaseVersion, type NetworkRow, type SnapshotRow } from './database'
import { readSnapshot, type Snapshot, writeSnapshot } from './snapshots'
import type { Announcements } from './tabs'

/** A snapshot is due after this many commits: loading replays at most about as many. */
const snapshotEvery = 100

export type Appended =
  | { readonly stored: true }
  /** Another tab was faster: the commits that this one lacks. */
  | { readonly stored: false; readonly missing: readonly Commit[] }

export class NetworkStore {
  readonly #database: Database
  readonly #announcements: Announcements
  readonly #outdated: () => void
  #readOnly = false

  /** `outdated` is called when the database is found to belong to a newer version: nothing is stored from then on. */
  constructor(database: Database, announcements: Announcements, outdated: () => void) {
    this.#database = database
    this.#announcements = announcements
    this.#outdated = outdated
    database.on('versionchange', () => {
      this.#readOnly = true
      database.close({ disableAutoOpen: true })
      outdated()
    })
  }

  /** Most recently opened first. */
  async list(): Promise<readonly NetworkRow[]> {
    await this.#guard()
    const rows = await this.#database.networks.toArray()
    return rows.sort((one, other) => other.openedAt.localeCompare(one.openedAt))
  }

  async create(id: string, network: Network, at: string): Promise<void> {
    await this.#guard()
    const { networks, snapshots } = this.#database
    const row: NetworkRow = {
      id,
      name: aboutOf(network).name,
      actors: network.actors.size,
      createdAt: at,
      openedAt: at,
      lastSeq: 0,
      backupAt: null,
      backupSeq: 0,
    }
    await this.#database.transaction('rw', networks, snapshots, async () => {
      await networks.add(row)
      await snapshots.add(writeSnapshot(id, { seq: 0, network, history: emptyHistory }))
    })
    this.#announcements.announce(id, 0)
  }

  /** Newest good snapshot + the commits after it; null when the network is not there. Throws when no snapshot is good. */
  async open(id: string): Promise<Snapshot | null> {
    await this.#guard()
    const [row, newest] = await Promise.all([this.#database.networks.get(id), this.#snapshotBefore(id)])
    if (!row) return null
    const snapshot = await this.#goodSnapshot(id, newest)
    const later = row.lastSeq > snapshot.seq ? await this.commitsAfter(id, snapshot.seq) : []
    return later.reduce<Snapshot>(
      ({ network, history }, commit) => ({
        seq: commit.seq,
        network: applyChange(network, commit.change),
        history: recordCommit(history, commit),
      }),
      snapshot,
    )
  }

  /**
   * Appends commits in one strict transaction, or none of them when the log has moved on. What is already there under
   * the same commit id counts as stored, so that a retry after an unclear failure is safe.
   */
  async append(id: string, commits: readonly Commit[], after: Network): Promise<Appended> {
    await this.#guard()
    const { networks, commits: log } = this.#database
    const known = (commits[0]?.seq ?? 1) - 1
    const appended = await this.#database.transaction('rw', networks, log, async (): Promise<Appended> => {
      const row = await networks.get(id)
      if (!row) throw new Error('the network is gone')
      if (row.lastSeq !== known) {
        const missing = await this.commitsAfter(id, known)
        const stored = commits.every((commit, index) => missing[index]?.id === commit.id)
        return stored ? { stored } : { stored: false, missing }
      }
      await log.bulkAdd(commits.map((commit) => rowOf(id, commit)))
      const lastSeq = known + commits.length
      await networks.update(id, { lastSeq, name: aboutOf(after).name, actors: after.actors.size })
      return { stored: true }
    })
    if (appended.stored) this.#announcements.announce(id, known + commits.length)
    return appended
  }

  /** The commits from after `seq` through `last`, oldest first. */
  async commitsAfter(id: string, seq: number, last = Infinity): Promise<readonly Commit[]> {
    const range = this.#database.commits.where('[network+seq]').between([id, seq], [id, last], false, true)
    return (await range.toArray()).map(commitOf)
  }

  async commit(id: string, seq: number): Promise<Commit | null> {
    const row = await this.#database.commits.get([id, seq])
    return row ? commitOf(row) : null
  }

  /** Writes a snapshot when one is due, and keeps the last two. */
  async snapshotIfDue(id: string, snapshot: Snapshot): Promise<void> {
    const { snapshots } = this.#database
    const keys = await this.#snapshotKeys(id)
    if (snapshot.seq - (keys.at(-1)?.[1] ?? -Infinity) < snapshotEvery) return
    await this.#guard()
    await this.#database.transaction('rw', snapshots, async () => {
      await snapshots.put(writeSnapshot(id, snapshot))
      await snapshots.bulkDelete(keys.slice(0, -1))
    })
  }

  /** Puts it first in the list. */
  async noteOpened(id: string, at: string): Promise<void> {
    await this.#guard()
    await this.#database.networks.update(id, { openedAt: at })
  }

  async noteBackup(id: string, seq: number, at: string): Promise<void> {
    await this.#guard()
    await this.#database.networks.update(id, { backupAt: at, backupSeq: seq })
  }

  async remove(id: string): Promise<void> {
    await this.#guard()
    const { networks, commits, snapshots } = this.#database
    await this.#database.transaction('rw', networks, commits, snapshots, async () => {
      await networks.delete(id)
      for (const table of [commits, snapshots])
        await table.where('[network+seq]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete()
    })
  }

  /**
   * The newest one that can be read, from `newest` backwards. Where none is left, another tab may have written a newer
   * one meanwhile and removed one that was still to be tried.
   */
  async #goodSnapshot(id: string, newest: SnapshotRow | undefined): Promise<Snapshot> {
    for (let row = newest; row; row = await this.#snapshotBefore(id, row.seq)) {
      const snapshot = await readSnapshot(row)
      if (snapshot) return snapshot
    }
    const newer = await this.#snapshotBefore(id)
    if (newer && newest && newer.seq > newest.seq) return this.#goodSnapshot(id, newer)
    throw new Error('no snapshot of this network can be read')
  }

  async #snapshotBefore(id: string, seq = Infinity): Promise<SnapshotRow | undefined> {
    const range = this.#database.snapshots.where('[network+seq]').between([id, -Infinity], [id, seq])
    return range.last()
  }

  async #snapshotKeys(id: string): Promise<[string, number][]> {
    const range = this.#database.snapshots
      .where('[network+seq]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
    return range.primaryKeys()
  }

  /** Opens the database where a full disk closed it, and refuses to touch one that newer code has shaped. */
  async #guard(): Promise<void> {
    if (this.#readOnly) throw new Error('a newer version of the app is open in another tab')
    if (!this.#database.isOpen()) await this.#database.open()
    if (this.#database.backendDB().version / 10 > databaseVersion) {
      this.#readOnly = true
      this.#outdated()
      throw new Error('the database was written by a newer version of the app')
    }
  }
}

function rowOf(network: string, { args: _, ...commit }: Commit): CommitRow {
  return { ...commit, network, format: formatVersion }
}

function commitOf({ network: _, format, ...commit }: CommitRow): Commit {
  const change = format === formatVersion ? commit.change : upgradeChange(format, commit.change)
  return { ...commit, change, args: null }
}
