/** The scene taken apart for a drag. */

import { expect, it } from 'vitest'
import type { ActorId } from '../../src/network/ids'
import { colouringBy } from '../../src/scene/colours'
import { dragScene } from '../../src/scene/dragging'
import { dimOpacity } from '../../src/scene/language'
import { paletteOf } from '../../src/scene/palette'
import { buildScene, type SceneInput } from '../../src/scene/scene'
import { spotsOf } from '../../src/scene/spots'
import { sceneInput } from './sceneInput'
import { actor, networkOf, tie } from './smallNetwork'

const network = networkOf({
  actors: [actor('a'), actor('b'), actor('c')],
  ties: [tie('a', 'b'), tie('b', 'c')],
})
const positions = new Map([...network.actors.keys()].map((id, i) => [id, { x: 200 * i, y: 0 }]))
const spots = spotsOf(
  network,
  positions,
  paletteOf('light'),
  () => 10,
  colouringBy('coalition', network, null, paletteOf('light')),
)

it('dims what hangs on the dragged as it was dimmed before', () => {
  const input: SceneInput = { ...sceneInput, network, positions, spotlight: new Set(['a', 'b', 'a-b']) }
  const parts = (id: string) => dragScene(input, buildScene(input), spots, new Set([id as ActorId]))
  const opacity = (id: string, of: string) =>
    parts(id)
      .redrawn({ x: 10, y: 10 })
      .back.find((mark) => mark.of === of)?.opacity
  expect(opacity('b', 'b-c')).toBeCloseTo(opacity('b', 'a-b')! * dimOpacity)
})
