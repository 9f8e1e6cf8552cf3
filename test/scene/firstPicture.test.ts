/** When a picture that was drawn before is the picture of now. */

import { describe, expect, it } from 'vitest'
import { isPlain, plainInput } from '../../src/scene/firstPicture'
import { paletteOf } from '../../src/scene/palette'
import { buildScene, marksOf, type SceneInput, withoutMarks } from '../../src/scene/scene'
import { colouringBy } from '../../src/scene/colours'
import { radiusBy } from '../../src/scene/sizes'
import { spotsOf } from '../../src/scene/spots'
import { plantedNetwork } from '../bench/network'

const look = {
  theme: 'light',
  labelScale: 1.3225,
  sizeBy: 'influence',
  colourBy: 'coalition',
  showGaps: true,
  showHalos: true,
  showOpportunities: 5,
} as const

const network = plantedNetwork(120)
const plain = plainInput(network, look)

describe('what the scene is made of at the start', () => {
  it('is known as such, whether or not the actors have been laid out already', () => {
    const palette = paletteOf('light')
    const colouring = colouringBy('coalition', network, null, palette)
    const spots = spotsOf(network, network.places, palette, radiusBy('influence', network, null), colouring)
    expect(isPlain({ ...plain }, { ...look })).toBe(true)
    expect(isPlain({ ...plain, spots }, look)).toBe(true)
    expect(buildScene({ ...plain, spots })).toEqual(buildScene(plain))
  })

  it('is not what it was once anything is chosen, found, filtered or brought into focus', () => {
    const others: Partial<Record<keyof SceneInput, unknown>> = {
      positions: new Map(),
      guides: [],
      findings: {},
      theme: 'dark',
      sizeBy: 'ties',
      colourBy: 'stance',
      focus: 'a b',
      introduction: {},
      spotlight: new Set(),
      ring: {},
      showOpportunities: 0,
      labelScale: 1,
      showGaps: false,
      showHalos: false,
    }
    // Everything but the network itself, whose commit is compared, and what is worked out of the rest.
    expect(Object.keys(others).sort()).toEqual(
      Object.keys(plain)
        .filter((name) => name !== 'network')
        .sort(),
    )
    for (const [name, value] of Object.entries(others))
      expect(isPlain({ ...plain, [name]: value }, look), name).toBe(false)
  })
})

it('a scene without its marks still tells how far it reaches and what its legend says', () => {
  const scene = buildScene(plain)
  const { bounds, reach, legend, frame, hiddenLabels } = scene
  expect(marksOf(withoutMarks(scene))).toEqual([])
  expect(withoutMarks(scene)).toMatchObject({ bounds, reach, legend, frame, hiddenLabels })
})
