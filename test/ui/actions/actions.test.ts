/** The table of actions: each says what it is, and no two answer to the same keys. */

import { expect, it } from 'vitest'
import { allWordsOf, loadAllWords } from '../../../src/i18n/words'
import type { Action } from '../../../src/ui/actions/action'
import { actions } from '../../../src/ui/actions/actions'
import { allActions } from '../../../src/ui/actions/allActions'
import { emptyNetwork } from '../../../src/network/network'
import { aWorkspace } from '../../state/aWorkspace'

const entries: readonly Action[] = Object.values(actions)

it.each(['id', 'en'] as const)('no two actions have the same name in %s', async (language) => {
  await loadAllWords(language)
  const workspace = await aWorkspace(emptyNetwork('test'))
  const words = allWordsOf(language)
  const labels = Object.values(allActions).map((action) => action.label(words, workspace))
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
