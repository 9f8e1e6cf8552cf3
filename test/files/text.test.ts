import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText, excerpt, maxFieldLength, unguardFormula } from '../../src/files/text'
import { maxTextLength } from '../../src/network/network'

describe('text from a file', () => {
  it('loses control characters, halves of pairs, non-characters and marks that turn the direction', () => {
    expect(cleanText('a\u0000b\u0007c\ud800d\ufeffe\u202ef\uffffg\u0085')).toBe('abcdefg')
  })

  it('keeps tabs, line feeds, pairs and every script', () => {
    expect(cleanText('Ślą\tsk\n😀 北京 عمر')).toBe('Ślą\tsk\n😀 北京 عمر')
  })

  it('is cut to what the schema of a record allows, and never through a pair', () => {
    expect(maxFieldLength).toBe(maxTextLength)
    expect(cleanText('x'.repeat(maxFieldLength + 5))).toHaveLength(maxFieldLength)
    expect(cleanText('x'.repeat(maxFieldLength - 1) + '😀')).toBe('x'.repeat(maxFieldLength - 1))
    expect(excerpt('ab😀', 3)).toBe('ab')
  })

  it('has one line where it is a name', () => {
    expect(cleanLine(' Budi\n\t Rekaan  \u2028x ')).toBe('Budi Rekaan x')
  })

  it('is well formed and trimmed, whatever went in', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), size: 'medium' }),
        (text) => {
          const clean = cleanText(text)
          expect(clean).not.toMatch(/\p{Surrogate}/u)
          expect(clean).toBe(cleanText(clean))
          expect(clean).toBe(clean.trim())
        },
      ),
    )
  })
})

describe('the guard of formulas', () => {
  it.each(["'=1+1", "'+62812", "' -x", "'@a", "'\t=1", "'＝1"])('is taken off %j', (text) => {
    expect(unguardFormula(text)).toBe(text.slice(1))
  })

  it.each(["'tetap", "'", '=1+1', "''=1", "it's"])('is not seen in %j', (text) => {
    expect(unguardFormula(text)).toBe(text)
  })
})
