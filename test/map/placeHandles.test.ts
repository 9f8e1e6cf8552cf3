/** The handles of an actor lie where they cover nobody. */

import { expect, it } from 'vitest'
import { placeHandles } from '../../src/map/placeHandles'
import { colouringBy } from '../../src/scene/colours'
import { paletteOf } from '../../src/scene/palette'
import { spotsOf } from '../../src/scene/spots'
import { actor, networkOf } from '../scene/smallNetwork'

const palette = paletteOf('light')

/** The corner for the first of actors of radius 10 at these points. */
function corner(points: readonly (readonly [number, number])[], zoom = 1) {
  const network = networkOf({ actors: points.map((_, i) => actor(`actor ${i}`)) })
  const places = new Map(
    [...network.actors.keys()].map((id, i) => [id, { x: points[i]![0], y: points[i]![1] }]),
  )
  const spots = spotsOf(network, places, palette, () => 10, colouringBy('coalition', network, null, palette))
  return placeHandles(spots.values().next().value!, spots.values(), zoom)
}

it('lie to the right, else on the next side where nobody is', () => {
  const beside = { right: [40, 0], left: [-40, 0], above: [0, -30], below: [0, 30] } as const
  const { right, left, above, below } = beside
  expect(corner([[0, 0]])!.x).toBeGreaterThan(10)
  expect(corner([[0, 0], right])!.x).toBeLessThan(-10 - 54)
  expect(corner([[0, 0], right, left])!.y).toBeLessThan(-10 - 26)
  expect(corner([[0, 0], right, left, above])!.y).toBeGreaterThan(10)
  expect(corner([[0, 0], right, left, above, below])).toBeNull()
})

it('take less of the map the nearer one looks', () => {
  expect(
    corner([
      [0, 0],
      [60, 0],
    ])!.x,
  ).toBeLessThan(0)
  expect(
    corner(
      [
        [0, 0],
        [60, 0],
      ],
      2,
    )!.x,
  ).toBeGreaterThan(0)
})
