/** Words about a pair of actors; a click opens their opportunity while it is in the list. */

import { type ActorId, pairId } from '../../network/ids'
import { inFocus } from '../../state/session'
import { useInsights, useWorkspace } from '../workspace'

interface OpportunityLinkProps {
  readonly a: ActorId
  readonly b: ActorId
  readonly children: string
}

export function OpportunityLink({ a, b, children }: OpportunityLinkProps) {
  const { session } = useWorkspace()
  const pair = pairId(a, b)
  const isListed = useInsights((state) => state.findings?.opportunities.some((each) => each.pair === pair))
  if (!isListed) return <span>{children}</span>
  return (
    <button
      type="button"
      className="link-button"
      onClick={() =>
        session.setState({
          view: 'opportunities',
          opportunitiesTab: 'pairs',
          ...inFocus({ opportunity: pair }),
        })
      }
    >
      {children}
    </button>
  )
}
