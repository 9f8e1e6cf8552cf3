/** Putting actors in line, and spreading them. */

import { describe, expect, it } from 'vitest'
import { aligned, type Alignment } from '../../src/network/aligning'
import { aPlace } from '../builders'

const places = [aPlace('a', 0, 10), aPlace('b', 100, 50), aPlace('c', 40, 0)]
const at = (alignment: Alignment) =>
  Object.fromEntries(aligned(places, alignment).map(({ id, x, y }) => [id.slice(-1), [x, y]]))

describe('aligning', () => {
  it.each([
    ['left', { a: [0, 10], b: [0, 50], c: [0, 0] }],
    ['centre', { a: [50, 10], b: [50, 50], c: [50, 0] }],
    ['right', { a: [100, 10], b: [100, 50], c: [100, 0] }],
    ['top', { a: [0, 0], b: [100, 0], c: [40, 0] }],
    ['middle', { a: [0, 25], b: [100, 25], c: [40, 25] }],
    ['bottom', { a: [0, 50], b: [100, 50], c: [40, 50] }],
    ['across', { a: [0, 10], b: [100, 50], c: [50, 0] }],
    ['down', { a: [0, 25], b: [100, 50], c: [40, 0] }],
  ] as const)('%s', (alignment, wanted) => {
    expect(at(alignment)).toEqual(wanted)
  })

  it('pins, as a hand does, and leaves one alone as it is', () => {
    expect(aligned(places, 'left').every(({ pinned }) => pinned)).toBe(true)
    expect(aligned([places[0]!], 'left')).toEqual([places[0]])
  })
})
