/** What each member of a deal gives and gets. */

import type { ActorId } from '../../network/ids'
import type { Network } from '../../network/network'
import type { Deal, Exchange } from '../../network/records'

export interface Side {
  readonly actor: ActorId
  readonly gives: readonly Exchange[]
  readonly gets: readonly Exchange[]
  /** Gives, but gets nothing: no deal that lasts. What has ended counts only once the deal has. */
  readonly isOneSided: boolean
}

/** The members in the order in which they first appear. O(exchanges of the deal squared). */
export function sidesOf(network: Network, deal: Deal): readonly Side[] {
  const exchanges = exchangesOf(network, deal)
  const isOver = ({ status }: Exchange) => status === 'ended'
  const members = new Set(exchanges.flatMap(({ giver, receiver }) => [giver, receiver]))
  return [...members].map((actor) => {
    const gives = exchanges.filter(({ giver }) => giver === actor)
    const gets = exchanges.filter(({ receiver }) => receiver === actor)
    const isOneSided = deal.stage !== 'ended' && !gives.every(isOver) && gets.every(isOver)
    return { actor, gives, gets, isOneSided }
  })
}

export function exchangesOf(network: Network, { exchanges }: Deal): readonly Exchange[] {
  return exchanges.flatMap((id) => network.exchanges.get(id) ?? [])
}
