/** The scene taken apart for a drag. */

import { expect, it } from 'vitest'
import type { ActorId } from '../../src/network/ids'
import type { Network } from '../../src/network/network'
import { colouringBy } from '../../src/scene/colours'
import { dragScene } from '../../src/scene/dragging'
import { dimOpacity } from '../../src/scene/language'
import type { Mark } from '../../src/scene/marks'
import { paletteOf } from '../../src/scene/palette'
import { extentOf } from '../../src/scene/extent'
import { buildScene, type SceneInput } from '../../src/scene/scene'
import { spotsOf } from '../../src/scene/spots'
import { sceneInput } from './sceneInput'
import { actor, coalition, networkOf, tie } from './smallNetwork'

const network = networkOf({
  actors: [actor('a'), actor('b'), actor('c')],
  ties: [tie('a', 'b'), tie('b', 'c')],
})
const positions = new Map([...network.actors.keys()].map((id, i) => [id, { x: 200 * i, y: 0 }]))
const palette = paletteOf('light')
const spotsIn = (network: Network) =>
  spotsOf(network, positions, palette, () => 10, colouringBy('coalition', network, null, palette))
const spots = spotsIn(network)

it('dims what hangs on the dragged as it was dimmed before', () => {
  const input: SceneInput = { ...sceneInput, network, positions, spotlight: new Set(['a', 'b', 'a-b']) }
  const parts = (id: string) => dragScene(input, buildScene(input), spots, new Set([id as ActorId]))
  const opacity = (id: string, of: string) =>
    parts(id)
      .redrawn({ x: 10, y: 10 })
      .back.find((mark) => mark.of === of)?.opacity
  expect(opacity('b', 'b-c')).toBeCloseTo(opacity('b', 'a-b')! * dimOpacity)
})

it('writes what coalitions are called within the frame of the scene', () => {
  const inL = { coalitions: [coalition('L', 0).id] }
  const network = networkOf({ actors: [actor('a', inL), actor('b', inL)], coalitions: [coalition('L', 0)] })
  const input: SceneInput = { ...sceneInput, network, positions, labelScale: 3 }
  const spots = spotsIn(network)
  const scene = buildScene(input)
  const { front } = dragScene(input, scene, spots, new Set(['a' as ActorId])).redrawn({ x: 0, y: 0 })
  const nameIn = (marks: readonly Mark[]) => extentOf(marks.find(({ of }) => of === 'L')!)
  expect(nameIn(scene.front).y).toBeGreaterThanOrEqual(scene.frame!.y)
  expect(nameIn(front)).toEqual(nameIn(scene.front))
})
