/** Keeps a canvas of ours as large as cytoscape's own. */

import type { Core } from 'cytoscape'

/**
 * Cytoscape follows its container only when that has been still for a moment; a canvas that fills the container would
 * be stretched against it until then. Clears the canvas if its size changes.
 */
export function matchSize(cy: Core, canvas: HTMLCanvasElement): void {
  const pixels = window.devicePixelRatio || 1
  const [width, height] = [cy.width(), cy.height()]
  if (canvas.width !== Math.round(width * pixels)) canvas.width = Math.round(width * pixels)
  if (canvas.height !== Math.round(height * pixels)) canvas.height = Math.round(height * pixels)
  canvas.style.width = `${width}px`
  canvas.style.height = `${height}px`
}
