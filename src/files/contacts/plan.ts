/** What an import will do to a network, worked out before anything is done. */

import type { ActorId, newId } from '../../network/ids'
import type { Message } from '../../network/message'
import type { Network } from '../../network/network'
import type { Actor, Coalition, Day, Resource, Tie } from '../../network/records'
import type { ContactRow } from './table'

/** A row that is on the map already: fill only what is empty there, leave all as it is, or add it as somebody new. */
export type Decision = 'fill' | 'keep' | 'new'

export type MatchedBy = 'email' | 'phone' | 'link' | 'nameAndAffiliation'

/** The actor that a row most likely is. */
export interface Match {
  readonly actor: ActorId
  readonly by: MatchedBy
}

export interface ImportOptions {
  readonly today: Day
  /** Written into the new actors where the row itself names none, e.g. the name of the file. */
  readonly source: string
  readonly tieToMe: boolean
  readonly newId: typeof newId
}

/** The arguments of the command `importContacts`, save the places, which the layout finds for `actors`. */
export interface ImportPlan {
  readonly actors: readonly Actor[]
  readonly updates: readonly Actor[]
  readonly resources: readonly Resource[]
  readonly coalitions: readonly Coalition[]
  readonly ties: readonly Tie[]
}

/** `tooManyActors` {actors, limit}: how many the network would hold, and how many it may. */
export type ImportRefusal = Message<'tooManyActors'>

/** By row number; a row without a decision is filled in if it has a match, else new. */
export type Decisions = ReadonlyMap<number, Decision>

export function planImport(
  rows: readonly ContactRow[],
  matches: readonly (Match | null)[],
  decisions: Decisions,
  network: Network,
  options: ImportOptions,
): ImportPlan | { readonly refusal: ImportRefusal } {
  throw new Error(`being written ${rows.length}${matches.length}${decisions.size}${network.actors.size}${options.today}`)
}
