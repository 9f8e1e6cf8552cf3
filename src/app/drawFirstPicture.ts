/** The map as it was left, drawn in a worker of its own. */

import type { FirstPicture, FirstPictureRequest } from '../scene/firstPicture'
import { Hired } from '../workers/hire'

/** After so many milliseconds nobody waits for it any more. */
const patience = 10_000

/** Resolves to null where it cannot be drawn that way, or not in time: the page can do without. */
export async function drawFirstPicture(request: FirstPictureRequest): Promise<FirstPicture | null> {
  const worker = new Hired<FirstPictureRequest, FirstPicture | null>(
    () => new Worker(new URL('./firstPicture.worker.ts', import.meta.url), { type: 'module' }),
  )
  const timer = setTimeout(() => worker.dismiss('too slow'), patience)
  try {
    return await worker.ask(request)
  } catch {
    return null
  } finally {
    clearTimeout(timer)
    worker.dismiss('done')
  }
}
