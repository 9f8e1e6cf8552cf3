import { describe, expect, it } from 'vitest'
import { emptyNetwork } from '../../src/network/network'
import { resourceKinds } from '../../src/network/scales'
import { colouringBy } from '../../src/scene/colours'
import { outlineFillOpacity, outlineRimOpacity } from '../../src/scene/language'
import { blend, coalitionColour, contrastOf, paletteOf, themes } from '../../src/scene/palette'
import { anActor } from '../builders'

/** How eyes without one kind of cone see linear light (Machado, Oliveira and Fernandes 2009, severity 1). */
const visions = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
} as const

function times(rows: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return rows.map((row) => row.reduce((sum, weight, i) => sum + weight * vector[i]!, 0))
}

/** Oklab coordinates of a colour as seen. */
function seen(colour: string, vision: keyof typeof visions): number[] {
  const light = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  const rgb = times(visions[vision], light).map((value) => Math.max(0, value))
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  ).map(Math.cbrt)
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  )
}

function nearest(colours: readonly string[], vision: keyof typeof visions): number {
  const points = colours.map((colour) => seen(colour, vision))
  const distances = points.flatMap((a, i) =>
    points.slice(i + 1).map((b) => Math.hypot(...a.map((value, k) => value - b[k]!))),
  )
  return Math.min(...distances)
}

describe('contrast', () => {
  it('agrees with the definition', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 6)
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect(contrastOf('#3366cc', '#3366cc')).toBe(1)
  })

  it('blends like paint of some opacity', () => {
    expect(blend('#ff0000', '#0000ff', 0)).toBe('#0000ff')
    expect(blend('#ff0000', '#0000ff', 1)).toBe('#ff0000')
    expect(blend('#ffffff', '#000000', 0.5)).toBe('#808080')
  })
})

describe.each(themes)('the %s theme', (theme) => {
  const palette = paletteOf(theme)
  const grounds = { map: palette.map, page: palette.page, panel: palette.panel }

  it.each(Object.entries(grounds))('has text of at least 4.5 : 1 on the %s', (_, ground) => {
    const { ink, muted, opportunityInk, ok, danger, coalitions } = palette
    for (const colour of [ink, muted, opportunityInk, ok, danger, ...coalitions]) {
      expect(contrastOf(colour, ground), colour).toBeGreaterThanOrEqual(4.5)
    }
  })

  it.each(Object.entries(grounds))('has marks of at least 3 : 1 on the %s', (_, ground) => {
    const { tie, loner, opportunity, halo, focus, resources } = palette
    for (const colour of [tie, loner, opportunity, halo, focus, ...Object.values(resources)]) {
      expect(contrastOf(colour, ground), colour).toBeGreaterThanOrEqual(3)
    }
  })

  it('keeps outlines and fine halo edges at 3 : 1 although they are translucent', () => {
    for (const colour of palette.coalitions) {
      expect(
        contrastOf(blend(colour, palette.map, outlineRimOpacity), palette.map),
        colour,
      ).toBeGreaterThanOrEqual(3)
    }
    expect(contrastOf(blend(palette.halo, palette.map, 0.85), palette.map)).toBeGreaterThanOrEqual(3)
  })

  it('tells who stands for what by marks of 3 : 1, and what is not known as well', () => {
    for (const measure of ['receptivity', 'stance'] as const) {
      const { scale, colourOf } = colouringBy(measure, emptyNetwork(''), null, palette)
      expect(scale.length).toBeGreaterThanOrEqual(4)
      for (const colour of [...scale.map(({ colour }) => colour), colourOf(anActor('unknown'))])
        for (const ground of Object.values(grounds))
          expect(contrastOf(colour, ground), `${measure} ${colour}`).toBeGreaterThanOrEqual(3)
    }
  })

  it('keeps the marks of actors at 3 : 1 on the squares of the board and in the outlines of coalitions', () => {
    const fills = palette.coalitions.map((colour) => blend(colour, palette.map, outlineFillOpacity[theme]))
    for (const ground of [palette.well, ...fills])
      for (const colour of [palette.loner, palette.opportunity, palette.halo, palette.focus, palette.ink])
        expect(contrastOf(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3)
  })

  it('keeps names at 4.5 : 1 wherever they lie: their halo is of the colour of the map', () => {
    for (const colour of [palette.ink, palette.muted, ...palette.coalitions])
      expect(contrastOf(colour, palette.map), colour).toBeGreaterThanOrEqual(4.5)
  })

  it('draws the arrows of a ring and the frame of the small map at 3 : 1, what they enclose aside', () => {
    expect(contrastOf(palette.opportunity, palette.map)).toBeGreaterThanOrEqual(3)
    // The small map lies on a panel through which 8 % of the map show.
    const panel = blend(palette.panel, palette.map, 0.92)
    for (const colour of [palette.focus, palette.loner, palette.tie, ...palette.coalitions])
      expect(contrastOf(colour, panel), colour).toBeGreaterThanOrEqual(3)
  })

  /** Rings of handshakes and squares only guide the eye: each has its name in words, and every actor its place. */
  it('lets guides be fainter than marks, but seen', () => {
    expect(contrastOf(blend(palette.tie, palette.map, 0.7), palette.map)).toBeGreaterThan(1.8)
    expect(contrastOf(palette.muted, palette.map)).toBeGreaterThanOrEqual(4.5)
  })

  it('has chips of the filter that are read, chosen or not, pointed at or not', () => {
    for (const [text, ground] of [
      [palette.ink, palette.panel],
      [palette.muted, palette.panel],
      [palette.ink, palette.well],
      [palette.muted, palette.well],
      [palette.onInk, palette.ink],
    ] as const)
      expect(contrastOf(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    // Chosen is not told by colour alone (aria-pressed), and differs from not chosen as a surface.
    expect(contrastOf(palette.ink, palette.panel)).toBeGreaterThanOrEqual(3)
  })

  it('has readable text on its surfaces', () => {
    expect(contrastOf(palette.onInk, palette.ink)).toBeGreaterThanOrEqual(4.5)
    expect(contrastOf(palette.onOpportunity, palette.opportunityFill)).toBeGreaterThanOrEqual(4.5)
    expect(contrastOf(palette.ink, palette.well)).toBeGreaterThanOrEqual(4.5)
    expect(contrastOf(palette.muted, palette.well)).toBeGreaterThanOrEqual(4.5)
  })

  it('has at least eight coalitions and a colour for every kind, told apart by colour-blind eyes too', () => {
    expect(palette.coalitions.length).toBeGreaterThanOrEqual(8)
    expect(new Set(Object.keys(palette.resources))).toEqual(new Set(resourceKinds))
    for (const colours of [palette.coalitions, Object.values(palette.resources)]) {
      expect(nearest(colours, 'normal')).toBeGreaterThan(0.1)
      expect(nearest(colours, 'protan')).toBeGreaterThan(0.055)
      expect(nearest(colours, 'deutan')).toBeGreaterThan(0.055)
    }
  })

  it('finds a colour for any index', () => {
    const count = palette.coalitions.length
    expect(coalitionColour(palette, count + 2)).toBe(palette.coalitions[2])
    expect(coalitionColour(palette, -1)).toBe(palette.coalitions[count - 1])
    expect(coalitionColour(palette, 1.7)).toBe(palette.coalitions[1])
  })
})
