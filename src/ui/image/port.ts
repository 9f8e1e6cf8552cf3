/** What the export dialog asks of the rooms it may not know. */

import type { Picture } from '../../scene/picture'

export interface ImageExport {
  /**
   * @param scale pixels per CSS pixel
   * @param onProgress takes the share that is drawn; at 1 it is still to be packed into a file
   * Rejects when cancelled or too large.
   */
  png(picture: Picture, scale: number, onProgress: (share: number) => void): Promise<Blob>
  cancel(): void
  /** Hands the file to the person. */
  save(blob: Blob, name: string): void
}
