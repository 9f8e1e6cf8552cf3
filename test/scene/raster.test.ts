/** Parts of the screen lie on whole pixels and cover what they are for. */

import { expect, it } from 'vitest'
import { rasterOf } from '../../src/scene/raster'

it.each([1, 1.25, 1.5, 2, 3])(
  'the pixels cover their box, and less than a pixel more, at %s pixels',
  (pixels) => {
    for (const box of [
      { x: 0, y: 0, width: 100, height: 50 },
      { x: -12.3, y: 7.9, width: 33.3, height: 0.2 },
      { x: 640.01, y: -3, width: 1, height: 799.99 },
    ]) {
      const { left, top, across, down } = rasterOf(box, pixels)
      for (const value of [left, top, across, down]) expect(Number.isInteger(value)).toBe(true)
      const spare = [
        box.x * pixels - left,
        box.y * pixels - top,
        left + across - (box.x + box.width) * pixels,
        top + down - (box.y + box.height) * pixels,
      ]
      for (const value of spare) {
        expect(value).toBeGreaterThanOrEqual(-1e-9)
        expect(value).toBeLessThan(1)
      }
    }
  },
)
