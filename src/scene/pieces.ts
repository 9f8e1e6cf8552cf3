/** Pieces of the screen that are painted by themselves. */

import type { Box, Mark } from './marks'
import { paint, type PaintContext } from './paint'
import type { View } from './seen'

/** In device pixels: where its left upper corner lies on the screen, and how much it takes at least. */
export interface PieceOfScreen {
  readonly left: number
  readonly top: number
  readonly across: number
  readonly down: number
}

/** The piece for a box of the screen, CSS pixels. @param pixels device pixels per CSS pixel */
export function pieceOf({ x, y, width, height }: Box, pixels: number): PieceOfScreen {
  const [left, top] = [Math.floor(x * pixels), Math.floor(y * pixels)]
  return {
    left,
    top,
    across: Math.ceil((x + width) * pixels) - left,
    down: Math.ceil((y + height) * pixels) - top,
  }
}

/** Paints marks on the canvas of a piece. O(marks). */
export function paintPiece(
  context: PaintContext & Pick<CanvasRenderingContext2D, 'setTransform'>,
  marks: readonly Mark[],
  { x, y, scale }: View,
  { left, top }: Pick<PieceOfScreen, 'left' | 'top'>,
  pixels: number,
): void {
  context.setTransform(scale * pixels, 0, 0, scale * pixels, x * pixels - left, y * pixels - top)
  paint(context, marks, { scale })
}
