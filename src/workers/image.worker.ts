/** Draws a picture as PNG, away from the page. */

import { paintPicture } from '../scene/paintPicture'
import type { Picture } from '../scene/picture'
import { serve } from './serve'

export interface ImageRequest {
  readonly picture: Picture
  /** Pixels per CSS pixel, 1–4. */
  readonly scale: number
}

serve(async ({ picture, scale }: ImageRequest, progress): Promise<Blob> => {
  const canvas = new OffscreenCanvas(Math.ceil(picture.width * scale), Math.ceil(picture.height * scale))
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser cannot draw in a worker')
  paintPicture(context, picture, scale, progress)
  return canvas.convertToBlob({ type: 'image/png' })
})
