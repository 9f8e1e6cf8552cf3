/** Hands the field of the quick line what was typed before it was there. */

import { useEffectEvent, useLayoutEffect } from 'react'
import { useSession, useWorkspace } from '../workspace'

/** @param take called each time the line was asked for, with what has been typed since; Enter is a line feed */
export function useTypedAhead(asked: boolean, take: (typed: string) => void): void {
  const { session } = useWorkspace()
  const typed = useSession((state) => state.typedAhead)
  const onTyped = useEffectEvent(take)
  useLayoutEffect(() => {
    // More may have been typed since this was rendered: what is shown in place of something else waits a moment.
    const { typedAhead } = session.getState()
    if (!asked || typedAhead === null) return
    session.setState({ typedAhead: null })
    onTyped(typedAhead)
  }, [session, asked, typed])
}
