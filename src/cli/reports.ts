/** The answers of the command, one per kind of file. */

import { betweenness } from '../analysis/betweenness'
import { effectiveThresholds } from '../analysis/thresholds'
import { relationView } from '../analysis/views'
import type { Backup } from '../files/backup'
import { aboutOf } from '../network/network'
import { actorMetrics } from './actorMetrics'
import { type AnalysedNetwork, analysedNetwork } from './analysedNetwork'
import { groupMetrics } from './groupMetrics'
import { type Json, type JsonObject, listFrom, objectFrom, placesOf, textFrom, tiesFrom } from './input'
import { byId, type Metrics, type Value } from './metric'
import { wholeMetrics } from './wholeMetrics'

const metrics: Metrics = { ...actorMetrics, ...groupMetrics, ...wholeMetrics }

/** The metrics a network file asks for in `expected`; all that apply where it does not ask. */
export function networkReport(file: JsonObject): Value {
  return report(networkFrom(file), file['expected'])
}

/** All metrics that apply to the relation graph of a backup on the day it was made; groups are the main coalitions. */
export function backupReport({ network, savedAt }: Backup): Value {
  const view = relationView(network, savedAt.slice(0, 10), effectiveThresholds(aboutOf(network).thresholds))
  const { offsets, targets, weights } = view.graph
  const pairs = view.actors.flatMap((_, source) =>
    [...targets.subarray(offsets[source], offsets[source + 1])].flatMap((target, k) =>
      source < target ? { source, target, weight: weights[offsets[source]! + k]! } : [],
    ),
  )
  const of = Int32Array.from(view.actors, ({ coalitions: [main] }) =>
    main === undefined ? -1 : view.coalitions.indexOf(main),
  )
  const ids = view.actors.map(({ id }) => id)
  const analysed = analysedNetwork(ids, pairs, false, { names: view.coalitions, of }, { trust: view.trust })
  const nodes = view.actors.map(({ id, name, coalitions: [main = null] }) => ({
    id,
    label: name,
    group: main,
  }))
  return { nodes, ...report(analysed, undefined) }
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

function networkFrom(file: JsonObject): AnalysedNetwork {
  const nodes = listFrom(file['nodes'], '"nodes"').map((node, index) => objectFrom(node, `node ${index + 1}`))
  const ids = nodes.map(({ id }, index) => textFrom(id, `the id of node ${index + 1}`))
  const places = placesOf(ids, 'the node')
  const pairs = tiesFrom(file['edges'], 'edge', places, 'weight')
  const weighted = file['weighted'] === true
  return analysedNetwork(ids, pairs, file['directed'] === true, groupsFrom(file, nodes, places), { weighted })
}

/** The primary grouping: its lists of members, or what each node says of itself. */
function groupsFrom(file: JsonObject, nodes: readonly JsonObject[], places: ReadonlyMap<string, number>) {
  const of = new Int32Array(nodes.length).fill(-1)
  const primary = file['primaryGrouping']
  const groupings = file['groups']
  if (typeof primary === 'string' && groupings !== undefined) {
    const grouping = objectFrom(objectFrom(groupings, '"groups"')[primary], `the grouping "${primary}"`)
    // Names that look like numbers lose their order in an object: the first members tell it.
    const members = Object.entries(grouping).map(([name, list]) => {
      const own = listFrom(list, `the group "${name}"`).map((id) =>
        places.get(textFrom(id, `a member of the group "${name}"`)),
      )
      return { name, own: own.filter((place) => place !== undefined) }
    })
    members.sort((one, other) => firstOf(one.own) - firstOf(other.own))
    members.forEach(({ own }, group) => {
      for (const place of own) if (of[place] === -1) of[place] = group
    })
    return { names: members.map(({ name }) => name), of }
  }
  const names: string[] = []
  nodes.forEach(({ group }, node) => {
    if (group === undefined || group === null) return
    const name = textFrom(group, `the group of node ${node + 1}`)
    if (!names.includes(name)) names.push(name)
    of[node] = names.indexOf(name)
  })
  return { names, of }
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

function firstOf(places: readonly number[]): number {
  return places.reduce((first, place) => Math.min(first, place), Number.MAX_SAFE_INTEGER)
}
