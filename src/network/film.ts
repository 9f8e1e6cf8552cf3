/** The growth of a network as a film: moments that can be played one after the other and reached from each other. */

import { applyChange, type Change, joinChanges, reverseChange } from './change'
import type { Commit } from './commit'
import type { ActorId } from './ids'
import type { Network, TableName } from './network'
import type { Place } from './records'

export interface Moment {
  /** When it came about: a calendar day, or ISO 8601 in UTC. */
  readonly at: string
  readonly change: Change
  /** The commit that it is, where it is a single one. */
  readonly commit: Pick<Commit, 'label' | 'command'> | null
}

export interface Film {
  /** The network before the first moment; what no picture shows is as in the end. */
  readonly start: Network
  readonly moments: readonly Moment[]
}

/** A position in the film: the network after `moment` of its moments. */
export interface Frame {
  readonly moment: number
  readonly network: Network
}

/** What a picture shows of a network, but for where actors lie, so that nothing jumps. */
const pictured: ReadonlySet<TableName> = new Set([
  'about',
  'resources',
  'coalitions',
  'actors',
  'ties',
  'exchanges',
])

/**
 * The moments of a part of the log, oldest first: `per` commits make one, those that change nothing in the picture none.
 * Undo and redo are moments too, since they were part of the drawing. O(entries).
 */
export function momentsOf(commits: readonly Commit[], per: number): readonly Moment[] {
  const moments: Moment[] = []
  for (let first = 0; first < commits.length; first += per) {
    const run = commits.slice(first, first + per)
    const change = joinChanges(run.map((commit) => commit.change)).filter(({ table }) => pictured.has(table))
    if (change.length === 0) continue
    const { at, label, command } = run.at(-1)!
    moments.push({ at, change, commit: run.length === 1 ? { label, command } : null })
  }
  return moments
}

/** The last places of the actors that a part of the log took off the map, oldest first. O(entries). */
export function placesLost(commits: readonly Commit[]): readonly Place[] {
  const lost = new Map<ActorId, Place>()
  for (const { change } of commits)
    for (const entry of change)
      if (entry.table === 'places' && entry.before && !entry.after) lost.set(entry.id, entry.before)
  return [...lost.values()]
}

/** The film whose moments, all played, lead to `end`, as far as pictures show it. O(entries). */
export function filmTo(end: Network, moments: readonly Moment[]): Film {
  const change = joinChanges(moments.map((moment) => moment.change))
  return { start: applyChange(end, reverseChange(change)), moments }
}

/** The network after `moment` of the moments, 0 = before the first. O(entries in between), from where one is. */
export function wind(film: Film, from: Frame, moment: number): Frame {
  const [first, last] = [Math.min(moment, from.moment), Math.max(moment, from.moment)]
  const between = joinChanges(film.moments.slice(first, last).map(({ change }) => change))
  const change = moment < from.moment ? reverseChange(between) : between
  return { moment, network: applyChange(from.network, change) }
}
