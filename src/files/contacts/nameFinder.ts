/** Finds the resources and coalitions that a file names, and makes those that the network lacks. */

import type { CoalitionId, newId, ResourceId } from '../../network/ids'
import type { Network } from '../../network/network'
import type { Coalition, Phrase, Resource } from '../../network/records'
import { foldWords } from '../text'

export interface NameFinder {
  /** The resource that people of `field` call so. */
  readonly resource: (name: string, field: string) => ResourceId
  readonly coalition: (name: string) => CoalitionId
  /** Those made so far. */
  readonly newResources: readonly Resource[]
  readonly newCoalitions: readonly Coalition[]
}

/** Names compare by their words, whatever the case and punctuation. Each call of the finder is O(1). */
export function nameFinder(network: Network, makeId: typeof newId): NameFinder {
  const newResources: Resource[] = []
  const newCoalitions: Coalition[] = []
  const resources = new Map<string, ResourceId>()
  const coalitions = new Map<string, CoalitionId>()
  for (const { id, aliases } of network.resources.values()) {
    for (const alias of aliases) resources.set(keyIn(alias.field, alias.name), id)
  }
  for (const { id, name } of network.resources.values()) {
    for (const wording of wordingsOf(name)) resources.set(keyIn('', wording), id)
  }
  for (const { id, name } of network.coalitions.values()) coalitions.set(keyOf(name), id)
  return { resource, coalition, newResources, newCoalitions }

  function resource(name: string, field: string): ResourceId {
    const known = resources.get(keyIn(field, name)) ?? resources.get(keyIn('', name))
    if (known) return known
    const made: Resource = { id: makeId(), kind: 'expertise', name, aliases: [] }
    newResources.push(made)
    resources.set(keyIn('', name), made.id)
    return made.id
  }

  function coalition(name: string): CoalitionId {
    const known = coalitions.get(keyOf(name))
    if (known) return known
    const made: Coalition = {
      id: makeId(),
      name,
      kind: 'informal',
      performance: null,
      colour: network.coalitions.size + newCoalitions.length,
      note: '',
      computed: false,
    }
    newCoalitions.push(made)
    coalitions.set(keyOf(name), made.id)
    return made.id
  }
}

function wordingsOf(phrase: Phrase): readonly string[] {
  return typeof phrase === 'string' ? [phrase] : [phrase.id, phrase.en]
}

/** A name of nothing but signs has no words to fold to: then it is its own key. */
function keyOf(name: string): string {
  return foldWords(name) || name
}

function keyIn(field: string, name: string): string {
  return `${foldWords(field)}|${keyOf(name)}`
}
