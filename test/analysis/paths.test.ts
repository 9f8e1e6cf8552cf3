/** Paths on request keep to what the findings keep to. */

import { describe, expect, it } from 'vitest'
import { pathsBetween } from '../../src/analysis/paths'
import { idOf, type Sketch, sketchNetwork } from './sketch'

const today = '2026-11-24'
const sketch: Sketch = {
  actors: {
    ana: {},
    budi: {},
    citra: {},
    dewi: {},
    eko: {},
    fitri: {},
    gita: { receptivity: ['closed', today] },
  },
  ties: [
    ['ana', 'budi', 5],
    ['budi', 'fitri', 4],
    ['ana', 'citra', 3],
    ['citra', 'fitri', 5],
    ['ana', 'dewi', 5],
    ['dewi', 'fitri', 2],
    ['ana', 'eko'],
    ['eko', 'fitri', 1],
    ['ana', 'gita', 5],
    ['gita', 'fitri', 5],
  ],
}
const between = (one: string, other: string, thresholds = {}) =>
  pathsBetween(sketchNetwork({ ...sketch, thresholds }), idOf(one), idOf(other), today)

describe('pathsBetween', () => {
  it('gives the three most trusted, around the closed', () => {
    const paths = between('ana', 'fitri')
    expect(paths.map(({ actors }) => actors[1])).toEqual(['budi', 'citra', 'dewi'])
    expect(paths[1]).toEqual({
      actors: ['ana', 'citra', 'fitri'],
      links: [
        { from: 'ana', to: 'citra', trust: 0.6, assumed: false },
        { from: 'citra', to: 'fitri', trust: 1, assumed: false },
      ],
      trust: 0.6,
    })
  })

  it('gives more when asked to, with what is assumed marked', () => {
    expect(between('ana', 'fitri', { pathCount: 9 })[3]!.links[0]).toMatchObject({
      trust: 0.5,
      assumed: true,
    })
  })

  it('lets a closed actor be an end', () => {
    expect(between('ana', 'gita')[0]!.actors).toEqual(['ana', 'gita'])
  })

  it('gives none for nobody', () => {
    expect(between('ana', 'nobody')).toEqual([])
    expect(between('ana', 'ana')).toEqual([])
  })
})
