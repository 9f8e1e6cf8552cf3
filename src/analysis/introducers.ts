/** Through whom two actors can be introduced, and how much each adds to the warmth. */

import type { CoreSpace } from './core'
import { arcBetween, degreeOf } from './graph'

/** One actor or two in a row, by index. */
export interface IntroducerTerm {
  readonly nodes: readonly [number] | readonly [number, number]
  /** t_az t_zb / k_z, or t_az1 t_z1z2 t_z2b / (k_z1 k_z2). */
  readonly term: number
}

/**
 * All introducers of a and b, largest term first, equal ones by index. The terms add up to the introductions w.
 * O(k_a · k_b · log k) for the pairs of a contact of a with one of b.
 */
export function introducersOf(space: CoreSpace, a: number, b: number): IntroducerTerm[] {
  const { graph, trust } = space
  const found: IntroducerTerm[] = []
  const beforeB = openContacts(space, b)
  for (const [z1, fromA] of openContacts(space, a)) {
    const share = fromA / degreeOf(graph, z1)
    const toB = beforeB.get(z1)
    if (toB !== undefined) found.push({ nodes: [z1], term: share * toB })
    for (const [z2, last] of beforeB) {
      const arc = arcBetween(graph, z1, z2)
      if (arc !== -1)
        found.push({ nodes: [z1, z2], term: (share * trust[arc]! * last) / degreeOf(graph, z2) })
    }
  }
  return found.sort(
    (one, other) =>
      other.term - one.term ||
      one.nodes.length - other.nodes.length ||
      one.nodes[0] - other.nodes[0] ||
      (one.nodes[1] ?? 0) - (other.nodes[1] ?? 0),
  )
}

/** Contacts who are not closed, with the trust of the tie. */
function openContacts({ graph, trust, closed }: CoreSpace, node: number): Map<number, number> {
  const contacts = new Map<number, number>()
  for (let k = graph.offsets[node]!; k < graph.offsets[node + 1]!; k++) {
    const contact = graph.targets[k]!
    if (!closed[contact]) contacts.set(contact, trust[k]!)
  }
  return contacts
}
