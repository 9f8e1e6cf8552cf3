/** Computed views are drawn anew for the room that the map has, once that has come to rest. */

import { type RefObject, useEffect } from 'react'
import type { Layout } from '../../network/layout'
import { shapeOf } from '../actions/see'
import { useWorkspace } from '../workspace'

/** The room has come to rest when it has not changed for so long, milliseconds. */
const stillness = 150

/** The size of the room for which a view was drawn: it may change while another page is looked at. */
const sizes = new WeakMap<Layout, string>()

/** @param part something that lies on the map */
export function useFollowingRoom(part: RefObject<HTMLElement | null>): void {
  const workspace = useWorkspace()
  useEffect(() => {
    const room = part.current?.closest('.map-notes')?.parentElement
    if (!room) return
    const sizeOf = () => `${room.clientWidth} ${room.clientHeight}`
    const { session } = workspace
    const { layout: first } = session.getState()
    if (!sizes.has(first)) sizes.set(first, sizeOf())
    let pause: ReturnType<typeof setTimeout> | undefined
    const follow = () => {
      const { layout } = session.getState()
      if (layout.by === 'hand' || sizes.get(layout) === sizeOf()) return
      if (!workspace.viewport) {
        pause = setTimeout(follow, stillness)
        return
      }
      const followed = { ...layout, aspect: shapeOf(workspace.viewport.aspect()) }
      sizes.set(followed, sizeOf())
      session.setState({ layout: followed })
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
