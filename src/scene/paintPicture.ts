/** Draws a picture for a meeting on a canvas, on the page or in a worker. */

import { paint, type PaintContext } from './paint'
import type { Picture } from './picture'

/**
 * Draws all layers on a canvas that has the size of the picture times `scale`. O(marks).
 * @param scale pixels per CSS pixel; even below 1 all texts are drawn
 * @param progress takes the share that is done, 0..1, after each layer
 */
export function paintPicture(
  context: PaintContext & Pick<CanvasRenderingContext2D, 'scale'>,
  { layers }: Picture,
  scale: number,
  progress: (share: number) => void = () => undefined,
): void {
  context.scale(scale, scale)
  layers.forEach(({ marks }, index) => {
    paint(context, marks, { scale: Math.max(1, scale) })
    progress((index + 1) / layers.length)
  })
}
