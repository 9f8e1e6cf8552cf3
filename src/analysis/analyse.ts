/** What is computed after every change: a network in, all findings out, in one go or in parts that several workers share. */

import { aboutOf, type Network } from '../network/network'
import type { Day } from '../network/records'
import { proposeCoalitions } from './affiliations'
import { betweennessParts } from './betweenness'
import { type BrokerPart, brokerPart, brokersFrom } from './brokers'
import { coreSpace } from './core'
import type { FadedReceptivity, Findings } from './findings'
import type { Unknowns } from './openQuestions'
import { rankedGaps } from './gaps'
import { explainOpportunities } from './opportunities'
import { askingsOf, pathsFrom } from './plans'
import { rankPairs } from './ranking'
import { fadedReceptivity } from './receptivity'
import { tasksOf, trustTasksOf } from './tasks'
import { effectiveThresholds } from './thresholds'
import { type RelationView, relationView } from './views'

export interface AnalyseOptions {
  /** The day of the findings, never read from a clock in here. */
  readonly today: Day
  /** The commit that the network is at; handed back with the findings. */
  readonly seq: number
}

/**
 * All findings on a network. Pure: the same network and day give the same findings, whatever the order of rows. The
 * result can be cloned to another thread. O(n (n + m)) for n actors and m ties.
 */
export function analyse(network: Network, options: AnalyseOptions): Findings {
  const parts = Array.from({ length: betweennessParts }, (_, part) =>
    analyseBrokers(network, part, options.today),
  )
  return joinFindings(network, analysePairs(network, options), parts)
}

/** All but the brokers. */
export type PairFindings = Omit<Findings, 'brokers'>

/** The findings of the same network from their parts. Brokers are told when first read, O(n log n), then kept. */
export function joinFindings(network: Network, pairs: PairFindings, parts: readonly BrokerPart[]): Findings {
  const { actors } = network
  let told: Findings['brokers'] | undefined
  return {
    ...pairs,
    get brokers() {
      return (told ??= brokersFrom([...actors.keys()].sort(), parts))
    },
  }
}

/** What the brokers are told from: part 0 … `betweennessParts` - 1. O(nm). */
export function analyseBrokers(network: Network, part: number, today: Day): BrokerPart {
  const view = relationView(network, today, effectiveThresholds(aboutOf(network).thresholds))
  return brokerPart(view.graph, view.membership, part)
}

/** O(n (n + m)). */
export function analysePairs(network: Network, { today, seq }: AnalyseOptions): PairFindings {
  const about = aboutOf(network)
  const thresholds = effectiveThresholds(about.thresholds)
  const view = relationView(network, today, thresholds)
  const { actors, membership, graph } = view
  const receptivities = actors.map((actor) => fadedReceptivity(actor.receptivity, today, thresholds))
  const closed = Uint8Array.from(receptivities, ({ level }) => (level === 'closed' ? 1 : 0))
  const askings = askingsOf(network, today, thresholds)
  const space = coreSpace(graph, view.trust, membership, closed)
  const ranking = rankPairs(network, view, receptivities, space, today, thresholds)
  const me = about.me === null ? undefined : view.indexOf.get(about.me)
  const pathFromMe = me === undefined ? null : pathsFrom(me, view, closed, thresholds)
  const coalitions = view.coalitions.length
  const opportunities = explainOpportunities(network, ranking, space, {
    view,
    receptivities,
    askings,
    pathFromMe,
    thresholds,
  })
  return {
    seq,
    today,
    thresholds,
    receptivities: new Map(actors.map(({ id }, node) => [id, receptivities[node]!])),
    opportunities,
    opportunityCount: ranking.count,
    heldBack: ranking.heldBack,
    heldBackPairs: ranking.heldBackPairs,
    record: ranking.record,
    gaps: rankedGaps(graph, membership, view.coalitions, ranking.bestOfCoalitions, thresholds.listedGaps),
    gapCount: coalitions === 0 ? 0 : (coalitions * (coalitions - 1)) / 2,
    tasks: tasksOf(view, receptivities, ranking, about.me),
    trustTasks: trustTasksOf(view, opportunities, ranking, about.me),
    unknowns: unknownsOf(view, receptivities),
    outsiders: membership.coalitionsOf.filter((own) => own.length === 0).length,
    coalitionProposals: proposeCoalitions(network, thresholds),
  }
}

function unknownsOf(
  { actors, graph, assumed }: RelationView,
  receptivities: readonly FadedReceptivity[],
): Unknowns {
  return {
    actors: actors.length,
    needs: actors.filter(({ needs }) => needs === null).length,
    offers: actors.filter(({ offers }) => offers === null).length,
    receptivity: receptivities.filter(({ level }) => level === null).length,
    // Each tie is held in both directions.
    ties: graph.targets.length / 2,
    trust: assumed.reduce((sum, one) => sum + one, 0) / 2,
  }
}
