/** Both languages say everything, and the codes of the rooms below all have words. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allWordsOf, loadAllWords } from '../../src/i18n/words'

const languages = ['id', 'en'] as const
await Promise.all(languages.map(loadAllWords))

/** The members of a union of string literals, read from the source that declares it. */
function membersOf(file: string, type: string): readonly string[] {
  const source = readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8')
  const declaration =
    new RegExp(`export type ${type} =([^=]*?)\\n(?:\\n|export|/\\*)`).exec(source)?.[1] ?? ''
  return [...declaration.matchAll(/'(\w+)'/g)].map(([, code]) => code!)
}

/** Every text of a dictionary with its path; functions are called with something to show. */
function* textsOf(words: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof words === 'string') yield [path, words]
  else if (typeof words === 'function') {
    const params = new Proxy(
      {},
      { get: (_, key) => (key === Symbol.toPrimitive ? () => 'x' : key === 'what' ? 'actors' : 2) },
    )
    const call = words as (...args: unknown[]) => unknown
    const text = String(call(params, 2, 2, 2, 2))
    // Some take an object of parameters first, others a number to be formatted.
    yield [path, text.includes('NaN') ? String(call(2, 2, 2, 2, 2)) : text]
  } else for (const [key, inner] of Object.entries(words as object)) yield* textsOf(inner, `${path}.${key}`)
}

describe.each(languages)('%s', (language) => {
  const words = allWordsOf(language)

  it('has words for every label of a commit', () => {
    const codes = membersOf('network/commands/command.ts', 'LabelCode')
    expect(codes.length).toBeGreaterThan(20)
    expect(Object.keys(words.messages.labels)).toEqual(expect.arrayContaining([...codes]))
  })

  it('has words for every refusal', () => {
    const codes = membersOf('network/commands/command.ts', 'RefusalCode')
    expect(codes.length).toBeGreaterThan(15)
    expect(Object.keys(words.messages.refusals)).toEqual(expect.arrayContaining([...codes]))
  })

  it('leaves no text empty and shows no hole', () => {
    for (const [path, text] of textsOf(words, language)) {
      expect(text.trim(), path).not.toBe('')
      expect(text, path).not.toMatch(/undefined|NaN|\[object/)
    }
  })
})
