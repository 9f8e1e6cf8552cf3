/** Draws the map from what is stored, while the page that will show it is still coming up. */

import type { FirstPicture, FirstPictureRequest } from '../scene/firstPicture'
import { plainInput } from '../scene/firstPicture'
import { paintRaster, rasterOf } from '../scene/raster'
import { marksOf, buildScene, withoutMarks } from '../scene/scene'
import { seenWithin } from '../scene/seen'
import { Database, databaseName } from '../storage/database'
import { NetworkStore } from '../storage/networkStore'
import { Announcements } from '../storage/tabs'
import { serve } from '../workers/serve'

// Only for reading: nobody is told of anything, and what is wrong with the database the page says itself.
const store = new NetworkStore(new Database(databaseName), new Announcements(databaseName), () => undefined)

async function draw(request: FirstPictureRequest): Promise<FirstPicture | null> {
  const { view, limit, pixels } = request
  const opened = await store.open(request.network)
  if (!opened) return null
  const scene = buildScene(plainInput(opened.network, request.look))
  const { marks, around, all } = seenWithin(marksOf(scene), view, limit, scene.reach)
  if (!around) return null
  const raster = rasterOf(around, pixels)
  const canvas = new OffscreenCanvas(raster.across, raster.down)
  const context = canvas.getContext('2d')
  if (!context) return null
  paintRaster(context, marks, view, raster, pixels)
  const bitmap = canvas.transferToImageBitmap()
  return { seq: opened.seq, painted: { view, limit, bitmap, around, all }, scene: withoutMarks(scene) }
}

serve(draw, (picture) => (picture ? [picture.painted.bitmap] : []))
