import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse'
import type { ActorId } from '../../src/network/ids'
import { textMark } from '../../src/scene/marks'
import { composePicture } from '../../src/scene/picture'
import { buildScene } from '../../src/scene/scene'
import { svgOf } from '../../src/scene/svg'
import { sceneInput, wordOf } from './sceneInput'
import { actor, coalition, networkOf, smallNetwork, smallPlaces, today } from './smallNetwork'
import { parseXml, textOf, withDescendants } from './xml'

function drawnWith(name: string): string {
  const network = networkOf({
    actors: [actor('a', { name, coalitions: [coalition('L', 0).id] })],
    coalitions: [{ ...coalition('L', 0), name }],
  })
  const positions = new Map([['a' as ActorId, { x: 0, y: 0 }]])
  const scene = buildScene({ ...sceneInput, network, positions })
  return svgOf(composePicture({ ...page, scene, title: name, question: name, note: name, description: name }))
}

const page = {
  theme: 'light',
  title: 'Contoh',
  question: 'Siapa?',
  date: '24 November 2026',
  note: '',
  description: 'Sebuah peta',
  wordOf,
  shape: 'content',
  transparent: false,
} as const

describe('the checker of these tests', () => {
  it.each([
    '<a>',
    '<a></b>',
    '<a>&</a>',
    '<a>&nbsp;</a>',
    '<a b="1" b="2"/>',
    '<a b=1/>',
    '<a b="<"/>',
    '<a>]]></a>',
    '<a>\u0000</a>',
    '<a>\ud800</a>',
    '<a/><b/>',
  ])('refuses %j', (source) => {
    expect(() => parseXml(source)).toThrow()
  })
})

describe('the SVG of a picture', () => {
  const network = smallNetwork()
  const findings = analyse(network, { today, seq: 1 })
  const scene = buildScene({ ...sceneInput, network, positions: smallPlaces, findings })
  const root = parseXml(svgOf(composePicture({ ...page, scene })))

  it('is one document with a title, a description and a named group per layer', () => {
    expect(root.name).toBe('svg')
    const elements = root.children.filter((child) => typeof child !== 'string')
    expect(elements.slice(0, 2).map((each) => [each.name, textOf(each)])).toEqual([
      ['title', 'Contoh'],
      ['desc', 'Sebuah peta'],
    ])
    expect(elements.slice(2).map((each) => each.attributes.id)).toEqual([
      'page',
      'title',
      'coalitions',
      'ties',
      'actors',
      'labels',
      'legend',
    ])
    expect(root.attributes.viewBox).toBe(`0 0 ${root.attributes.width} ${root.attributes.height}`)
  })

  it('writes text as text', () => {
    const texts = withDescendants(root)
      .filter(({ name }) => name === 'tspan')
      .map(textOf)
    for (const wanted of ['Contoh', 'Siapa?', '24 November 2026', 'Saya', 'Koalisi L'])
      expect(texts).toContain(wanted)
  })

  it('uses plain attributes only: no style, script, event or reference', () => {
    const known = ['svg', 'title', 'desc', 'g', 'path', 'circle', 'rect', 'text', 'tspan']
    for (const { name, attributes } of withDescendants(root)) {
      expect(known).toContain(name)
      for (const [key, value] of Object.entries(attributes)) {
        expect(key).not.toMatch(/^(style|class|href|on.*)$/)
        expect(value).not.toMatch(/NaN|Infinity|undefined|null|url\(|javascript/)
      }
    }
  })

  it.each([
    '<script>alert(1)</script>',
    ']]>',
    '"><image href="x"/>',
    "&amp; &lt; ' &#0;",
    'nul\u0000 and \u0008 \uffff',
    'lone \ud83d surrogate \ude00',
    'שלום مرحبا \u202e gnp',
    '👩‍👩‍👧‍👦 名前',
    'x'.repeat(10_000),
  ])('stays well-formed for the name %j', (name) => {
    const elements = withDescendants(parseXml(drawnWith(name)))
    expect(elements.some((each) => each.name === 'script' || each.name === 'image')).toBe(false)
  })

  it('drops what XML cannot write from texts that nobody cleaned', () => {
    const hostile = 'a\u0000b\u001fc\ufffed\ud800e'
    const picture = {
      width: 10,
      height: 10,
      title: hostile,
      description: hostile,
      layers: [{ name: 'labels', marks: [textMark(0, 0, [hostile], { size: 12, colour: '#000000' })] }],
    }
    expect(
      textOf(parseXml(svgOf(picture)))
        .split('\n')
        .filter(Boolean),
    ).toEqual(['abcde', 'abcde', 'abcde'])
  })

  it('shows a hostile name as it was typed', () => {
    const texts = withDescendants(parseXml(drawnWith('<b>&"'))).filter(({ name }) => name === 'tspan')
    expect(texts.map(textOf).filter((text) => text === '<b>&"').length).toBeGreaterThanOrEqual(4)
  })

  it('is well-formed whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
        expect(parseXml(drawnWith(name)).name).toBe('svg')
      }),
      { numRuns: 60 },
    )
  })
})
