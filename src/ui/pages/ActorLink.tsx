/** An actor's name; a click opens the actor in the inspector beside the page. */

import type { ReactNode } from 'react'
import type { Actor } from '../../network/records'
import { selectOnly } from '../../state/session'
import { useWorkspace } from '../workspace'

interface ActorLinkProps {
  readonly actor: Actor
  /** Other words than the name. */
  readonly children?: ReactNode
}

export function ActorLink({ actor, children = actor.name }: ActorLinkProps) {
  const { session } = useWorkspace()
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => session.setState({ selection: selectOnly({ actors: new Set([actor.id]) }) })}
    >
      {children}
    </button>
  )
}
