/** Which coalition a point of the map means. */

import { describe, expect, it } from 'vitest'
import { coalitionAround, nameAt } from '../../src/map/coalitionHit'
import { extentOf } from '../../src/scene/extent'
import { buildScene } from '../../src/scene/scene'
import { sceneInput } from '../scene/sceneInput'
import { actor, coalition, networkOf } from '../scene/smallNetwork'

const spread = ['a', 'b', 'c', 'd'].map((id, i) =>
  actor(id, { coalitions: (i < 2 ? ['large', 'small'] : ['large']) as never[] }),
)
const network = networkOf({
  coalitions: [coalition('large', 0), coalition('small', 1)],
  actors: [...spread, actor('far')],
})
const positions = new Map(
  [...network.actors.keys()].map((id, i) => [
    id,
    { x: [0, 80, 400, 800, 2000][i]!, y: [0, 0, 300, 0, 0][i]! },
  ]),
)
const scene = buildScene({ ...sceneInput, network, positions })

describe('a point', () => {
  it('on a name means the coalition of that name, and no name anywhere else', () => {
    for (const id of ['large', 'small']) {
      const name = scene.front.find((mark) => mark.kind === 'text' && mark.of === id)!
      const { x, y, width, height } = extentOf(name)
      expect(nameAt(scene, network.coalitions, { x: x + width / 2, y: y + height / 2 })).toBe(id)
    }
    expect(nameAt(scene, network.coalitions, { x: 0, y: 0 })).toBeNull()
  })

  it('within outlines means the smallest of them, and none outside', () => {
    expect(coalitionAround(scene, network.coalitions, { x: 40, y: 0 })).toBe('small')
    expect(coalitionAround(scene, network.coalitions, { x: 400, y: 200 })).toBe('large')
    expect(coalitionAround(scene, network.coalitions, { x: 2000, y: 0 })).toBeNull()
  })
})
