/** Who offers a resource, those with the most of it by name. */

import type { ResourceId } from '../../network/ids'
import { useNetwork, useAllWords } from '../workspace'
import { ActorLink } from './ActorLink'
import { offerersOf } from './goals'

const named = 3

export function Offerers({ resource }: { readonly resource: ResourceId }) {
  const network = useNetwork()
  const { goals: w } = useAllWords().pages
  const offerers = offerersOf(network, resource)
  if (offerers.length === 0) return <small className="offerers unknown">{w.offeredByNobody}</small>
  return (
    <small className="offerers hint">
      {w.offeredBy}{' '}
      {offerers.slice(0, named).map((actor, index) => (
        <span key={actor.id}>
          <span className="offerer">
            <ActorLink actor={actor} />
            {index < Math.min(named, offerers.length) - 1 && ','}
          </span>{' '}
        </span>
      ))}
      {offerers.length > named && w.more(offerers.length - named)}
    </small>
  )
}
