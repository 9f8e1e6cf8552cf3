/** What the colour of an actor stands for. */

import { describe, expect, it } from 'vitest'
import { colouringBy } from '../../src/scene/colours'
import { paletteOf } from '../../src/scene/palette'
import { buildScene } from '../../src/scene/scene'
import { aCoalition, anActor, coalitionId, networkWith } from '../builders'
import { sceneInput } from './sceneInput'

const palette = paletteOf('light')
const network = networkWith({
  coalitions: [aCoalition('north', { colour: 3 })],
  actors: [
    anActor('a', { field: 'Perikanan', coalitions: [coalitionId('north')] }),
    anActor('b', { field: ' Perikanan ' }),
    anActor('c', { field: 'Logistik', receptivity: { level: 'hungry', notedOn: '2026-11-01' } }),
    anActor('d'),
  ],
})
const [a, b, c, d] = [...network.actors.values()] as [never, never, never, never]

describe('colour', () => {
  it('is that of the main coalition, grey for those in none', () => {
    const { colourOf, scale } = colouringBy('coalition', network, null, palette)
    expect([a, d].map(colourOf)).toEqual([palette.coalitions[3], palette.loner])
    expect(scale).toEqual([])
  })

  it('by field gives the commonest the first colour, and none to what is not known', () => {
    const { colourOf, scale } = colouringBy('field', network, null, palette)
    expect(scale.map(({ value }) => value)).toEqual(['Perikanan', 'Logistik'])
    expect(colourOf(a)).toBe(colourOf(b))
    expect(new Set([a, c, d].map(colourOf)).size).toBe(3)
    expect(colourOf(d)).toBe(palette.tie)
  })

  it('by receptivity and by stance tells every level from the others and from unknown', () => {
    for (const measure of ['receptivity', 'stance'] as const) {
      const { scale } = colouringBy(measure, network, null, palette)
      expect(new Set([...scale.map(({ colour }) => colour), palette.tie]).size).toBe(scale.length + 1)
    }
    const { colourOf } = colouringBy('receptivity', network, null, palette)
    expect(colourOf(c)).not.toBe(colourOf(d))
  })

  it('stands in the legend with what it can be filtered by, and takes the place of the second coalition', () => {
    const positions = new Map([...network.actors.keys()].map((id, i) => [id, { x: 100 * i, y: 0 }]))
    const { legend } = buildScene({ ...sceneInput, network, positions, colourBy: 'field' })
    expect(legend.filter(({ group }) => group === 'colours')).toMatchObject([
      { code: 'colour.field', text: 'Perikanan', facet: { name: 'field', value: 'Perikanan' } },
      { code: 'colour.field', text: 'Logistik', facet: { name: 'field', value: 'Logistik' } },
    ])
  })
})
