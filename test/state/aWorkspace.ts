/** A workspace with a network open, which stores in memory and analyses nothing. */

import { emptyNetwork, type Network } from '../../src/network/network'
import { createPreferences } from '../../src/state/preferences'
import { type Ports, Workspace } from '../../src/state/workspace'
import { FakeStore, stoppedClock } from './fakeStore'

/** Ports that answer nothing and do nothing. */
export const idlePorts = {
  analyst: {
    analyse: () => Promise.resolve(null),
    study: () => Promise.resolve(null),
    rings: () => Promise.resolve(null),
    introductions: () => Promise.resolve(null),
    cancel: () => undefined,
  },
  arranger: {
    arrange: () => Promise.resolve(null),
    placeNew: () => Promise.resolve([]),
    cancel: () => undefined,
  },
  outbox: { backUp: () => undefined },
  clock: stoppedClock,
}

/** @param others in place of those that do nothing */
export async function aWorkspace(
  network: Network = emptyNetwork('one'),
  others: Partial<Ports> = {},
): Promise<Workspace> {
  const store = new FakeStore()
  await store.create('one', network)
  const workspace = new Workspace({ store, ...idlePorts, ...others }, createPreferences(null))
  await workspace.resume('one')
  return workspace
}
