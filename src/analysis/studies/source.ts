/** What every study reads: the network by index, and the person's own choices. */

import { aboutOf, type Network } from '../../network/network'
import type { Day } from '../../network/records'
import { fadedReceptivity } from '../receptivity'
import { effectiveThresholds, type Thresholds } from '../thresholds'
import { type RelationView, relationView } from '../views'

export interface StudySource {
  readonly network: Network
  readonly today: Day
  readonly thresholds: Thresholds
  readonly view: RelationView
  /** Index of the actor the network belongs to; null while nobody is. */
  readonly me: number | null
  /** 1 for who is closed today. */
  readonly closed: Uint8Array
}

/** O(n log n + m). */
export function studySource(network: Network, today: Day): StudySource {
  const about = aboutOf(network)
  const thresholds = effectiveThresholds(about.thresholds)
  const view = relationView(network, today, thresholds)
  const closed = Uint8Array.from(view.actors, ({ receptivity }) =>
    fadedReceptivity(receptivity, today, thresholds).level === 'closed' ? 1 : 0,
  )
  const me = (about.me === null ? undefined : view.indexOf.get(about.me)) ?? null
  return { network, today, thresholds, view, me, closed }
}
