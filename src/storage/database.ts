/** The IndexedDB database: which tables it has and what their rows are. */

import Dexie, { type EntityTable, type Table } from 'dexie'
import type { Commit } from '../network/commit'
import type { Phrase } from '../network/records'

export const databaseName = 'simpul'

export interface NetworkRow {
  readonly id: string
  readonly name: Phrase
  readonly actors: number
  readonly createdAt: string
  readonly openedAt: string
  /** The seq of the newest stored commit. */
  readonly lastSeq: number
  readonly backupAt: string | null
  readonly backupSeq: number
}

/** A commit as stored: without `args`, since `change` holds all. `format` is the version its rows are written in. */
export interface CommitRow extends Omit<Commit, 'args'> {
  readonly network: string
  readonly format: number
}

export interface SnapshotRow {
  readonly network: string
  readonly seq: number
  readonly format: number
  /** JSON of `{ tables, history }`, tables as columns; up to version 1 of the database as rows. */
  readonly body: string
  readonly checksum: string
}

/**
 * Raised with every change that older code cannot read, so that it is kept out; records have their own version
 * (`formatVersion`). 2: snapshots hold columns.
 */
export const databaseVersion = 2

export class Database extends Dexie {
  declare readonly networks: EntityTable<NetworkRow, 'id'>
  declare readonly commits: Table<CommitRow, [string, number]>
  declare readonly snapshots: Table<SnapshotRow, [string, number]>

  constructor(name: string) {
    // Chrome's default loses up to 15 s of acknowledged work at a power cut.
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(databaseVersion).stores({
      networks: 'id',
      commits: '[network+seq]',
      snapshots: '[network+seq]',
    })
  }
}
