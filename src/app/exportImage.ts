/** Joins the painter and the download of a picture. */

import type { ImageExport } from '../ui/image/port'
import { PicturePainter } from '../workers/painter'
import { download } from './download'

export function createImageExport(): ImageExport {
  const painter = new PicturePainter()
  return {
    png: (picture, scale, onProgress) => painter.png(picture, scale, onProgress),
    cancel: () => painter.cancel(),
    save: download,
  }
}
