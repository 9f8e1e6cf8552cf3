import { describe, expect, it } from 'vitest'
import { seenWithin } from '../../src/scene/seen'
import { circleMark, type Mark, pathMark, textMark } from '../../src/scene/marks'

const whole = { x: 0, y: 0, scale: 1 }
const limit = { x: 0, y: 0, width: 100, height: 100 }
const disc = (x: number, y: number, r: number) => circleMark(x, y, r, { fill: '#000000' })

describe('what is seen of a map on a part of the screen', () => {
  it('is what lies there or reaches into it', () => {
    const sees = (mark: Mark) => seenWithin([mark], whole, limit).marks.length === 1
    expect(sees(disc(120, 50, 10))).toBe(false)
    expect(sees(disc(105, 50, 10))).toBe(true)
    expect(sees(textMark(110, 50, ['long enough'], { size: 12, colour: '#000000' }))).toBe(true)
    const beyond = { size: 12, colour: '#000000', anchor: 'start' } as const
    expect(sees(textMark(110, 50, ['long enough'], beyond))).toBe(false)
    const across = [
      { kind: 'move', x: -50, y: 50 },
      { kind: 'line', x: 150, y: 50 },
    ] as const
    expect(sees(pathMark(across, { stroke: '#000000' }))).toBe(true)
  })

  it('moves and grows with the map', () => {
    const sees = (view: { x: number; y: number; scale: number }) =>
      seenWithin([disc(120, 50, 10)], view, limit).marks.length === 1
    expect(sees({ x: -15, y: 0, scale: 1 })).toBe(true)
    expect(sees({ x: 0, y: 0, scale: 0.5 })).toBe(true)
    expect(sees({ x: 0, y: 0, scale: 2 })).toBe(false)
  })

  it('leaves out what is too small to be seen, which does not count as outside either', () => {
    const closer = circleMark(500, 500, 5, { fill: '#000000', fromScale: 2 })
    expect(seenWithin([closer], whole, limit)).toEqual({ marks: [], around: null, all: true })
  })

  it('takes up a box on the screen, with room for letters, and no more than that part', () => {
    const { around } = seenWithin([disc(20, 20, 5), disc(30, 20, 5)], { x: 10, y: 10, scale: 1 }, limit)
    expect(around).toEqual({ x: 13, y: 13, width: 44, height: 34 })
    const enlarged = seenWithin([disc(20, 20, 5)], { x: 0, y: 0, scale: 2 }, limit)
    expect(enlarged.around).toEqual({ x: 18, y: 18, width: 44, height: 44 })
    expect(seenWithin([disc(0, 50, 30)], whole, limit).around).toEqual({ x: 0, y: 8, width: 42, height: 84 })
  })

  it('is all there is only if nothing lies or reaches outside', () => {
    const all = (...marks: readonly Mark[]) => seenWithin(marks, whole, limit).all
    expect(all()).toBe(true)
    expect(all(disc(50, 50, 30))).toBe(true)
    expect(all(disc(50, 50, 30), disc(300, 50, 5))).toBe(false)
    expect(all(disc(50, 50, 30), disc(95, 50, 10))).toBe(false)
  })

  it('is the same when it is known how far all marks reach', () => {
    const marks = [
      disc(30, 30, 10),
      disc(60, 40, 20),
      circleMark(50, 50, 2, { fill: '#000000', fromScale: 5 }),
    ]
    const reach = { x: 20, y: 20, width: 60, height: 40 }
    expect(seenWithin(marks, whole, limit, reach)).toEqual(seenWithin(marks, whole, limit))
    const moved = { x: 60, y: 0, scale: 1 }
    expect(seenWithin(marks, moved, limit, reach)).toEqual(seenWithin(marks, moved, limit))
    expect(seenWithin(marks, moved, limit, reach).marks).toHaveLength(1)
  })
})
