/** Finds the resources and coalitions that a text names, and makes those that the network lacks. */

import { blankCoalition } from './blank'
import type { CoalitionId, newId, ResourceId } from './ids'
import { foldWords } from './names'
import type { Network } from './network'
import type { Coalition, Phrase, Resource } from './records'
import type { ResourceKind } from './scales'

export interface NameFinder {
  /** The resource that people of `field` call so. */
  readonly resource: (name: string, field: string) => ResourceId
  readonly coalition: (name: string) => CoalitionId
  /** null = the network has none of that name, and none was made. */
  readonly knownResource: (name: string, field?: string) => ResourceId | null
  readonly knownCoalition: (name: string) => CoalitionId | null
  /** Those made so far. */
  readonly newResources: readonly Resource[]
  readonly newCoalitions: readonly Coalition[]
}

/**
 * Names compare by their words, whatever the case and punctuation. Each call of the finder is O(1).
 * @param kind of the resources it makes: no text says what kind a resource is
 */
export function nameFinder(network: Network, makeId: typeof newId, kind: ResourceKind): NameFinder {
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
  return { resource, coalition, knownResource, knownCoalition, newResources, newCoalitions }

  function knownResource(name: string, field = ''): ResourceId | null {
    return resources.get(keyIn(field, name)) ?? resources.get(keyIn('', name)) ?? null
  }

  function resource(name: string, field: string): ResourceId {
    const known = knownResource(name, field)
    if (known) return known
    const made: Resource = { id: makeId(), kind, name, aliases: [] }
    newResources.push(made)
    resources.set(keyIn('', name), made.id)
    return made.id
  }

  function knownCoalition(name: string): CoalitionId | null {
    return coalitions.get(keyOf(name)) ?? null
  }

  function coalition(name: string): CoalitionId {
    const known = knownCoalition(name)
    if (known) return known
    const made = blankCoalition(makeId(), name, network.coalitions.size + newCoalitions.length)
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
