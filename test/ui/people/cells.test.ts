/** What is written when a cell of the table of people is edited, and that each is one undo step. */

import { beforeEach, describe, expect, it } from 'vitest'
import { loadWords, wordsOf } from '../../../src/i18n/words'
import type { GoalId } from '../../../src/network/ids'
import type { Workspace } from '../../../src/state/workspace'
import { choicesOf, editorOf, valueOf, writeCell } from '../../../src/ui/people/cells'
import { type Column, columns } from '../../../src/ui/people/columns'
import { aroundOf, personOf } from '../../../src/ui/people/people'
import { actorId, aNetwork, aTie } from '../../builders'
import { aWorkspace } from '../../state/aWorkspace'

await loadWords('en')

let workspace: Workspace

const person = (name: string) =>
  personOf(aroundOf(workspace.network, null, 'en'), workspace.network.actors.get(actorId(name))!)
const write = (name: string, column: Column, value: string) =>
  writeCell(workspace, person(name), column, value)
const steps = () => workspace.document.state.getState().history.undo.length

beforeEach(async () => {
  workspace = await aWorkspace()
  const { actors, places } = aNetwork('ab')
  workspace.run('addActors', { actors: [...actors.values()], places: [...places.values()] })
  workspace.run('chooseMe', { me: actorId('b') })
  workspace.run('addGoal', { goal: { id: 'goal-1' as GoalId, name: 'Why?', requires: [], note: '' } })
})

describe('writeCell', () => {
  it.each<[Column, string]>([
    ['name', 'Ani'],
    ['affiliation', 'Bank'],
    ['field', 'logistics'],
    ['role', 'chair'],
    ['aim', 'growth'],
    ['kind', 'organisation'],
    ['receptivity', 'hungry'],
    ['depth', '0'],
    ['trust', '4'],
    ['stance', 'sceptic'],
    ['influence', '5'],
  ])('%s: what is written is what the cell says, in one step that undo takes back', async (column, value) => {
    const [before, count] = [valueOf(person('a'), column), steps()]
    write('a', column, value)
    expect(valueOf(person('a'), column)).toBe(value)
    expect(steps()).toBe(count + 1)
    await workspace.undo()
    expect(valueOf(person('a'), column)).toBe(before)
  })

  it.each<Column>(['receptivity', 'depth', 'trust', 'stance', 'influence'])(
    '%s can be unknown again',
    (column) => {
      write('a', column, choicesOf(column, wordsOf('en')).find(({ value }) => value !== '')!.value)
      write('a', column, '')
      expect(valueOf(person('a'), column)).toBe('')
    },
  )

  it('writes nothing where nothing is different, and keeps the name where none is typed', () => {
    const count = steps()
    for (const column of columns) write('a', column, valueOf(person('a'), column))
    write('a', 'name', '  ')
    expect(steps()).toBe(count)
    expect(person('a').actor.name).toBe('a')
  })

  it('changes one side of a standing and leaves the other', () => {
    write('a', 'stance', 'ally')
    write('a', 'influence', '2')
    expect(person('a')).toMatchObject({ stance: 'ally', influence: 2 })
    expect(person('a').actor.standings).toHaveLength(1)
  })

  it('rates the tie to me that is there, and makes none for an unknown trust', () => {
    write('a', 'trust', '')
    expect(workspace.network.ties.size).toBe(0)
    workspace.run('addTie', { tie: aTie('a', 'b', { note: 'old friends' }) })
    write('a', 'trust', '5')
    expect([...workspace.network.ties.values()]).toMatchObject([{ trust: 5, note: 'old friends' }])
  })
})

describe('editorOf', () => {
  it('lets everything be edited but what is computed, and my trust in myself', () => {
    const fixed = (name: string) => columns.filter((column) => editorOf(column, person(name)) === null)
    expect(fixed('a')).toEqual(['contacts'])
    expect(fixed('b')).toEqual(['trust', 'contacts'])
  })
})
