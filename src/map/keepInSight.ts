/** The bar of a what-if takes room from the map and gives it back: what was in sight stays there. */

import type { Core } from 'cytoscape'
import type { Document } from '../state/document'
import { freeOf } from './viewport'

interface KeepingInSight {
  /** The container has another size. */
  readonly resized: () => void
  readonly stop: () => void
}

/**
 * Once a what-if has begun or ended, the next change of the container's height is that of the bar. The free part of the
 * map shows what it showed before, smaller; and as before once the bar is gone, unless the map was moved meanwhile.
 */
export function keepInSight(cy: Core, { state }: Document): KeepingInSight {
  const now = () => ({ zoom: cy.zoom(), pan: { ...cy.pan() } })
  let awaiting = false
  let before = now()
  let left = ''
  const stop = state.subscribe(({ whatIf }, { whatIf: earlier }) => {
    if ((whatIf === null) !== (earlier === null)) awaiting = true
  })
  const resized = () => {
    const was = freeOf(cy)
    cy.resize()
    const is = freeOf(cy)
    if (!awaiting || is.height === was.height) return
    awaiting = false
    if (is.height > was.height) {
      if (JSON.stringify(now()) === left) cy.viewport(before)
      return
    }
    before = now()
    const factor = is.height / was.height
    const middle = is.x + is.width / 2
    cy.viewport({
      zoom: factor * before.zoom,
      pan: {
        x: middle - factor * (middle - before.pan.x),
        y: is.y + factor * (before.pan.y - was.y),
      },
    })
    left = JSON.stringify(now())
  }
  return { resized, stop }
}
