/** What is said aloud: once things have come to rest, and as they are by then. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { allWordsOf, loadAllWords } from '../../../src/i18n/words'
import { noFilter } from '../../../src/network/filter'
import { type SessionState, selectOnly } from '../../../src/state/session'
import type { Workspace } from '../../../src/state/workspace'
import { followForSpeech } from '../../../src/ui/frame/speech'
import { actorId, aNetwork } from '../../builders'
import { aWorkspace } from '../../state/aWorkspace'

let workspace: Workspace
let said: string[]
let stop: () => void
const set = (part: Partial<SessionState>) => workspace.session.setState(part)

beforeEach(async () => {
  await loadAllWords('en')
  workspace = await aWorkspace(aNetwork('abc', ['ab', 'ac']))
  said = []
  vi.useFakeTimers()
  stop = followForSpeech(workspace, allWordsOf('en'), (text) => said.push(text))
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

it('a quick walk is silent until it rests, then names the actor and the contacts', () => {
  for (const name of ['a', 'b', 'c', 'a']) set({ walkingAt: actorId(name) })
  expect(said).toEqual([])
  vi.runAllTimers()
  expect(said).toEqual(['a, 2 contacts'])
  set({ walkingAt: actorId('b') })
  vi.runAllTimers()
  set({ walkingAt: null })
  vi.runAllTimers()
  expect(said).toEqual(['a, 2 contacts', 'b, 1 contact'])
})

it('tells what is selected, also of whom the walk has come to', () => {
  set({ selection: selectOnly({ actors: new Set([actorId('a')]) }) })
  vi.runAllTimers()
  set({ walkingAt: actorId('a') })
  vi.runAllTimers()
  set({ selection: selectOnly({ actors: new Set([actorId('a'), actorId('b')]) }) })
  vi.runAllTimers()
  set({ selection: selectOnly({}) })
  vi.runAllTimers()
  expect(said).toEqual(['1 selected: a', 'a, 2 contacts, selected', '2 selected', 'Nothing selected'])
})

it('tells how many a filter leaves, and when arranging begins and ends', () => {
  set({ filter: { ...noFilter, text: 'b' } })
  vi.runAllTimers()
  set({ filter: noFilter })
  vi.runAllTimers()
  for (const arranging of [0, 0.4, 0.8]) set({ arranging })
  vi.runAllTimers()
  set({ arranging: null })
  vi.runAllTimers()
  expect(said).toEqual([
    'The map shows 1 of 3 actors',
    'The map shows all 3 actors',
    'Arranging the map',
    'The map is arranged',
  ])
})

it('says only the beginning of a very long name', () => {
  workspace.run('editActors', { ids: [actorId('a')], patch: { name: 'x'.repeat(5000) } })
  set({ walkingAt: actorId('a') })
  vi.runAllTimers()
  expect(said[0]).toMatch(/^x+…, 2 contacts$/)
  expect(said[0]!.length).toBeLessThan(80)
})

it('is silent once it was stopped', () => {
  set({ walkingAt: actorId('a') })
  stop()
  vi.runAllTimers()
  expect(said).toEqual([])
})
