import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse'
import { emptyNetwork } from '../../src/network/network'
import { boxesOverlap, extentOf } from '../../src/scene/extent'
import { hideNames } from '../../src/scene/hiddenNames'
import type { PictureInput } from '../../src/scene/picture'
import { composePicture, pageShapes } from '../../src/scene/picture'
import { buildScene } from '../../src/scene/scene'
import { svgOf } from '../../src/scene/svg'
import { allWords, sceneInput, wordOf } from './sceneInput'
import { smallNetwork, smallPlaces, today } from './smallNetwork'

const network = smallNetwork()
const findings = analyse(network, { today, seq: 1 })
const scene = buildScene({ ...sceneInput, network, positions: smallPlaces, findings })
const input: PictureInput = {
  scene,
  theme: 'light',
  title: 'Gudang beku',
  question: 'Siapa yang dapat membuka gudang beku?',
  date: '24 November 2026',
  note: '',
  description: 'Sebuah peta',
  wordOf,
  shape: 'content',
  transparent: false,
}
const shapes = Object.keys(pageShapes) as (keyof typeof pageShapes)[]

describe.each(shapes)('a picture shaped %s', (shape) => {
  const picture = composePicture({ ...input, shape })
  const layer = (name: string) => picture.layers.find((each) => each.name === name)!.marks

  it('has that shape', () => {
    const ratio = pageShapes[shape]
    if (ratio) expect(picture.width / picture.height).toBeCloseTo(ratio, 2)
    else expect(picture.width).toBeGreaterThan(scene.bounds.width)
  })

  it('holds everything it draws', () => {
    for (const { name, marks } of picture.layers) {
      for (const mark of marks) {
        const { x, y, width, height } = extentOf(mark)
        expect(Math.min(x, y), name).toBeGreaterThanOrEqual(-1)
        expect(x + width, name).toBeLessThanOrEqual(picture.width + 1)
        expect(y + height, name).toBeLessThanOrEqual(picture.height + 1)
      }
    }
  })

  it('keeps title, map and legend apart', () => {
    const panel = extentOf(layer('page')[1]!)
    for (const mark of [...layer('title'), ...layer('legend')]) {
      expect(boxesOverlap(extentOf(mark), panel)).toBe(false)
    }
    for (const mark of [...layer('actors'), ...layer('labels')]) {
      const box = extentOf(mark)
      expect(box.x >= panel.x && box.x + box.width <= panel.x + panel.width).toBe(true)
      expect(box.y >= panel.y && box.y + box.height <= panel.y + panel.height).toBe(true)
    }
    const words = layer('legend').filter((mark) => mark.kind === 'text')
    expect(words.map((mark) => mark.lines[0])).toEqual(scene.legend.map(({ code }) => allWords[code]))
    words.forEach((mark, i) => {
      for (const other of words.slice(i + 1))
        expect(boxesOverlap(extentOf(mark), extentOf(other))).toBe(false)
    })
  })
})

describe('a picture', () => {
  it('says title, question, date and note, and leaves no gap where one is missing', () => {
    const titleOf = (change: Partial<PictureInput>) =>
      composePicture({ ...input, ...change })
        .layers.find(({ name }) => name === 'title')!
        .marks.flatMap((mark) => (mark.kind === 'text' ? mark.lines : []))
    expect(titleOf({ note: 'hanya yang dipilih' })).toEqual([
      'Gudang beku',
      'Siapa yang dapat membuka gudang beku?',
      '24 November 2026 · hanya yang dipilih',
    ])
    expect(titleOf({ title: '', question: '', date: '' })).toEqual([])
    expect(composePicture({ ...input, question: '' }).height).toBeLessThan(composePicture(input).height)
  })

  it('can go without paper', () => {
    const names = composePicture({ ...input, transparent: true }).layers.map(({ name }) => name)
    expect(names).not.toContain('page')
    expect(names).toContain('actors')
  })

  it('writes title and legend larger on a large map', () => {
    const wide = { ...scene, bounds: { ...scene.bounds, width: 5000 } }
    const sizeOf = (each: typeof scene) =>
      composePicture({ ...input, scene: each })
        .layers.find(({ name }) => name === 'title')!
        .marks.map((mark) => (mark.kind === 'text' ? mark.size : 0))[0]!
    expect(sizeOf(wide)).toBeGreaterThan(2 * sizeOf(scene))
  })

  it('of an empty network is a page with its title', () => {
    const empty = composePicture({
      ...input,
      scene: buildScene({ ...sceneInput, network: emptyNetwork('') }),
    })
    expect(Number.isFinite(empty.width * empty.height)).toBe(true)
    expect(empty.layers.find(({ name }) => name === 'legend')!.marks).toEqual([])
  })
})

describe('hiding names', () => {
  it('leaves none of them in the picture', () => {
    const hidden = hideNames(network)
    const drawn = buildScene({ ...sceneInput, network: hidden, positions: smallPlaces, findings })
    const svg = svgOf(composePicture({ ...input, scene: drawn }))
    for (const name of ['Koperasi', 'Saya', 'Koalisi']) expect(svg).not.toContain(name)
    for (const name of ['A1', 'A10', 'C1', 'C2']) expect(svg).toContain(`>${name}<`)
    expect(hidden.ties).toBe(network.ties)
  })
})
