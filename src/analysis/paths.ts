/** Introduction paths between any two actors of a network, on request. */

import type { ActorId } from '../network/ids'
import { aboutOf, type Network } from '../network/network'
import type { Day } from '../network/records'
import type { TrustPath } from './findings'
import { introductionPaths } from './introductions'
import { fadedReceptivity } from './receptivity'
import { effectiveThresholds } from './thresholds'
import { relationView, trustPathOf } from './views'

/**
 * The `pathCount` most trusted paths of at most `pathHops` ties, best first, none of them through a closed actor. Empty
 * when there is none or an actor does not exist. O(count · hops · n · (m + n log n)).
 */
export function pathsBetween(network: Network, from: ActorId, to: ActorId, today: Day): TrustPath[] {
  const thresholds = effectiveThresholds(aboutOf(network).thresholds)
  const view = relationView(network, today, thresholds)
  const [start, end] = [view.indexOf.get(from), view.indexOf.get(to)]
  if (start === undefined || end === undefined) return []
  const barred = Uint8Array.from(view.actors, ({ receptivity }) =>
    fadedReceptivity(receptivity, today, thresholds).level === 'closed' ? 1 : 0,
  )
  const options = { trust: view.trust, maxHops: thresholds.pathHops, barred }
  return introductionPaths(view.graph, start, end, thresholds.pathCount, options).map((path) =>
    trustPathOf(view, path),
  )
}
