/** Going from one network to another: nothing unsaved is left behind, and what fails says so. */

import { beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyNetwork, type Network } from '../../src/network/network'
import { createPreferences } from '../../src/state/preferences'
import { Workspace } from '../../src/state/workspace'
import { anActor, aPlace } from '../builders'
import { idlePorts } from './aWorkspace'
import { FakeStore } from './fakeStore'

let store: FakeStore
let workspace: Workspace
let sent: unknown[]

const add = (name: string) =>
  workspace.run('addActors', { actors: [anActor(name)], places: [aPlace(name, 0, 0)] })
const told = () => workspace.session.getState().notices.map(({ message }) => message.code)
const openId = () => workspace.document.state.getState().id
const saving = () => workspace.document.state.getState().saving

beforeEach(async () => {
  sent = []
  store = new FakeStore()
  await store.create('one', emptyNetwork('one'))
  await store.create('two', emptyNetwork('two'))
  workspace = aWorkspace()
  await workspace.resume('one')
})

function aWorkspace(): Workspace {
  const outbox = {
    backUp: (network: Network, name: string, at: string) => void sent.push([network, name, at]),
  }
  return new Workspace({ store, ...idlePorts, outbox }, createPreferences(null))
}

describe('leaving a network with changes that cannot be stored', () => {
  beforeEach(async () => {
    store.failures = 100
    add('a')
    await workspace.document.flush()
    expect(saving()).toBe('failed')
  })

  it('is refused with the reason, and they stay', async () => {
    expect(await workspace.open('two')).toBe(false)
    expect(await workspace.create('three')).toBe(false)
    expect(told()).toEqual(['unsavedHere', 'unsavedHere'])
    expect(openId()).toBe('one')
    expect(workspace.network.actors.size).toBe(1)
  })

  it('is allowed once there is a copy of all of them', async () => {
    await workspace.document.noteBackup()
    add('b')
    expect(await workspace.open('two')).toBe(false)
    await workspace.document.noteBackup()
    expect(await workspace.open('two')).toBe(true)
    expect(openId()).toBe('two')
    expect(saving()).toBe('saved')
  })

  it('is allowed once storage takes them', async () => {
    store.failures = 0
    expect(await workspace.open('two')).toBe(true)
    expect(store.log).toHaveLength(1)
  })
})

describe('a network that cannot be opened', () => {
  it('leaves the open one open: it is gone', async () => {
    expect(await workspace.open('nowhere')).toBe(false)
    expect(told()).toEqual(['networkGone'])
    expect(openId()).toBe('one')
  })

  it('leaves the open one open: it cannot be read', async () => {
    store.open = () => Promise.reject(new Error('no snapshot of this network can be read'))
    expect(await workspace.open('two')).toBe(false)
    expect(told()).toEqual(['cannotOpen'])
    expect(openId()).toBe('one')
  })

  it('leaves the open one open: there is no room for a new one', async () => {
    store.create = () => Promise.reject(new Error('the disk is full'))
    expect(await workspace.create('three')).toBe(false)
    expect(told()).toEqual(['cannotCreate'])
    expect(openId()).toBe('one')
  })
})

it('that a network was opened is noted afterwards, and a full disk keeps nobody from reading', async () => {
  const noted = vi.fn(() => Promise.reject(new Error('the disk is full')))
  store.noteOpened = noted
  expect(await workspace.open('two')).toBe(true)
  expect(noted).not.toHaveBeenCalled()
  await vi.waitFor(() => expect(noted).toHaveBeenCalledWith('two', '2026-11-24T09:00:00.000Z'))
})

it('what another tab stores while a network is being opened is not missed', async () => {
  const other = aWorkspace()
  await other.resume('two')
  const read = store.open.bind(store)
  store.open = async (id) => {
    const opened = await read(id)
    other.run('addActors', { actors: [anActor('a')], places: [aPlace('a', 0, 0)] })
    await other.document.flush()
    return opened
  }
  expect(await workspace.open('two')).toBe(true)
  await workspace.document.flush()
  expect(workspace.network.actors.size).toBe(1)
})

it('where nothing can be stored, a change is never called saved', async () => {
  store.failures = 100
  workspace.openUnstored('for now')
  expect(saving()).toBe('saved')
  add('a')
  await workspace.document.flush()
  expect(saving()).toBe('failed')
})

it('while no network is open, a change is never called saved', async () => {
  workspace = aWorkspace()
  add('a')
  await workspace.document.flush()
  expect(saving()).toBe('saving')
})

it('a backup is handed over under the name of the network, and then it may be left', async () => {
  store.failures = 100
  add('a')
  await workspace.document.flush()
  await workspace.backUp()
  expect(sent).toEqual([[workspace.network, 'one', '2026-11-24T09:00:00.000Z']])
  expect(told()).toEqual(['backedUp'])
  expect(await workspace.open('two')).toBe(true)
})

it('a tab that a newer version has overtaken takes no changes and says why', async () => {
  add('a')
  workspace.session.setState({ outdated: true })
  expect(add('b')).toBe(false)
  expect(await workspace.undo()).toBe(false)
  expect(await workspace.redo()).toBe(false)
  expect(workspace.network.actors.size).toBe(1)
  expect(told()).toEqual(['outdatedHere', 'outdatedHere', 'outdatedHere'])
})
