/** Level of detail: seen from afar, labels are written larger, and only the important ones find room. */

import type { Core } from 'cytoscape'
import { useLayoutEffect, useState } from 'react'

/** Labels are at full size down to this zoom. */
const legible = 0.72
/** From one size to the next, so that a wheel does not write all labels anew at each notch. */
const step = 1.15
/** The zoom has been still for so long, in milliseconds. */
const stillness = 120

/** How much larger labels are to be written at a zoom; 1 from the legible zoom on. */
export function labelScaleAt(zoom: number): number {
  return zoom >= legible ? 1 : step ** Math.ceil(Math.log(legible / zoom) / Math.log(step) - 1e-9)
}

/**
 * @param zoom at which the map will be shown first; null = not known yet
 * @param isCurrent whether what is there now can be seen; while that is still in the making, it had better be made for
 * the zoom at which it will be shown
 */
export function useLabelScale(cy: Core | null, zoom: number | null, isCurrent: () => boolean): number {
  const [scale, setScale] = useState(() => (zoom === null ? 1 : labelScaleAt(zoom)))
  useLayoutEffect(() => {
    if (!cy) return
    let pause: ReturnType<typeof setTimeout> | undefined
    const rescale = () => setScale(labelScaleAt(cy.zoom()))
    const onZoom = () => {
      clearTimeout(pause)
      if (isCurrent()) pause = setTimeout(rescale, stillness)
      else rescale()
    }
    onZoom()
    cy.on('zoom', onZoom)
    return () => {
      clearTimeout(pause)
      cy.off('zoom', onZoom)
    }
  }, [cy, isCurrent])
  return scale
}
