/** The map as it was left, drawn in a worker of its own. */

import type { FirstPicture, FirstPictureRequest } from '../scene/firstPicture'
import { Hired } from './hire'

/** Resolves to null where it cannot be drawn that way, for whatever reason: the page can do without. */
export async function drawFirstPicture(request: FirstPictureRequest): Promise<FirstPicture | null> {
  const worker = new Hired<FirstPictureRequest, FirstPicture | null>(
    () => new Worker(new URL('./firstPicture.worker.ts', import.meta.url), { type: 'module' }),
  )
  try {
    return await worker.ask(request)
  } catch {
    return null
  } finally {
    worker.dismiss('done')
  }
}
