/** A network that may be shown to strangers: actors and coalitions by number instead of by name. */

import type { Network } from '../network/network'

/**
 * The same network with actors called A1, A2 … and coalitions C1, C2 … in the order of their tables. Nothing else
 * in a picture comes from what a person typed, except its title and question, and fields where colour stands for them.
 * O(actors + coalitions).
 */
export function hideNames(network: Network): Network {
  return {
    ...network,
    actors: numbered(network.actors, 'A'),
    coalitions: numbered(network.coalitions, 'C'),
  }
}

function numbered<Id, Row extends { readonly name: string }>(
  table: ReadonlyMap<Id, Row>,
  letter: string,
): ReadonlyMap<Id, Row> {
  return new Map(Array.from(table, ([id, row], i) => [id, { ...row, name: `${letter}${i + 1}` }]))
}
