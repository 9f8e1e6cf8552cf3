/** Who offers a resource, those with the most of it by name. */

import type { ResourceId } from '../../network/ids'
import { Compared } from '../whatIf/Compared'
import { useAllWords, useDocument, useNetwork } from '../workspace'
import { ActorLink } from './ActorLink'
import { offerersOf } from './goals'

const named = 3

export function Offerers({ resource }: { readonly resource: ResourceId }) {
  const network = useNetwork()
  const { goals: w } = useAllWords().pages
  const from = useDocument((state) => state.whatIf?.from)
  const offerers = offerersOf(network, resource)
  const more = Math.max(0, offerers.length - named)
  const moreBefore = from && Math.max(0, offerersOf(from, resource).length - named)
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
      {more + (moreBefore ?? 0) > 0 && (
        <Compared was={moreBefore === undefined ? null : w.more(moreBefore)} is={w.more(more)} />
      )}
    </small>
  )
}
