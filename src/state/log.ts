/** Reads the log of the open network backwards, a page at a time: it may hold tens of thousands of commits. */

import type { Commit } from '../network/commit'
import { type Film, filmTo, type Moment, momentsOf, placesLost } from '../network/film'
import type { Place } from '../network/records'
import { type Document, realOf } from './document'

/** What a list of changes shows of a commit. */
export type LogEntry = Pick<Commit, 'seq' | 'id' | 'at' | 'label' | 'command' | 'undoes'>

const pageSize = 1000

/**
 * Pages of the log from `last` back to after `first`; each page is oldest first. Ends early before a commit that the log
 * has lost.
 */
export async function* pagesBack(
  document: Document,
  last: number,
  first = 0,
  size = pageSize,
): AsyncGenerator<readonly Commit[]> {
  for (let high = last; high > first; high -= size) {
    const low = Math.max(first, high - size)
    const commits = await document.commits(low, high)
    const kept = unbroken(commits, high)
    if (kept.length > 0) yield kept
    if (kept.length < high - low) return
  }
}

export function entryOf({ seq, id, at, label, command, undoes }: Commit): LogEntry {
  return { seq, id, at, label, command, undoes }
}

/** More moments than this pass too fast to be seen: then several commits make one. */
const mostMoments = 600

export interface LogFilm {
  readonly film: Film
  /** Where actors lay that are no longer on the map. */
  readonly lost: readonly Place[]
  /** From the network's beginning; else the log has lost what came before. */
  readonly whole: boolean
}

/** How the network was drawn, as far back as the log goes; null when no longer wanted. Holds the changes of the whole log. */
export async function filmOfLog(document: Document, signal: AbortSignal): Promise<LogFilm | null> {
  const { network, seq } = realOf(document.state.getState())
  const per = Math.max(1, Math.ceil(seq / mostMoments))
  const moments: (readonly Moment[])[] = []
  const lost: (readonly Place[])[] = []
  let read = 0
  for await (const page of pagesBack(document, seq, 0, Math.ceil(pageSize / per) * per)) {
    if (signal.aborted) return null
    moments.unshift(momentsOf(page, per))
    lost.unshift(placesLost(page))
    read += page.length
  }
  return { film: filmTo(network, moments.flat()), lost: lost.flat(), whole: read === seq }
}

/** The commits of a page that lead up to `last` without a gap. */
function unbroken(commits: readonly Commit[], last: number): readonly Commit[] {
  let first = commits.length
  while (first > 0 && commits[first - 1]!.seq === last - (commits.length - first)) first--
  return commits.slice(first)
}
