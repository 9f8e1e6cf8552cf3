/** The networks inside the files: that of a backup, and that of a reference file. */

import { effectiveThresholds } from '../analysis/thresholds'
import { relationView } from '../analysis/views'
import type { Backup } from '../files/readBackup'
import { aboutOf } from '../network/network'
import type { Actor } from '../network/records'
import { type AnalysedNetwork, analysedNetwork } from './analysedNetwork'
import { type JsonObject, listFrom, objectFrom, placesOf, textFrom, tiesFrom } from './input'

/** The relation graph of a backup on the day it was made; groups are the main coalitions. */
export function networkOfBackup({ network, savedAt }: Backup): {
  readonly actors: readonly Actor[]
  readonly network: AnalysedNetwork
} {
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
  const groups = { names: view.coalitions, of }
  return { actors: view.actors, network: analysedNetwork(ids, pairs, false, groups, { trust: view.trust }) }
}

/**
 * The network of a reference file, grouped as its primary grouping says.
 * @throws InputProblem for what cannot be read
 */
export function networkFrom(file: JsonObject): AnalysedNetwork {
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

function firstOf(places: readonly number[]): number {
  return places.reduce((first, place) => Math.min(first, place), Number.MAX_SAFE_INTEGER)
}
