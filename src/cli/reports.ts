/** The answers of the command, one per kind of file. */

import { betweenness } from '../analysis/betweenness'
import type { Backup } from '../files/readBackup'
import { actorMetrics } from './actorMetrics'
import type { AnalysedNetwork } from './analysedNetwork'
import { groupMetrics } from './groupMetrics'
import { type Json, type JsonObject, listFrom, objectFrom, textFrom } from './input'
import { byId, type Metrics, type Value } from './metric'
import { networkFrom, networkOfBackup } from './networks'
import { wholeMetrics } from './wholeMetrics'

const metrics: Metrics = { ...actorMetrics, ...groupMetrics, ...wholeMetrics }

/** The metrics a network file asks for in `expected`; all that apply where it does not ask. */
export function networkReport(file: JsonObject): Value {
  return report(networkFrom(file), file['expected'])
}

/** All metrics that apply to the relation graph of a backup on the day it was made; groups are the main coalitions. */
export function backupReport(backup: Backup): Value {
  const { actors, network } = networkOfBackup(backup)
  const nodes = actors.map(({ id, name, coalitions: [main = null] }) => ({ id, label: name, group: main }))
  return { nodes, ...report(network, undefined) }
}

/** What this product makes of each tiny graph, under the names that the file uses for it. */
export function edgeCasesReport(file: JsonObject): Value {
  const cases = listFrom(file['cases'], '"cases"').map((entry, index) => {
    const where = `case ${index + 1}`
    const own = objectFrom(entry, where)
    const network = networkFrom({ ...own, nodes: nodesOf(own, where) })
    const recommended = {
      constraint: byId(
        network,
        network.redundancies('strengths').map((one) => one && one.constraint),
      ),
      effectiveSize: byId(
        network,
        network.redundancies('strengths').map((one) => one && one.effectiveSize),
      ),
      constraintUnweighted: byId(
        network,
        network.redundancies('plain').map((one) => one && one.constraint),
      ),
      betweenness: byId(network, betweenness(network.plain).all),
      ...computeAll(network, ['articulationPoints', 'bridges', 'components', 'harmonicCloseness']),
    }
    return { case: textFrom(own['case'], `the name of ${where}`), recommended }
  })
  return { cases }
}

function nodesOf(own: JsonObject, where: string): Json {
  return listFrom(own['nodes'], `the nodes of ${where}`).map((node) =>
    typeof node === 'object' ? node : { id: node },
  )
}

function report(network: AnalysedNetwork, expected: Json | undefined): Readonly<Record<string, Value>> {
  const asked = keysOf(expected).filter((name) => Object.hasOwn(metrics, name))
  const names = Object.keys(metrics).filter((name) =>
    asked.length > 0 ? asked.includes(name) : metrics[name]!.applies(network),
  )
  return computeAll(network, names, expected)
}

function computeAll(
  network: AnalysedNetwork,
  names: readonly string[],
  expected?: Json,
): Readonly<Record<string, Value>> {
  const inside = (name: string) =>
    typeof expected === 'object' && expected !== null && !Array.isArray(expected)
      ? keysOf((expected as JsonObject)[name])
      : []
  return Object.fromEntries(names.map((name) => [name, metrics[name]!.compute(network, inside(name))]))
}

/** The names an object or a list of names holds. */
function keysOf(value: Json | undefined): readonly string[] {
  if (Array.isArray(value)) return value.filter((one: Json) => typeof one === 'string')
  return typeof value === 'object' && value !== null ? Object.keys(value) : []
}
