/** What the living workspace asks of the rooms it may not know; the app hands the implementations in. */

import type { RingFindings } from '../analysis/exchangeRings'
import type { Findings } from '../analysis/findings'
import type { IntroductionOption } from '../analysis/introductionOptions'
import type { StudyName, StudyResults } from '../analysis/studies/studies'
import type { Commit } from '../network/commit'
import type { History } from '../network/history'
import type { ActorId } from '../network/ids'
import type { Network } from '../network/network'
import type { Day, Phrase, Place } from '../network/records'

export interface NetworkEntry {
  readonly id: string
  readonly name: Phrase
  readonly actors: number
  readonly createdAt: string
  readonly openedAt: string
  readonly lastSeq: number
  readonly backupAt: string | null
  readonly backupSeq: number
}

export interface Opened {
  readonly seq: number
  readonly network: Network
  readonly history: History
}

export interface Store {
  list(): Promise<readonly NetworkEntry[]>
  create(id: string, network: Network, at: string): Promise<void>
  open(id: string): Promise<Opened | null>
  append(
    id: string,
    commits: readonly Commit[],
    after: Network,
  ): Promise<{ readonly stored: true } | { readonly stored: false; readonly missing: readonly Commit[] }>
  commit(id: string, seq: number): Promise<Commit | null>
  /** Those from after `seq` through `last`, or all without one; oldest first. */
  commitsAfter(id: string, seq: number, last?: number): Promise<readonly Commit[]>
  snapshotIfDue(id: string, opened: Opened): Promise<void>
  noteOpened(id: string, at: string): Promise<void>
  noteBackup(id: string, seq: number, at: string): Promise<void>
  remove(id: string): Promise<void>
}

/**
 * Questions about a network. Of each kind the newest wins: an earlier one that is overtaken resolves to null, and so does
 * one that is cancelled.
 */
export interface Analyst {
  analyse(network: Network, today: Day): Promise<Findings | null>
  study<Name extends StudyName>(name: Name, network: Network, today: Day): Promise<StudyResults[Name] | null>
  rings(network: Network, today: Day): Promise<RingFindings | null>
  introductions(
    network: Network,
    a: ActorId,
    b: ActorId,
    today: Day,
  ): Promise<readonly IntroductionOption[] | null>
  cancel(kind: 'findings' | 'study' | 'rings'): void
}

export interface ArrangeRequest {
  readonly network: Network
  /** Actors to place; all others stay where they are. */
  readonly moving: ReadonlySet<ActorId>
  /** Width / height of the map on the screen. */
  readonly aspect: number
}

export interface Arranger {
  /** Positions of the moving actors by force; null when overtaken by a later request or cancelled. */
  arrange(request: ArrangeRequest, onProgress: (share: number) => void): Promise<readonly Place[] | null>
  /** Positions beside their neighbours for actors that have none yet. */
  placeNew(network: Network, aspect: number): Promise<readonly Place[]>
  cancel(): void
}

/** What may be asked of the map while it is on the screen. */
export interface Viewport {
  fit(actors?: readonly ActorId[]): void
  zoomBy(factor: number): void
  centreOn(actor: ActorId): void
  /** Moves the map as far as needed for all of them to be seen; not at all where they are. */
  reveal(actors: readonly ActorId[]): void
  /** The middle of what is visible, in map units. */
  middle(): { readonly x: number; readonly y: number }
  /** The point of the map under a point of the window. */
  pointAt(clientX: number, clientY: number): { readonly x: number; readonly y: number }
  /** Width / height of the part that is free of tools. */
  aspect(): number
}

/** Hands files to the person. */
export interface Outbox {
  /** @param name of the network, @param at when, ISO 8601: what the file is called by */
  backUp(network: Network, name: string, at: string): void
}

/** Today's date and the time now, in one place so that tests can stop the clock. */
export interface Clock {
  today(): Day
  /** ISO 8601, UTC. */
  now(): string
}
