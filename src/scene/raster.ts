/** Parts of the screen as pixels, each painted by itself. */

import type { Box, Mark } from './marks'
import { paint, type PaintContext } from './paint'
import type { View } from './seen'

/** In device pixels: where its left upper corner lies on the screen, and how much it takes at least. */
export interface Raster {
  readonly left: number
  readonly top: number
  readonly across: number
  readonly down: number
}

/** The pixels of a box of the screen, CSS pixels. @param pixels device pixels per CSS pixel */
export function rasterOf({ x, y, width, height }: Box, pixels: number): Raster {
  const [left, top] = [Math.floor(x * pixels), Math.floor(y * pixels)]
  return {
    left,
    top,
    across: Math.ceil((x + width) * pixels) - left,
    down: Math.ceil((y + height) * pixels) - top,
  }
}

/** Paints marks on a canvas of just these pixels. O(marks). */
export function paintRaster(
  context: PaintContext & Pick<CanvasRenderingContext2D, 'setTransform'>,
  marks: readonly Mark[],
  { x, y, scale }: View,
  { left, top }: Pick<Raster, 'left' | 'top'>,
  pixels: number,
): void {
  context.setTransform(scale * pixels, 0, 0, scale * pixels, x * pixels - left, y * pixels - top)
  paint(context, marks, { scale })
}
