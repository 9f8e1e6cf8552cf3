/** The quick line takes its turn: nothing that a person does after Enter overtakes what was entered. */

import { beforeEach, expect, it, vi } from 'vitest'
import type { Place } from '../../../src/network/records'
import type { ArrangeRequest } from '../../../src/state/ports'
import type { Workspace } from '../../../src/state/workspace'
import { actions } from '../../../src/ui/actions/actions'
import { addQuickly } from '../../../src/ui/quick/addQuickly'
import { anActor, aPlace } from '../../builders'
import { aWorkspace } from '../../state/aWorkspace'

let workspace: Workspace
/** Answers of the worker that finds places, which are held back until they are called. */
let answers: (() => void)[]
/** How many actors each arrangement was to move. */
let arranged: number[]

const names = () => Array.from(workspace.network.actors.values(), ({ name }) => name)
const told = () => workspace.session.getState().notices.map(({ message }) => message.code)

/** The worker is asked a moment after Enter. */
async function placed(): Promise<void> {
  await vi.waitFor(() => expect(answers).not.toHaveLength(0))
  answers.shift()?.()
}

beforeEach(async () => {
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => run())
  answers = []
  const placeNew = () => new Promise<readonly Place[]>((resolve) => void answers.push(() => resolve([])))
  arranged = []
  const arrange = ({ moving }: ArrangeRequest) => {
    arranged.push(moving.size)
    return Promise.resolve(null)
  }
  const arranger = { arrange, placeNew, cancel: () => undefined }
  workspace = await aWorkspace(undefined, { arranger })
})

it('an undo right after Enter takes back the line, not the step before', async () => {
  workspace.run('addActors', { actors: [anActor('Sari')], places: [aPlace('Sari', 0, 0)] })
  const added = addQuickly(workspace, 'Budi')
  const undone = workspace.undo()
  await placed()
  await Promise.all([added, undone])
  expect(names()).toEqual(['Sari'])
  expect(workspace.document.state.getState().history.redo).toHaveLength(1)
})

it('an undo is possible as soon as the first line was entered', async () => {
  expect(actions.undo.enabled(workspace)).toBe(false)
  const added = addQuickly(workspace, 'Budi')
  expect(actions.undo.enabled(workspace)).toBe(true)
  const undone = workspace.undo()
  await placed()
  await Promise.all([added, undone])
  expect(names()).toEqual([])
  expect(told()).toEqual([])
  expect(actions.undo.enabled(workspace)).toBe(false)
})

it('a line that says nothing leaves the step before to be undone', async () => {
  workspace.run('addActors', { actors: [anActor('Sari')], places: [aPlace('Sari', 0, 0)] })
  const added = addQuickly(workspace, 'Sari')
  await workspace.undo()
  expect(await added).toBe(false)
  expect(names()).toEqual([])
})

it('a line is added to the network in which it was entered', async () => {
  const added = addQuickly(workspace, 'Budi').then(() => workspace.document.state.getState().id)
  const opened = workspace.create('two')
  await placed()
  expect(await added).toBe('one')
  expect(names()).toEqual(['Budi'])
  expect(await opened).toBe(true)
  expect(workspace.document.state.getState().id).not.toBe('one')
})

it('lines are added in their order', async () => {
  const both = [addQuickly(workspace, 'Budi'), addQuickly(workspace, 'Budi > Citra')]
  await placed()
  await placed()
  await Promise.all(both)
  expect(names()).toEqual(['Budi', 'Citra'])
})

it('what was typed last is selected, but it is everybody who is arranged until somebody is chosen', async () => {
  for (const line of ['Ani > Budi', 'Budi > Citra > Dedi']) {
    const added = addQuickly(workspace, line)
    await placed()
    await added
  }
  const { selection } = workspace.session.getState()
  expect(selection.actors.size).toBe(2)
  await actions.arrange.run(workspace)
  workspace.session.setState({ selection: { ...selection } })
  await actions.arrange.run(workspace)
  expect(arranged).toEqual([4, 2])
})
