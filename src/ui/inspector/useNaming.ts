/** Whether something was just added, so that its name wants to be typed; only the first time it is shown. */

import { useEffect } from 'react'
import type { SessionState } from '../../state/session'
import { useSession, useWorkspace } from '../workspace'

export function useNaming(id: NonNullable<SessionState['naming']>): boolean {
  const { session } = useWorkspace()
  const naming = useSession((state) => state.naming) === id
  useEffect(
    () => () => {
      if (session.getState().naming === id) session.setState({ naming: null })
    },
    [session, id],
  )
  return naming
}
