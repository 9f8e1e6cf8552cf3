/** The hidden-tie test: do rankings of the pairs without a tie find the ties that were taken away? */

import { edgeBetweenness } from '../edgeBetweenness'
import { arcBetween, type Graph } from '../graph'
import type { Membership } from '../membership'
import { randomNumbers, shuffle } from '../random'
import { efficiencyGains } from './efficiency'
import { chooseHidden, crossTies, type VisibleNetwork, visibleNetwork } from './hiding'
import { firstTen, inUnits, type Measures, measureRanking, type Target } from './measures'
import type { Ranking } from './rankings'

export interface RunMeasures extends Measures {
  /** Mean rise of global efficiency when each of the ten best candidates is added alone to the visible ties. */
  readonly efficiencyGain: number
}

/** Over the runs; the deviation is that of a sample, null for a single run. */
export type Spread = {
  readonly mean: number
  readonly sd: number | null
}

type Spreads = { readonly [Name in keyof RunMeasures]: Spread }

export interface Evaluation<Name extends string> {
  /** Hidden ties of a run, the same in each but where everybody's last tie stands in the way: the mean. */
  readonly hiddenPerRun: number
  readonly rankings: { readonly [Each in Name]: Spreads }
}

/** Why there is nothing to evaluate. */
export type EvaluationProblem = 'fewerThanTwoGroups' | 'noCrossTies' | 'onlyLastTies' | 'allPairsTied'

export interface EvaluationSettings {
  /** At least 1. */
  readonly runs: number
  /** Any whole number from 1 below 2^32. */
  readonly seed: number
}

/** Makes of the seed of the hidden ties another one for the rankings, so that a ranking does not change what is hidden. */
const otherSeed = 0x9e37_79b9

/**
 * Runs the test. Per run a fifth of the ties between coalitions is hidden, all is computed again on what is left, and
 * every ranking is measured on the same hidden ties. Importance of a tie is its edge betweenness in the full graph.
 * Runs × (the rankings, O(nm) each, and O(c log c) for c candidates).
 * @param graph undirected, simple, without isolates; weights are not read
 * @param rankings by name
 * @returns the same for the same input and seed; a renumbering of the nodes chooses other ties to hide
 */
export function evaluateRankings<Name extends string>(
  graph: Graph,
  membership: Membership,
  rankings: { readonly [Each in Name]: Ranking },
  { runs, seed }: EvaluationSettings,
): Evaluation<Name> | EvaluationProblem {
  if (membership.membersOf.filter(({ length }) => length > 0).length < 2) return 'fewerThanTwoGroups'
  const ties = crossTies(graph, membership)
  if (ties.length === 0) return 'noCrossTies'
  if (visibleNetwork(graph, membership, []).a.length === 0) return 'allPairsTied'
  const importance = edgeBetweenness(graph)
  const names = Object.keys(rankings) as Name[]
  const measured = new Map(names.map((name) => [name, [] as RunMeasures[]]))
  const hiding = randomNumbers(seed)
  const ranking = randomNumbers(seed ^ otherSeed)
  let hiddenCount = 0
  for (let run = 0; run < runs; run++) {
    const hidden = chooseHidden(graph, ties, hiding)
    if (hidden.length === 0) return 'onlyLastTies'
    hiddenCount += hidden.length
    const view = visibleNetwork(graph, membership, hidden)
    const targets = targetsAmong(view, hidden, (a, b) => importance[arcBetween(graph, a, b)]!)
    const order = Uint32Array.from(view.a, (_, place) => place)
    shuffle(order, ranking)
    const gainOf = efficiencyGains(view.graph)
    for (const name of names) {
      const units = inUnits(rankings[name](view, ranking))
      const gains = firstTen(units, order).map((place) => gainOf(view.a[place]!, view.b[place]!))
      const efficiencyGain = meanOf(gains)
      measured.get(name)!.push({ ...measureRanking(units, targets), efficiencyGain })
    }
  }
  const spreads = names.map((name) => [name, spreadsOf(measured.get(name)!)] as const)
  return {
    hiddenPerRun: hiddenCount / runs,
    rankings: Object.fromEntries(spreads) as Record<Name, Spreads>,
  }
}

/** The hidden ties by their places among the candidates. */
function targetsAmong(
  { graph, a, b }: VisibleNetwork,
  hidden: readonly (readonly [number, number])[],
  importanceOf: (a: number, b: number) => number,
): readonly Target[] {
  const keys = new Set(hidden.map(([one, other]) => one * graph.count + other))
  const targets: Target[] = []
  a.forEach((one, place) => {
    const other = b[place]!
    if (keys.has(one * graph.count + other)) targets.push({ place, importance: importanceOf(one, other) })
  })
  return targets
}

function spreadsOf(runs: readonly RunMeasures[]): Spreads {
  const spread = (name: keyof RunMeasures): Spread => {
    const values = runs.map((run) => run[name])
    const mean = meanOf(values)
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
    return { mean, sd: values.length < 2 ? null : Math.sqrt(squares / (values.length - 1)) }
  }
  return {
    auc: spread('auc'),
    mrr: spread('mrr'),
    hitsAt10: spread('hitsAt10'),
    topPercent: spread('topPercent'),
    importanceCaptured: spread('importanceCaptured'),
    efficiencyGain: spread('efficiencyGain'),
  }
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
