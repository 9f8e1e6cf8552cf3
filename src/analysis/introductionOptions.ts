/** The ways in which two actors can be introduced, each with its plan: to choose from. */

import type { ActorId } from '../network/ids'
import { aboutOf, type Network } from '../network/network'
import type { Day } from '../network/records'
import { coreSpace } from './core'
import { distinctPaths } from './distinctPaths'
import type { ChainPlan, TrustPath } from './findings'
import { introducersOf } from './introducers'
import type { NodePath } from './introductions'
import { askingsOf, pathsFrom, planAlong, type PlanSource } from './plans'
import { fadedReceptivity } from './receptivity'
import { effectiveThresholds } from './thresholds'
import { linksAlong, relationView, trustPathOf } from './views'

/** One chain of ties between the parties. */
export interface IntroductionOption {
  /** From a to b. */
  readonly chain: TrustPath
  /** Null when I reach none of the middlemen, or the network does not say who I am. */
  readonly plan: ChainPlan | null
}

/**
 * At most `pathCount` introductions of two actors without a tie: first the one that the opportunity proposes (through
 * the introducer with the largest share among those I can reach), then the most trusted paths of at most `pathHops`
 * ties around the middlemen before (`distinctPaths`). None leads through a closed actor. Empty when there is none or an
 * actor does not exist. O(count · hops · n · (m + n log n)).
 */
export function introductionOptions(
  network: Network,
  one: ActorId,
  other: ActorId,
  today: Day,
): readonly IntroductionOption[] {
  const about = aboutOf(network)
  const thresholds = effectiveThresholds(about.thresholds)
  const view = relationView(network, today, thresholds)
  const [a, b] = [view.indexOf.get(one), view.indexOf.get(other)]
  if (a === undefined || b === undefined || a === b) return []
  const receptivities = view.actors.map(({ receptivity }) => fadedReceptivity(receptivity, today, thresholds))
  const closed = Uint8Array.from(receptivities, ({ level }) => (level === 'closed' ? 1 : 0))
  const me = about.me === null ? undefined : view.indexOf.get(about.me)
  const source: PlanSource = {
    view,
    receptivities,
    askings: askingsOf(network, today, thresholds),
    pathFromMe: me === undefined ? null : pathsFrom(me, view, closed, thresholds),
    thresholds,
  }
  const optionOf = ({ nodes, trust }: NodePath): IntroductionOption => ({
    chain: trustPathOf(view, { nodes, trust }),
    plan: planAlong(source, a, b, nodes.slice(1, -1), linksAlong(view, nodes)),
  })
  const space = coreSpace(view.graph, view.trust, view.membership, closed)
  const proposed = introducersOf(space, a, b)
    .map(({ nodes }) => [a, ...nodes, b])
    .map((nodes) => ({ nodes, trust: productOf(linksAlong(view, nodes).map((link) => link.trust)) }))
    .find((path) => optionOf(path).plan !== null)
  const options = { trust: view.trust, maxHops: thresholds.pathHops, barred: closed }
  return distinctPaths(view.graph, a, b, thresholds.pathCount, options, proposed).map(optionOf)
}

function productOf(factors: readonly number[]): number {
  return factors.reduce((product, factor) => product * factor, 1)
}
