/** Gives the focus to the first field when the inspector is asked to open. */

import { type RefObject, useEffect } from 'react'
import { useSession, useWorkspace } from '../workspace'

export function useEditing(inspector: RefObject<HTMLElement | null>): void {
  const { session } = useWorkspace()
  const editing = useSession((state) => state.editing)
  useEffect(() => {
    if (!editing) return
    inspector.current?.querySelector<HTMLElement>('input:checked, input:not([type=radio]), select')?.focus()
    session.setState({ editing: false })
  }, [editing, inspector, session])
}
