import { describe, expect, it } from 'vitest'
import { colouringBy } from '../../src/scene/colours'
import { extentOf } from '../../src/scene/extent'
import { paletteOf } from '../../src/scene/palette'
import { selectionMarks } from '../../src/scene/selection'
import { spotsOf } from '../../src/scene/spots'
import { actor, coalition, exchange, networkOf, tie } from './smallNetwork'

const network = networkOf({
  coalitions: [coalition('fleet', 0), coalition('crew', 1)],
  actors: [actor('a', { coalitions: ['fleet' as never] }), actor('b', { kind: 'organisation' })],
  ties: [tie('a', 'b', 5)],
  exchanges: [exchange('a', 'b', 'money'), exchange('a', 'b', 'goods')],
})
const palette = paletteOf('dark')
const places = new Map([...network.actors.keys()].map((id, i) => [id, { x: 200 * i, y: 0 }]))
const spots = spotsOf(network, places, palette, () => 10, colouringBy('coalition', network, null, palette))
const ids = (...all: string[]) => new Set<never>(all as never[])
const select = (actors: string[], ties: string[], exchanges: string[], coalitions: string[] = []) =>
  selectionMarks(
    {
      actors: ids(...actors),
      ties: ids(...ties),
      exchanges: ids(...exchanges),
      coalitions: ids(...coalitions),
    },
    network,
    spots,
    palette,
  )

describe('the marks of a selection', () => {
  it('run around the selected actors, clear of their shape, in the colour of the focus', () => {
    const { actors, lines } = select(['a', 'b'], [], [])
    expect(lines).toEqual([])
    expect(actors.map(({ kind }) => kind)).toEqual(['circle', 'box'])
    for (const [i, mark] of actors.entries()) {
      expect(mark).toMatchObject({ stroke: palette.focus, fill: null })
      expect(extentOf(mark).width / 2).toBeGreaterThan([...spots.values()][i]!.reach + 3)
    }
  })

  it('lie along the selected lines, wider than these, and along no others', () => {
    const { lines } = select([], ['a-b'], ['a>b goods'])
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(line).toMatchObject({ stroke: palette.focus })
    const [straight, curved] = lines.map((line) => extentOf(line).height)
    // The second exchange between the same two bends further than the first.
    expect(curved! - straight!).toBeGreaterThan(25)
  })

  it('run along the rim of a selected coalition, none along one without members', () => {
    const [rim, ...others] = select([], [], [], ['fleet', 'crew']).lines
    expect(others).toEqual([])
    expect(rim).toMatchObject({ kind: 'path', stroke: palette.focus })
    expect(extentOf(rim!).width).toBeGreaterThan(2 * [...spots.values()][0]!.reach)
  })

  it('are none for what is not on the map', () => {
    expect(select(['gone'], ['gone'], ['gone'], ['gone'])).toEqual({ lines: [], actors: [] })
  })
})
