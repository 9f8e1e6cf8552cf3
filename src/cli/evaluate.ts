/** How well the score finds ties that were hidden: `npm run --silent evaluate -- FILE.json [--runs N] [--seed S]`. */

import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import {
  evaluateRankings,
  type EvaluationProblem,
  type EvaluationSettings,
} from '../analysis/evaluation/evaluate'
import { rankings } from '../analysis/evaluation/rankings'
import { buildGraph, degreeOf } from '../analysis/graph'
import { buildMembership } from '../analysis/membership'
import type { AnalysedNetwork } from './analysedNetwork'
import { printAnswer } from './answer'
import { type Input, InputProblem, readInput } from './input'
import type { Value } from './metric'
import { networkFrom, networkOfBackup } from './networks'

const usage =
  'Name one file, and whole numbers from 1: npm run --silent evaluate -- FILE.json [--runs N] [--seed S]'

const mostRuns = 100_000
const largestSeed = 2 ** 32 - 1

const problems: Readonly<Record<EvaluationProblem, string>> = {
  fewerThanTwoGroups: 'fewer than two groups have members with ties',
  noCrossTies: 'no tie joins two groups',
  onlyLastTies: 'every tie between groups is the last tie of one of its ends, so that none can be hidden',
  allPairsTied: 'all pairs of different groups are tied',
}

/** Prints one JSON object, or one sentence to the error output. Returns the exit code. */
export function run(args: readonly string[]): number {
  const asked = settingsFrom(args)
  if (!asked) {
    console.error(usage)
    return 1
  }
  const { path, ...settings } = asked
  return printAnswer(path, 'evaluated', (text) => ({
    file: basename(path),
    ...evaluateText(text, settings),
  }))
}

/**
 * Means and standard deviations of each ranking's measures over the runs.
 * @throws InputProblem when the content of the file cannot be read, or holds nothing to hide
 */
export function evaluateText(text: string, settings: EvaluationSettings): Readonly<Record<string, Value>> {
  const { graph, membership } = orderedById(networkOf(readInput(text)))
  const found = evaluateRankings(graph, membership, rankings, settings)
  if (typeof found === 'string') throw new InputProblem(problems[found])
  return { runs: settings.runs, seed: settings.seed, ...found }
}

function networkOf(input: Input): AnalysedNetwork {
  if (input.kind === 'backup') return networkOfBackup(input.backup).network
  if (input.kind === 'network') return networkFrom(input.file)
  throw new InputProblem('it is neither a backup nor a network')
}

/** The actors with ties in the order of their ids, so that the order of the file decides nothing. */
function orderedById({ ids, plainProjection: full, membership }: AnalysedNetwork) {
  const { offsets, targets } = full
  const kept = ids.flatMap((id, node) => (degreeOf(full, node) > 0 ? { id, node } : []))
  kept.sort((one, other) => (one.id < other.id ? -1 : 1))
  const placeOf = new Map(kept.map(({ node }, place) => [node, place]))
  const pairs = kept.flatMap(({ node }, source) =>
    [...targets.subarray(offsets[node], offsets[node + 1])].map((contact) => ({
      source,
      target: placeOf.get(contact)!,
    })),
  )
  return {
    graph: buildGraph(kept.length, pairs),
    membership: buildMembership(
      membership.membersOf.length,
      kept.map(({ node }) => membership.coalitionsOf[node]!),
    ),
  }
}

function settingsFrom(args: readonly string[]): (EvaluationSettings & { readonly path: string }) | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { runs: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' } },
    })
    const [path, ...others] = positionals
    const runs = countFrom(values.runs, mostRuns)
    const seed = countFrom(values.seed, largestSeed)
    return path === undefined || others.length > 0 || !runs || !seed ? null : { path, runs, seed }
  } catch {
    // An option that does not exist, or has no value.
    return null
  }
}

/** A whole number from 1 to `most`, or 0 for anything else. */
function countFrom(text: string, most: number): number {
  const count = /^[0-9]+$/.test(text) ? Number(text) : 0
  return count <= most ? count : 0
}
