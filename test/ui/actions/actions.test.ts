/** The table of actions: each says what it is, and no two answer to the same keys. */

import { expect, it } from 'vitest'
import { en } from '../../../src/i18n/en'
import { id } from '../../../src/i18n/id'
import type { Action } from '../../../src/ui/actions/action'
import { actions } from '../../../src/ui/actions/actions'

const entries: readonly Action[] = Object.values(actions)

it.each([id, en])('no two actions have the same name', (words) => {
  const labels = entries.map((action) => action.label(words))
  expect(new Set(labels).size).toBe(labels.length)
  expect(labels).not.toContain('')
})

it('no two actions have the same shortcut', () => {
  const shortcuts = entries.flatMap(({ shortcut }) => shortcut ?? [])
  expect(new Set(shortcuts).size).toBe(shortcuts.length)
  expect(shortcuts).toContain('Mod+K')
})

it('single letters belong to the map, and none changes the language or the colours', () => {
  const letters = entries.filter(({ shortcut }) => /^[A-Z]$/.test(shortcut ?? ''))
  expect(letters.map(({ keysIn }) => keysIn)).toEqual(letters.map(() => 'map'))
  expect(letters.length).toBeGreaterThan(0)
  expect(letters).not.toContain(actions.language)
  expect(letters).not.toContain(actions.theme)
})
