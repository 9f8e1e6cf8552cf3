/** Bridging opportunities with their explanation: pairs of different coalitions who would both gain from a tie. */

import { pairId, type PairId, type PlanId } from '../network/ids'
import type { Network } from '../network/network'
import { type CoreSpace } from './core'
import type { Factors, FadedReceptivity, Introducer, Opportunity } from './findings'
import { degreeOf } from './graph'
import { introducersOf, type IntroducerTerm } from './introducers'
import { mostTrustedPath } from './introductions'
import { givingFrom } from './matches'
import { planIntroduction, type PlanSource } from './plans'
import { factorWeights, type RankedPair, type Ranking } from './ranking'
import type { Thresholds } from './thresholds'
import { linksAlong, type RelationView, trustPathOf } from './views'

/** The listed opportunities of a ranking, explained. O(listed · k_a k_b) plus a short search each. */
export function explainOpportunities(
  network: Network,
  ranking: Ranking,
  space: CoreSpace,
  source: PlanSource,
): Opportunity[] {
  const openPlans = openPlansOf(network)
  return ranking.best.map((ranked, place) => {
    const { a, b, score } = ranked
    const { view, thresholds } = source
    const [actorA, actorB] = [view.actors[a]!, view.actors[b]!]
    const terms = introducersOf(space, a, b)
    const describe = (term: IntroducerTerm) =>
      describeIntroducer(view, a, b, term, ranked.terms.introductions)
    const path = mostTrustedPath(view.graph, a, b, {
      trust: view.trust,
      maxHops: thresholds.pathHops,
      barred: space.closed,
    })
    const pair = pairId(actorA.id, actorB.id)
    return {
      pair,
      a: actorA.id,
      b: actorB.id,
      rank: place + 1,
      score,
      factors: factorsOf(ranked, ranking, source.receptivities, thresholds),
      gives: { ab: givingFrom(actorA, actorB, thresholds), ba: givingFrom(actorB, actorA, thresholds) },
      introducers: terms.slice(0, thresholds.listedIntroducers).map(describe),
      introducerCount: terms.length,
      // An introduction needs two or three ties, and `pathHops` allows three at least.
      path: trustPathOf(view, path!),
      plan: planIntroduction(source, a, b, terms, describe),
      openPlan: openPlans.get(pair) ?? null,
    }
  })
}

function factorsOf(
  { a, b, terms, fitAB, fitBA }: RankedPair,
  { medianReach, record }: Pick<Ranking, 'medianReach' | 'record'>,
  receptivities: readonly FadedReceptivity[],
  thresholds: Thresholds,
): Factors {
  const [warmth, doors, reach, fit, openness] = factorWeights(thresholds, record)
  return {
    warmth: { value: terms.warmth, weight: warmth, introductions: terms.introductions },
    doors: {
      value: terms.doors,
      weight: doors,
      aIntoB: terms.aIntoB,
      bIntoA: terms.bIntoA,
      openings: Math.sqrt((1 + terms.aIntoB) * (1 + terms.bIntoA)),
    },
    reach: { value: terms.reachFactor, weight: reach, actors: terms.reach, median: medianReach },
    fit: { value: Math.sqrt(fitAB * fitBA), weight: fit, ab: fitAB, ba: fitBA },
    openness: {
      value: receptivities[a]!.value * receptivities[b]!.value,
      weight: openness,
      a: receptivities[a]!,
      b: receptivities[b]!,
    },
  }
}

function describeIntroducer(
  view: RelationView,
  a: number,
  b: number,
  { nodes, term }: IntroducerTerm,
  introductions: number,
): Introducer {
  const idOf = (node: number) => view.actors[node]!.id
  const [first, second] = nodes
  const actors: Introducer['actors'] = second === undefined ? [idOf(first)] : [idOf(first), idOf(second)]
  return {
    actors,
    term,
    share: Math.min(1, term / introductions),
    links: linksAlong(view, [a, ...nodes, b]),
    contacts: nodes.map((node) => degreeOf(view.graph, node)),
  }
}

/** The open plan of each pair; of several the one made last. */
function openPlansOf(network: Network): ReadonlyMap<PairId, PlanId> {
  const plans = [...network.plans.values()].filter(({ status }) => status === 'open')
  plans.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : one.id < other.id ? -1 : 1))
  return new Map(plans.map(({ a, b, id }) => [pairId(a, b), id]))
}
