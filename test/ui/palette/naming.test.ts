/** Actions in the palette say on which part of the selection they would act. */

import { beforeEach, expect, it } from 'vitest'
import { allWordsOf, loadAllWords } from '../../../src/i18n/words'
import { nothingSelected } from '../../../src/state/session'
import type { Workspace } from '../../../src/state/workspace'
import type { Action } from '../../../src/ui/actions/action'
import { allActions } from '../../../src/ui/actions/allActions'
import { namingOf } from '../../../src/ui/palette/naming'
import { actorId, aNetwork, tieId } from '../../builders'
import { aWorkspace } from '../../state/aWorkspace'

await loadAllWords('en')
const words = allWordsOf('en')

let workspace: Workspace
const select = (actors: string, ties: readonly string[]) =>
  workspace.session.setState({
    selection: {
      ...nothingSelected,
      actors: new Set(Array.from(actors).map(actorId)),
      ties: new Set(ties.map(tieId)),
    },
  })
const named = (name: keyof typeof allActions) => {
  const action: Action<typeof words> = allActions[name]
  return namingOf(workspace, words)(action.label(words, workspace), action.onSelection)
}

beforeEach(async () => {
  workspace = await aWorkspace(aNetwork('abcde', ['ab']))
})

it('names only those on which the action acts', () => {
  select('bc', ['ab'])
  expect(named('trust3')).toMatch(/^Trust 3.*: a – b$/)
  expect(named('duplicate')).toBe('Duplicate: b, c')
  expect(named('remove')).toBe('Delete: b, c, a – b')
})

it('names three at most, and says how many more there are', () => {
  select('abcde', ['ab'])
  expect(named('duplicate')).toBe('Duplicate: a, b, c, and 2 more')
})

it('adds nothing to a name that says it itself, nor where nothing of it is selected', () => {
  select('bc', [])
  expect(named('mergeIntoFirst')).toBe('Merge into b')
  expect(named('trust3')).not.toContain('b, c')
  expect(named('undo')).toBe('Undo')
})
