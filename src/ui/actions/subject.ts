/** What is selected, by name: for what acts on it where it may be out of sight. */

import type { Words } from '../../i18n/id'
import type { ActorId } from '../../network/ids'
import type { Network } from '../../network/network'
import type { Selection } from '../../state/session'
import { brief } from '../brief'

/**
 * The names of all that is selected and still there, the actors first. O(selected).
 *
 * @param most of each kind no more than these are named
 */
export function namesOfSelected(
  network: Network,
  { actors, ties, exchanges, coalitions }: Selection,
  { inspector: w }: Pick<Words, 'inspector'>,
  most = Infinity,
): readonly string[] {
  const nameOf = (id: ActorId) => brief(network.actors.get(id)?.name ?? '')
  const named = <Id, Row>(ids: ReadonlySet<Id>, rows: ReadonlyMap<Id, Row>, name: (row: Row) => string) =>
    [...ids].slice(0, most).flatMap((id) => {
      const row = rows.get(id)
      return row ? [name(row)] : []
    })
  return [
    ...named(actors, network.actors, ({ name }) => brief(name)),
    ...named(ties, network.ties, ({ a, b }) => w.tieOf(nameOf(a), nameOf(b))),
    ...named(exchanges, network.exchanges, (each) => w.exchangeOf(nameOf(each.giver), nameOf(each.receiver))),
    ...named(coalitions, network.coalitions, ({ name }) => brief(name)),
  ]
}
