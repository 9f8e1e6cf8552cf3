/** Actions on several actors: they are named by what is selected, and each is one step. */

import { beforeEach, describe, expect, it } from 'vitest'
import { allWordsOf, loadAllWords } from '../../../src/i18n/words'
import { withRows } from '../../../src/network/network'
import type { Actor } from '../../../src/network/records'
import { selectOnly } from '../../../src/state/session'
import type { Workspace } from '../../../src/state/workspace'
import { isEnabled } from '../../../src/ui/actions/action'
import { allActions } from '../../../src/ui/actions/allActions'
import { partsOf } from '../../../src/ui/actions/menus'
import { namesOfSelected } from '../../../src/ui/actions/subject'
import { actorId, anActor, aNetwork, tieId } from '../../builders'
import { aWorkspace } from '../../state/aWorkspace'

await Promise.all([loadAllWords('en'), loadAllWords('id')])
const words = allWordsOf('en')

let workspace: Workspace
const select = (letters: string) =>
  workspace.session.setState({
    selection: selectOnly({ actors: new Set(Array.from(letters).map(actorId)) }),
  })
const offered = (letters: string) => {
  select(letters)
  return partsOf('actor', letters.length).flatMap((part) =>
    part.flatMap((each) => (each === 'alignment' ? [] : each.label(words, workspace))),
  )
}

beforeEach(async () => {
  workspace = await aWorkspace(aNetwork('abc', ['ab']))
})

describe('arranging', () => {
  it('is called what it does: all, or those selected', () => {
    select('a')
    expect(allActions.arrange.label(words, workspace)).toBe('Arrange')
    select('ab')
    expect(allActions.arrange.label(words, workspace)).toBe('Arrange selection')
    expect(allActions.arrange.label(allWordsOf('id'), workspace)).toBe('Tata ulang yang dipilih')
  })
})

describe('aligning', () => {
  it('moves those selected in one step, and shows them on the map', async () => {
    select('bc')
    workspace.session.setState({ view: 'people' })
    allActions.alignLeft.run(workspace)
    const across = () => [...workspace.network.places.values()].map(({ x }) => x)
    expect(across()).toEqual([0, 100, 100])
    expect(workspace.session.getState().view).toBe('map')
    await workspace.undo()
    expect(across()).toEqual([0, 100, 200])
  })

  it('needs two', () => {
    select('a')
    expect(isEnabled(allActions.alignLeft, workspace)).toBe(false)
  })
})

describe('merging', () => {
  it('keeps the one that is named, and its ties', async () => {
    select('bc')
    expect(allActions.mergeIntoSecond.label(words, workspace)).toBe('Merge into c')
    allActions.mergeIntoSecond.run(workspace)
    expect([...workspace.network.actors.keys()]).toEqual(['a', 'c'].map(actorId))
    expect(workspace.network.ties.get(tieId('ab'))).toMatchObject({ a: actorId('a'), b: actorId('c') })
    expect([...workspace.session.getState().selection.actors]).toEqual([actorId('c')])
    await workspace.undo()
    expect(workspace.network.actors.size).toBe(3)
  })

  const namesakes = async (one: Partial<Actor>, other: Partial<Actor>) => {
    const actors = [
      anActor('a', { name: 'Budi', ...one }),
      anActor('b', { name: 'Budi', ...other }),
      anActor('c'),
    ]
    const network = aNetwork('abc', ['bc'])
    workspace = await aWorkspace({ ...network, actors: withRows(network.actors, actors) })
    select('ab')
    return [allActions.mergeIntoFirst, allActions.mergeIntoSecond].map((each) => each.label(words, workspace))
  }

  it('tells namesakes apart by affiliation, else by ties, else by which was selected first', async () => {
    const bank = { affiliation: 'Bank' }
    expect(await namesakes({}, bank)).toEqual(['Merge into Budi', 'Merge into Budi (Bank)'])
    expect(await namesakes(bank, bank)).toEqual(['Merge into Budi (0 ties)', 'Merge into Budi (1 tie)'])
    workspace = await aWorkspace(aNetwork('abc'))
    for (const id of ['a', 'b'].map(actorId))
      workspace.run('editActors', { ids: [id], patch: { name: 'Budi' } })
    select('ab')
    expect(new Set(offered('ab')).size).toBe(offered('ab').length)
  })

  it('is for two that are there', () => {
    select('abc')
    expect(isEnabled(allActions.mergeIntoFirst, workspace)).toBe(false)
  })
})

describe('the menu', () => {
  it('of one actor has what is drawn from there, of two merging, of several what is done with all', () => {
    expect(offered('a')).toContain('Draw tie from here')
    expect(offered('ab')).toEqual(
      expect.arrayContaining(['Merge into a', 'Merge into b', 'Arrange selection']),
    )
    expect(offered('abc').filter((label) => label.startsWith('Merge'))).toEqual([])
    expect(offered('abc')).toContain('Arrange selection')
  })
})

describe('what is selected', () => {
  it('is told by names, of what is still there', () => {
    const selection = {
      ...selectOnly({ actors: new Set(['c', 'z'].map(actorId)) }),
      ties: new Set([tieId('ab')]),
    }
    expect(namesOfSelected(workspace.network, selection, words)).toEqual(['c', 'a – b'])
    const many = selectOnly({ actors: new Set(['a', 'b', 'c'].map(actorId)) })
    expect(namesOfSelected(workspace.network, many, words, 2)).toEqual(['a', 'b'])
  })
})
