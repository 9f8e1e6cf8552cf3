/** A workspace with a network open, which stores in memory and analyses nothing. */

import { emptyNetwork, type Network } from '../../src/network/network'
import { createPreferences } from '../../src/state/preferences'
import { type Ports, Workspace } from '../../src/state/workspace'
import { FakeStore, stoppedClock } from './fakeStore'

/** @param others in place of those that do nothing */
export async function aWorkspace(
  network: Network = emptyNetwork('one'),
  others: Partial<Ports> = {},
): Promise<Workspace> {
  const store = new FakeStore()
  await store.create('one', network)
  const analyst = {
    analyse: () => Promise.resolve(null),
    study: () => Promise.resolve(null),
    rings: () => Promise.resolve(null),
    introductions: () => Promise.resolve(null),
    cancel: () => undefined,
  }
  const arranger = {
    arrange: () => Promise.resolve(null),
    placeNew: () => Promise.resolve([]),
    cancel: () => undefined,
  }
  const outbox = { backUp: () => undefined }
  const ports = { store, analyst, arranger, outbox, clock: stoppedClock, ...others }
  const workspace = new Workspace(ports, createPreferences(null))
  await workspace.resume('one')
  return workspace
}
