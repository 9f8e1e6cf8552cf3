/** Records as cytoscape elements; an unchanged record keeps its element, so that nothing is patched for it. */

import type { ElementDefinition } from 'cytoscape'
import type { Network } from '../network/network'
import type { Actor, Exchange, Tie } from '../network/records'

/**
 * Makes the elements of one network after the other and remembers those that can be used again. Where actors lie is
 * the scene's business: a move patches nothing.
 */
export class Elements {
  readonly #known = new Map<string, ElementDefinition>()
  readonly #lines = new WeakMap<Tie | Exchange, ElementDefinition>()

  /**
   * Ties and exchanges whose ends have no place are left out. O(records).
   * @param placed the actors that are drawn
   */
  of(network: Network, placed: Pick<ReadonlyMap<string, unknown>, 'has'>): ElementDefinition[] {
    const elements: ElementDefinition[] = []
    for (const id of this.#known.keys()) if (!network.actors.has(id as Actor['id'])) this.#known.delete(id)
    for (const id of network.actors.keys()) if (placed.has(id)) elements.push(this.#actor(id))
    const add = (line: Tie | Exchange, kind: 'tie' | 'exchange', source: string, target: string) => {
      if (placed.has(source) && placed.has(target)) elements.push(this.#line(line, kind, source, target))
    }
    for (const tie of network.ties.values()) add(tie, 'tie', tie.a, tie.b)
    for (const each of network.exchanges.values()) add(each, 'exchange', each.giver, each.receiver)
    return elements
  }

  #actor(id: string): ElementDefinition {
    const known = this.#known.get(id)
    if (known) return known
    const element: ElementDefinition = { group: 'nodes', data: { id } }
    this.#known.set(id, element)
    return element
  }

  #line(line: Tie | Exchange, kind: 'tie' | 'exchange', source: string, target: string): ElementDefinition {
    const known = this.#lines.get(line)
    if (known) return known
    const element: ElementDefinition = { group: 'edges', data: { id: line.id, source, target, kind } }
    this.#lines.set(line, element)
    return element
  }
}

/** The `diff` of the map: elements keep their identity, so there is nothing to walk through. */
export const changed = (one: unknown, other: unknown): boolean => one !== other

/** Cytoscape keeps and changes what it is given, so it gets a copy down to the last level. */
export function copied<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copied) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copied(inner)])) as T
}
