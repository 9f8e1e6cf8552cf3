/** How I get two actors introduced: whom I ask, along which ties, and whether now is the time. */

import { type ActorId, pairId, type PairId } from '../network/ids'
import type { Network } from '../network/network'
import type { Day } from '../network/records'
import { daysBetween } from './days'
import type {
  ChainPlan,
  FadedReceptivity,
  Introducer,
  IntroductionPlan,
  Link,
  NoPlan,
  TrustPath,
} from './findings'
import type { IntroducerTerm } from './introducers'
import { mostTrustedPath, type NodePath } from './introductions'
import type { Thresholds } from './thresholds'
import { verdictOn } from './verdict'
import { type RelationView, trustPathOf } from './views'

/** What has been asked of whom, as far as it matters today. */
export interface Askings {
  /** The latest day within the days of rest on which an actor was asked. */
  readonly askedOn: ReadonlyMap<ActorId, Day>
  /** Whether a connector was asked repeatedly within the days of rest, or has many open plans for other pairs. */
  readonly isOverused: (connector: ActorId, pair: PairId) => boolean
}

export function askingsOf(network: Network, today: Day, thresholds: Thresholds): Askings {
  const askedOn = new Map<ActorId, Day>()
  const asks = new Map<ActorId, number>()
  const plans = new Map<ActorId, PairId[]>()
  for (const { actor, kind, on } of network.touchpoints.values()) {
    const days = daysBetween(on, today)
    if (kind !== 'asked' || days === null || days > thresholds.restAfterAsking) continue
    asks.set(actor, (asks.get(actor) ?? 0) + 1)
    if (on > (askedOn.get(actor) ?? '')) askedOn.set(actor, on)
  }
  for (const { connector, status, a, b } of network.plans.values()) {
    if (status === 'open') plans.set(connector, [...(plans.get(connector) ?? []), pairId(a, b)])
  }
  return {
    askedOn,
    // Its own plan is no reason to hold a pair back.
    isOverused: (connector, pair) =>
      (asks.get(connector) ?? 0) >= thresholds.overusedAsks ||
      (plans.get(connector) ?? []).filter((planned) => planned !== pair).length >= thresholds.overusedPlans,
  }
}

/** What all plans of a network are made from. */
export interface PlanSource {
  readonly view: RelationView
  readonly receptivities: readonly FadedReceptivity[]
  readonly askings: Askings
  /** The path of most trust from me to a node, around closed actors and the two given; null when there is none. */
  readonly pathFromMe: ((to: number, a: number, b: number) => TrustPath | null) | null
  readonly thresholds: Thresholds
}

/** Finds paths from me, each only once as long as it leads through neither party. */
export function pathsFrom(
  me: number,
  view: RelationView,
  closed: Uint8Array,
  thresholds: Thresholds,
): NonNullable<PlanSource['pathFromMe']> {
  const known = new Map<number, NodePath | null>()
  const find = (to: number, barred: Uint8Array): NodePath | null =>
    to === me
      ? { nodes: [me], trust: 1 }
      : mostTrustedPath(view.graph, me, to, { trust: view.trust, maxHops: thresholds.pathHops, barred })
  return (to, a, b) => {
    let path = known.get(to)
    if (path === undefined) known.set(to, (path = find(to, closed)))
    if (path?.nodes.some((node) => node !== me && (node === a || node === b))) {
      const barred = closed.slice()
      barred[a] = 1
      barred[b] = 1
      path = find(to, barred)
    }
    return path && trustPathOf(view, path)
  }
}

/**
 * The plan for an introduction of a and b: through the introducer with the largest share among those I can reach on a
 * path of at most `pathHops` ties that leads neither through a closed actor nor through a party. Of two introducers
 * in a row I ask the one whom I reach with more trust.
 * @param terms the introducers, largest share first
 * @param describe makes an introducer of a term
 */
export function planIntroduction(
  source: PlanSource,
  a: number,
  b: number,
  terms: readonly IntroducerTerm[],
  describe: (term: IntroducerTerm) => Introducer,
): IntroductionPlan | NoPlan {
  if (!source.pathFromMe) return { status: 'noMe' }
  for (const term of terms) {
    const introducer = describe(term)
    const along = planAlong(source, a, b, term.nodes, introducer.links)
    if (along) return { ...along, introducer }
  }
  return { status: 'noPath' }
}

/**
 * The plan for an introduction along one chain: of its middlemen I ask the one whom I reach with most trust. Where I am
 * a middleman myself I ask those beside me in the chain who are no party, and nobody when I know both parties.
 * @param nodes the middlemen; @param links the ties of the chain from a to b
 * @returns null when I reach none of them
 */
export function planAlong(
  source: PlanSource,
  a: number,
  b: number,
  nodes: readonly number[],
  links: readonly Link[],
): ChainPlan | null {
  const { view, receptivities, askings, thresholds } = source
  const approach = approachTo(source, a, b, nodes, links)
  if (!approach) return null
  const parties = [a, b].map((party) => ({
    actor: view.actors[party]!,
    receptivity: receptivities[party]!,
    askedOn: askings.askedOn.get(view.actors[party]!.id),
  }))
  const pair = pairId(parties[0]!.actor.id, parties[1]!.actor.id)
  const tired = approach.asked.flatMap(({ actor }) => (askings.isOverused(actor, pair) ? actor : []))
  return {
    status: 'path',
    ...approach,
    ...verdictOn(parties[0]!, parties[1]!, approach.weakest, tired, thresholds),
  }
}

type Approach = Pick<ChainPlan, 'connector' | 'asked' | 'path' | 'weakest'>

function approachTo(
  { view, pathFromMe }: PlanSource,
  a: number,
  b: number,
  nodes: readonly number[],
  links: readonly Link[],
): Approach | null {
  const ways = nodes.map((node) => pathFromMe?.(node, a, b) ?? null)
  const parties = [a, b].map((party) => view.actors[party]!.id)
  const mine = ways.find((way) => way?.links.length === 0)
  if (mine) return approachFrom(mine, parties, links)
  const path = ways.reduce(easierPath, null)
  if (!path) return null
  const [me, connector] = [path.actors[0]!, path.actors[path.actors.length - 1]!]
  const asked = [{ actor: connector, brings: parties.filter((party) => party !== me) }]
  return { connector, asked, path, weakest: weakestOf(path.links) }
}

/** How I go about it from within the chain. */
function approachFrom(onlyMe: TrustPath, parties: readonly ActorId[], links: readonly Link[]): Approach {
  const [me] = onlyMe.actors
  const before = links.find(({ to }) => to === me)!
  const after = links.find(({ from }) => from === me)!
  const sides = [
    { actor: before.from, party: parties[0]!, link: turned(before) },
    { actor: after.to, party: parties[1]!, link: after },
  ]
  const strangers = sides.filter(({ actor, party }) => actor !== party)
  const asked = strangers.map(({ actor, party }) => ({ actor, brings: [party] }))
  const weakest = weakestOf(sides.map(({ link }) => link))
  const last = strangers.find(({ link }) => link === weakest) ?? strangers[0]
  if (!last) return { connector: me!, asked, path: onlyMe, weakest }
  const first = strangers.find((each) => each !== last)
  const along = [...(first ? [turned(first.link)] : []), last.link]
  const actors = [along[0]!.from, ...along.map(({ to }) => to)]
  const trust = along.reduce((product, link) => product * link.trust, 1)
  return { connector: last.actor, asked, path: { actors, links: along, trust }, weakest }
}

function turned({ from, to, ...link }: Link): Link {
  return { ...link, from: to, to: from }
}

/** The path of more trust, then of fewer ties, then the first. */
function easierPath(one: TrustPath | null, other: TrustPath | null): TrustPath | null {
  if (!one || !other) return one ?? other
  return (other.trust - one.trust || one.links.length - other.links.length) > 0 ? other : one
}

/** The link of least trust; of two alike the one that was not entered. */
function weakestOf(links: readonly Link[]): Link {
  return links.reduce((weakest, link) =>
    (link.trust - weakest.trust || Number(weakest.assumed) - Number(link.assumed)) < 0 ? link : weakest,
  )
}
