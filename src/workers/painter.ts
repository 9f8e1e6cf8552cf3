/** Pictures as PNG without freezing the page. */

import type { Picture } from '../scene/picture'
import { Hired } from './hire'
import type { ImageRequest } from './image.worker'

export class PicturePainter {
  readonly #worker = new Hired<ImageRequest, Blob>(
    () => new Worker(new URL('./image.worker.ts', import.meta.url), { type: 'module' }),
  )

  /** @param scale pixels per CSS pixel; rejects when cancelled or when the picture is too large for the browser */
  png(picture: Picture, scale: number, onProgress: (share: number) => void): Promise<Blob> {
    return this.#worker.ask({ picture, scale }, onProgress)
  }

  cancel(): void {
    this.#worker.dismiss('cancelled')
  }
}
