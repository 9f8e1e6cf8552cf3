/** A workspace with an empty network open, which stores in memory and analyses nothing. */

import { emptyNetwork } from '../../src/network/network'
import { createPreferences } from '../../src/state/preferences'
import { Workspace } from '../../src/state/workspace'
import { FakeStore, stoppedClock } from './fakeStore'

export async function aWorkspace(): Promise<Workspace> {
  const store = new FakeStore()
  await store.create('one', emptyNetwork('one'))
  const analyst = { analyse: () => Promise.resolve(null) }
  const arranger = {
    arrange: () => Promise.resolve(null),
    placeNew: () => Promise.resolve([]),
    cancel: () => undefined,
  }
  const outbox = { backUp: () => undefined }
  const ports = { store, analyst, arranger, outbox, clock: stoppedClock }
  const workspace = new Workspace(ports, createPreferences(null))
  await workspace.resume('one')
  return workspace
}
