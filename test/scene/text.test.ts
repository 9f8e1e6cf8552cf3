import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actorRadius } from '../../src/scene/language'
import { cleanText, labelBox, labelSize, measureText, wrapLabel, wrapText } from '../../src/scene/text'

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
)

describe('cleaning', () => {
  it('leaves an ordinary name alone', () => {
    expect(cleanText('Koperasi Nelayan “Teluk” & Putri')).toBe('Koperasi Nelayan “Teluk” & Putri')
  })

  it('makes one line of several and drops control characters and half characters', () => {
    expect(cleanText(' a\n\tb\u0000c\u2028d\ud800e ')).toBe('a b c d\ufffde')
  })

  it('drops marks that would turn what follows, but keeps what joins emoji', () => {
    expect(cleanText('x\u202ey\u2066z')).toBe('xyz')
    expect(cleanText('👩‍🌾')).toBe('👩‍🌾')
  })

  it('cuts very long names, never through a character', () => {
    expect(cleanText('😀'.repeat(10_000))).toBe(`${'😀'.repeat(99)}…`)
    expect(cleanText('👩‍🌾'.repeat(10_000))).toMatch(/^(👩‍🌾)+…$/u)
    expect(cleanText('x'.repeat(10_000))).toBe(`${'x'.repeat(199)}…`)
  })

  it('is the same done twice, whatever comes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text))
      }),
    )
  })
})

describe('measuring', () => {
  it('adds up and grows with size and weight', () => {
    expect(measureText('Koperasi', 12, false)).toBeCloseTo(
      measureText('Kope', 12, false) + measureText('rasi', 12, false),
    )
    expect(measureText('Koperasi', 24, false)).toBeCloseTo(2 * measureText('Koperasi', 12, false))
    expect(measureText('Koperasi', 12, true)).toBeGreaterThan(measureText('Koperasi', 12, false))
  })

  it('comes out a little above what a browser measured in DejaVu Sans, which kerns', () => {
    const estimates = [
      measureText('Koperasi Nelayan Teluk', 1, false) / 11.565,
      measureText('Kementerian Kelautan', 1, false) / 11.089,
    ]
    for (const ratio of estimates) {
      expect(ratio).toBeGreaterThanOrEqual(1)
      expect(ratio).toBeLessThan(1.04)
    }
  })

  it('counts accents as nothing and their letters as letters', () => {
    expect(measureText('é', 12, false)).toBe(measureText('e', 12, false))
    expect(measureText('e\u0301', 12, false)).toBe(measureText('e', 12, false))
    expect(measureText('😀', 12, false)).toBeGreaterThan(measureText('m', 12, false))
  })
})

describe('wrapping', () => {
  it('keeps short names on one line and splits long ones evenly', () => {
    expect(wrapLabel('Pasar Induk')).toEqual(['Pasar Induk'])
    expect(wrapLabel('Dinas Kelautan dan Perikanan')).toEqual(['Dinas Kelautan', 'dan Perikanan'])
  })

  it('ends in an ellipsis when two lines do not do', () => {
    const lines = wrapLabel('Kementerian Kelautan dan Perikanan Republik Indonesia Direktorat Jenderal')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toBe('Kementerian')
    expect(lines[1]).toMatch(/…$/)
  })

  it('breaks a word without spaces, never an emoji of several parts', () => {
    const lines = wrapLabel('👩‍🌾'.repeat(30))
    expect(lines).toHaveLength(2)
    expect(lines.join('').replaceAll('👩‍🌾', '')).toBe('…')
    expect(wrapLabel('x'.repeat(10_000))).toHaveLength(2)
  })

  it('has nothing to write for an empty name', () => {
    expect(wrapLabel('')).toEqual([])
    expect(wrapLabel(' \n ')).toEqual([])
  })

  it('keeps right-to-left names in their order', () => {
    expect(wrapLabel('أحمد عبد الله')).toEqual(['أحمد عبد الله'])
  })

  it('never needs more than two lines, each within the width, and loses nothing but the end', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), fc.integer({ min: 60, max: 300 }), (name, bold, width) => {
        const lines = wrapText(name, width, labelSize, bold)
        expect(lines.length).toBeLessThanOrEqual(2)
        for (const line of lines) {
          expect(line).not.toMatch(/[\p{Cc}\p{Cs}]/u)
          expect(line).not.toBe('')
          const oneCharacter = [...new Intl.Segmenter().segment(line.replace(/…$/, ''))].length <= 1
          if (!oneCharacter) expect(measureText(line, labelSize, bold)).toBeLessThanOrEqual(width)
        }
        const squeeze = (text: string) => text.replace(/[\s…]/gu, '')
        expect(squeeze(cleanText(name)).startsWith(squeeze(lines.join('')))).toBe(true)
        if (!lines.at(-1)?.endsWith('…')) expect(squeeze(lines.join(''))).toBe(squeeze(cleanText(name)))
      }),
    )
  })
})

describe('the box of an actor with its label', () => {
  it('reaches from the marks at the rim to the foot of the label', () => {
    const bare = labelBox('', 12)
    const one = labelBox('Pasar Induk', 12)
    const two = labelBox('Dinas Kelautan dan Perikanan', 12)
    expect(bare.offsetY).toBeLessThan(0)
    expect(one.height).toBeGreaterThan(bare.height)
    expect(two.height).toBeGreaterThan(one.height)
    // The upper edge stays where it is.
    expect(one.offsetY - one.height / 2).toBeCloseTo(bare.offsetY - bare.height / 2)
    expect(two.offsetY - two.height / 2).toBeCloseTo(bare.offsetY - bare.height / 2)
  })

  it('is wider for the bold labels of large actors', () => {
    expect(labelBox('Koperasi', actorRadius(1)).width).toBeGreaterThan(
      labelBox('Koperasi', actorRadius(0.2)).width,
    )
  })
})
