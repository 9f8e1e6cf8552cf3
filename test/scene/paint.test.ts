import { describe, expect, it } from 'vitest'
import { boxMark, circleMark, pathMark, textMark } from '../../src/scene/marks'
import type { Mark } from '../../src/scene/marks'
import type { PaintContext, PaintOptions } from '../../src/scene/paint'
import { paint } from '../../src/scene/paint'

/** Calls and settings in order, as `name a b`. */
function painted(marks: readonly Mark[], options: PaintOptions = { scale: 1 }): readonly string[] {
  const log: string[] = []
  const context = new Proxy(
    {},
    {
      get:
        (_, name) =>
        (...values: unknown[]) =>
          log.push([String(name), ...values.map(String)].join(' ')),
      set: (_, name, value) => log.push(`${String(name)} = ${String(value)}`) > 0,
    },
  ) as PaintContext
  paint(context, marks, options)
  return log
}

const line = pathMark(
  [
    { kind: 'move', x: 1, y: 2 },
    { kind: 'line', x: 3, y: 4 },
    { kind: 'curve', x1: 5, y1: 6, x2: 7, y2: 8, x: 9, y: 10 },
    { kind: 'close' },
  ],
  { stroke: '#112233', lineWidth: 3, cap: 'round', opacity: 0.5, dash: [4, 2] },
)
const label = textMark(10, 20, ['one', 'two'], { size: 12, colour: '#111111', halo: '#ffffff', bold: true })

describe('painting', () => {
  it('traces paths, circles and boxes and strokes or fills what has a colour', () => {
    const log = painted([line, circleMark(1, 2, 3, { fill: '#445566' })])
    const order = [
      'moveTo 1 2',
      'lineTo 3 4',
      'bezierCurveTo 5 6 7 8 9 10',
      'closePath',
      'stroke',
      'arc 1 2 3',
      'fill',
    ]
    let at = 0
    for (const entry of log) if (entry.startsWith(order[at] ?? '-')) at++
    expect(at).toBe(order.length)
    expect(log).toEqual(expect.arrayContaining(['lineWidth = 3', 'lineCap = round', 'globalAlpha = 0.5']))
    expect(log.filter((entry) => entry === 'fill')).toHaveLength(1)
    expect(log.filter((entry) => entry === 'stroke')).toHaveLength(1)
    expect(painted([boxMark({ x: 1, y: 2, width: 3, height: 4 }, 5, { fill: '#000000' })])).toContain(
      'roundRect 1 2 3 4 5',
    )
  })

  it('leaves the context as it was', () => {
    const log = painted([line])
    expect(log[0]).toBe('save')
    expect(log.at(-1)).toBe('restore')
  })

  it('writes every line of a text over its halo', () => {
    const log = painted([label])
    expect(log.filter((entry) => /Text /.test(entry))).toEqual([
      'strokeText one 10 20',
      'fillText one 10 20',
      'strokeText two 10 35',
      'fillText two 10 35',
    ])
    expect(log.find((entry) => entry.startsWith('font'))).toMatch(/600 12px /)
  })

  it('ends dashes with the mark that has them', () => {
    const solid = circleMark(0, 0, 1, { stroke: '#000000' })
    const dashes = (marks: readonly Mark[]) => {
      let dash = ''
      return painted(marks).flatMap((entry) => {
        if (entry.startsWith('setLineDash')) dash = entry
        return entry === 'stroke' || entry.startsWith('strokeText') ? [dash] : []
      })
    }
    expect(dashes([line, solid, line, label])).toEqual([
      'setLineDash 4,2',
      'setLineDash ',
      'setLineDash 4,2',
      'setLineDash ',
      'setLineDash ',
    ])
  })

  it('skips text too small to read and marks meant for closer views', () => {
    const icon = circleMark(0, 0, 5, { fill: '#000000', fromScale: 0.9 })
    expect(painted([label], { scale: 0.5 }).some((entry) => entry.startsWith('fillText'))).toBe(false)
    expect(painted([label], { scale: 0.6 }).some((entry) => entry.startsWith('fillText'))).toBe(true)
    expect(painted([icon], { scale: 0.8 })).not.toContain('fill')
    expect(painted([icon], { scale: 0.9 })).toContain('fill')
  })
})
