/** Pressed keys: what they mean depends on the view, on what is selected and on what a person wants. */

import { beforeEach, describe, expect, it } from 'vitest'
import { selectOnly, type View, views } from '../../../src/state/session'
import type { Workspace } from '../../../src/state/workspace'
import { hintWithKeys } from '../../../src/ui/actions/action'
import { actions } from '../../../src/ui/actions/actions'
import { actionPressed, type KeyPress } from '../../../src/ui/actions/pressed'
import { actorId, aNetwork } from '../../builders'
import { aWorkspace } from '../../state/aWorkspace'

let workspace: Workspace

const press = (key: string, more: Partial<KeyPress> = {}, typing = false) =>
  actionPressed(
    { key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...more },
    workspace,
    typing,
  )
const go = (view: View) => workspace.session.setState({ view })
/** The views in which the key means anything. */
const answering = (key: string, more?: Partial<KeyPress>) =>
  views.filter((view) => {
    go(view)
    return press(key, more) !== null
  })

beforeEach(async () => {
  workspace = await aWorkspace(aNetwork('ab', ['ab']))
  workspace.session.setState({ selection: selectOnly({ actors: new Set([actorId('a')]) }) })
})

describe('what is selected', () => {
  it.each(['Delete', 'Backspace', 'F2'])('%s acts on it only where it is seen', (key) => {
    expect(answering(key)).toEqual(['map', 'people'])
  })

  it.each(['a', 'd'])('so does Ctrl+%s', (key) => {
    expect(answering(key, { ctrlKey: true })).toEqual(['map', 'people'])
  })

  it('is deleted on the map by either key', () => {
    expect([press('Delete'), press('Backspace')]).toEqual([actions.remove, actions.remove])
  })
})

describe('a single letter', () => {
  it.each(Array.from('abcdefghijklmnopqrstuvwxyz'))('%s means nothing outside the map', (key) => {
    expect(answering(key).filter((view) => view !== 'map')).toEqual([])
  })

  it('means nothing while a person types, nor with Alt', () => {
    expect(press('n')).toBe(actions.quickLine)
    expect(press('n', {}, true)).toBeNull()
    expect(press('n', { altKey: true })).toBeNull()
  })

  it('means nothing anywhere once single keys are switched off, and no button promises it', () => {
    expect(hintWithKeys('Add', actions.addActor, workspace)).toBe('Add (A)')
    workspace.preferences.setState({ singleKeys: false })
    expect(Array.from('anteowqflv?0+-').flatMap((key) => answering(key))).toEqual([])
    expect(hintWithKeys('Add', actions.addActor, workspace)).toBe('Add')
    go('map')
    expect(press('Delete')).toBe(actions.remove)
  })
})

it('undo, redo, the palette and the sheet work in every view', async () => {
  expect(answering('k', { ctrlKey: true })).toEqual([...views])
  expect(answering('?', { shiftKey: true })).toEqual([...views])
  workspace.run('rename', { name: 'Ambon' })
  expect(answering('z', { ctrlKey: true })).toEqual([...views])
  await workspace.undo()
  expect(answering('Z', { ctrlKey: true, shiftKey: true })).toEqual([...views])
  expect(press('z', { ctrlKey: true }, true)).toBeNull()
  expect(press('k', { ctrlKey: true }, true)).toBe(actions.palette)
})
