/** What is typed for the quick line before its field is there. */

import { expect, it } from 'vitest'
import { typedWith } from '../../../src/ui/quick/useTypingAhead'

const typed = (keys: readonly string[]) =>
  keys.reduce<string | null>((text, key) => (text === null ? null : typedWith(text, key)), '')

it('is kept as it was typed, corrections and all', () => {
  expect(typed(['Shift', 'B', 'u', 'x', 'Backspace', 'd', 'i', ' ', 'AltGraph', '@', ' ', '日', '😀'])).toBe(
    'Budi @ 日😀',
  )
  expect(typed(['Backspace', 'A', 'ArrowLeft', 'Dead', 'Tab', 'F2'])).toBe('A')
})

it('holds lines that were entered, and is given up with Esc', () => {
  expect(typed(['A', 'Enter', 'B'])).toBe('A\nB')
  expect(typed(['A', 'Escape'])).toBeNull()
})
