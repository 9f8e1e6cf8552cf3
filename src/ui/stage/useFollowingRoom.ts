/** Computed views are drawn anew for the room that the map has, once that has come to rest. */

import { type RefObject, useEffect } from 'react'
import { shapeOf } from '../actions/see'
import { useWorkspace } from '../workspace'

/** The room has come to rest when it has not changed for so long, milliseconds. */
const stillness = 150

/** @param part something that lies on the map */
export function useFollowingRoom(part: RefObject<HTMLElement | null>): void {
  const workspace = useWorkspace()
  useEffect(() => {
    const room = part.current?.closest('.map-notes')?.parentElement
    if (!room) return
    const sizeOf = () => `${room.clientWidth} ${room.clientHeight}`
    let shown = sizeOf()
    let pause: ReturnType<typeof setTimeout> | undefined
    const follow = () => {
      if (sizeOf() === shown || !workspace.viewport) return
      shown = sizeOf()
      const aspect = shapeOf(workspace.viewport.aspect())
      workspace.session.setState(({ layout }) =>
        layout.by === 'hand' ? {} : { layout: { ...layout, aspect } },
      )
    }
    const size = new ResizeObserver(() => {
      clearTimeout(pause)
      pause = setTimeout(follow, stillness)
    })
    size.observe(room)
    return () => {
      clearTimeout(pause)
      size.disconnect()
    }
  }, [workspace, part])
}
