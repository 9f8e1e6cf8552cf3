/** Fitting a network into the frame of a picture. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaOf, fitPicture } from '../../../src/ui/history/fitPicture'

const square = (side: number) => ({ x: 0, y: 0, width: side, height: side })

describe('a picture', () => {
  it('is not blown up, drawn to the map’s own measure where there is room, and kept legible where there is not', () => {
    expect(fitPicture(square(0), 600, 600)).toEqual({ scale: 1.5, closer: 1 })
    expect(fitPicture(square(420), 600, 600)).toEqual({ scale: 1, closer: 1 })
    // 600 px at 0.75 are 800 units, 620 without the room at both sides.
    expect(fitPicture(square(775), 600, 600)).toEqual({ scale: 0.75, closer: 0.8 })
    const crowded = fitPicture(square(5000), 600, 600)
    expect(crowded.closer).toBe(0.65)
    expect(crowded.scale).toBeLessThan(0.75)
  })

  it('always holds all actors', () => {
    const side = fc.double({ min: 0, max: 20_000, noNaN: true })
    const pixels = fc.integer({ min: 100, max: 2000 })
    fc.assert(
      fc.property(side, side, pixels, pixels, (width, height, right, below) => {
        const { scale, closer } = fitPicture({ x: 0, y: 0, width, height }, right, below)
        expect(scale).toBeGreaterThan(0)
        expect(scale * closer * width).toBeLessThanOrEqual(right)
        expect(scale * closer * height).toBeLessThanOrEqual(below)
      }),
    )
  })

  it('knows where its actors lie', () => {
    expect(areaOf([])).toEqual({ x: 0, y: 0, width: 0, height: 0 })
    const places = [
      { x: -5, y: 2 },
      { x: 10, y: 4 },
    ]
    expect(areaOf(places)).toEqual({ x: -5, y: 2, width: 15, height: 2 })
  })
})
