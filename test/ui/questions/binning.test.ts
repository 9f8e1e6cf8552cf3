/** Which actor lies in which bin, in which order the cards come, and what a drop writes down. */

import { beforeEach, describe, expect, it } from 'vitest'
import type { GoalId } from '../../../src/network/ids'
import type { Actor } from '../../../src/network/records'
import type { Rating } from '../../../src/state/questions'
import type { Workspace } from '../../../src/state/workspace'
import { allWordsOf, loadAllWords } from '../../../src/i18n/words'
import {
  binsOf,
  type BinValue,
  cardsInOrder,
  dropInto,
  missingFor,
  sortingOf,
} from '../../../src/ui/questions/binning'
import { actorId, anActor, aTie } from '../../builders'
import { aWorkspace } from '../../state/aWorkspace'

await loadAllWords('en')

let workspace: Workspace
const fresh = () => false
const sorting = (rating: Rating, expired: (actor: Actor) => boolean = fresh) =>
  sortingOf(rating, workspace.network, expired)
const drop = (rating: Rating, letters: string, value: BinValue | null) =>
  dropInto(workspace, rating, sorting(rating), Array.from(letters, actorId), value)
const commits = () => workspace.document.state.getState().seq
const standing = (name: string) => workspace.network.actors.get(actorId(name))?.standings
const goal = 'goal' as GoalId

beforeEach(async () => {
  workspace = await aWorkspace()
  workspace.run('addActors', {
    actors: [
      anActor('me'),
      anActor('a', { depth: 0, receptivity: { level: 'open', notedOn: '2024-01-01' } }),
      anActor('b', { depth: 3 }),
      anActor('c'),
    ],
    places: [],
  })
  workspace.run('chooseMe', { me: actorId('me') })
  workspace.run('addTie', { tie: aTie('me', 'c', { trust: null }) })
  workspace.run('addTie', { tie: aTie('b', 'me', { trust: 2 }) })
})

describe('sorting', () => {
  it('leaves unknown what is unknown, and asks me about myself only how much influence I have', () => {
    expect([...sorting('depth')]).toEqual([
      [actorId('a'), 0],
      [actorId('b'), 3],
      [actorId('c'), null],
    ])
    workspace.run('addGoal', { goal: { id: goal, name: 'goal', requires: [], note: '' } })
    expect(sorting('influence').has(actorId('me'))).toBe(true)
    expect(sorting('stance').has(actorId('me'))).toBe(false)
  })

  it('counts a receptivity that was noted too long ago as unknown', () => {
    expect(sorting('receptivity').get(actorId('a'))).toBe('open')
    expect(sorting('receptivity', ({ id }) => id === actorId('a')).get(actorId('a'))).toBeNull()
  })

  it('reads trust from my ties, whichever way round they are', () => {
    expect([...sorting('trust').values()]).toEqual([null, 2, null])
  })

  it('says what is missing before it means anything', () => {
    const missing = (rating: Rating) => missingFor(rating, workspace.network)
    expect([missing('trust'), missing('stance'), missing('influence'), missing('depth')]).toEqual([
      null,
      'goal',
      'goal',
      null,
    ])
    workspace.run('chooseMe', { me: null })
    expect([missing('trust'), missing('receptivity')]).toEqual(['me', null])
  })
})

describe('cards', () => {
  it('come unsorted first, those I have a tie with before the others, then by name', () => {
    const order = (rating: Rating) =>
      cardsInOrder(sorting(rating), workspace.network, 'en').map(({ name }) => name)
    expect(order('trust')).toEqual(['c', 'a', 'b'])
    expect(order('depth')).toEqual(['c', 'b', 'a'])
  })
})

describe('a drop', () => {
  it('of several cards is one step, and leaves those that lie there already', async () => {
    const before = workspace.network
    const seq = commits()
    expect(drop('depth', 'abc', 3)).toBe(true)
    expect(commits()).toBe(seq + 1)
    expect([...sorting('depth').values()]).toEqual([3, 3, 3])
    expect(workspace.network.actors.get(actorId('b'))).toBe(before.actors.get(actorId('b')))
    await workspace.undo()
    expect(workspace.network.actors).toEqual(before.actors)
  })

  it('where the cards lie already changes nothing', () => {
    const seq = commits()
    expect(drop('depth', 'b', 3)).toBe(false)
    expect(drop('trust', 'a', null)).toBe(false)
    expect(commits()).toBe(seq)
  })

  it('makes the tie that a trust is about, once', () => {
    drop('trust', 'ac', 5)
    expect([...sorting('trust').values()]).toEqual([5, 2, 5])
    expect(workspace.network.ties.size).toBe(3)
    drop('trust', 'abc', null)
    expect([...sorting('trust').values()]).toEqual([null, null, null])
    expect(workspace.network.ties.size).toBe(3)
  })

  it('notes a receptivity with the day, and forgets it with the unknown', () => {
    drop('receptivity', 'c', 'hungry')
    const noted = () => workspace.network.actors.get(actorId('c'))?.receptivity
    expect(noted()).toEqual({ level: 'hungry', notedOn: workspace.ports.clock.today() })
    drop('receptivity', 'c', null)
    expect(noted()).toBeNull()
  })

  it('of a stance leaves the influence, towards the current goal', () => {
    workspace.run('addGoal', { goal: { id: goal, name: 'goal', requires: [], note: '' } })
    drop('influence', 'a', 4)
    drop('stance', 'ab', 'sceptic')
    expect(standing('a')).toEqual([{ goal, stance: 'sceptic', influence: 4 }])
    expect(standing('b')).toEqual([{ goal, stance: 'sceptic', influence: null }])
  })
})

describe('bins', () => {
  it('have a name for each value of each rating', () => {
    const ratings: readonly Rating[] = ['receptivity', 'trust', 'depth', 'stance', 'influence']
    const labels = ratings.map((rating) => binsOf(rating, allWordsOf('en')).map(({ label }) => label))
    expect(labels.map(({ length }) => length)).toEqual([4, 5, 6, 5, 5])
    expect(labels.flat().every((label) => label !== '')).toBe(true)
  })
})
