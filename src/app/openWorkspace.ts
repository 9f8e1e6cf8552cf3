/** Joins the rooms: storage, workers and clock become the ports of one workspace. */

import { type ActorId, newId } from '../network/ids'
import { emptyNetwork } from '../network/network'
import { NetworkStore } from '../storage/networkStore'
import { Database, databaseName } from '../storage/database'
import { Announcements } from '../storage/tabs'
import { isTrying } from '../state/document'
import type { Clock } from '../state/ports'
import { createPreferences } from '../state/preferences'
import { savingNow } from '../state/saving'
import { Workspace } from '../state/workspace'
import { unnamed } from '../ui/actions/actions'
import { WorkerAnalyst } from '../workers/analyst'
import { WorkerArranger } from '../workers/arranger'
import { outbox } from './backUp'

const clock: Clock = {
  now: () => new Date().toISOString(),
  today: () => {
    const now = new Date()
    const part = (value: number) => String(value).padStart(2, '0')
    return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`
  },
}

/** A workspace in which nothing is open yet: see `openLast`. */
export function createWorkspace(): Workspace {
  const announcements = new Announcements(databaseName)
  const database = new Database(databaseName)
  const store = new NetworkStore(database, announcements, () =>
    workspace.session.setState({ outdated: true }),
  )
  // An older tab that does not let go: opening goes on by itself once it is closed.
  database.on('blocked', () => workspace.session.setState({ warning: 'blocked' }))
  const ports = {
    store,
    analyst: new WorkerAnalyst(),
    arranger: new WorkerArranger(),
    outbox,
    clock,
  }
  const workspace = new Workspace(ports, createPreferences(localStorageOrNull()))
  announcements.listen((id) => void workspace.document.heard(id))
  window.addEventListener('pagehide', () => void workspace.document.flush())
  window.addEventListener('beforeunload', (event) => {
    const now = workspace.document.state.getState()
    if (savingNow(now) !== 'saved' || isTrying(now)) event.preventDefault()
  })
  if (!window.isSecureContext) workspace.session.setState({ warning: 'insecure' })
  askToPersist(workspace)
  return workspace
}

/** Opens the network that was open last, or an empty one; where nothing can be stored, one that does not last. */
export async function openLast(workspace: Workspace): Promise<void> {
  const { session } = workspace
  try {
    await openStored(workspace)
    if (session.getState().warning === 'blocked') session.setState({ warning: null })
  } catch {
    if (!session.getState().outdated) session.setState({ warning: 'cannotStore' })
    workspace.openUnstored(unnamed)
  }
  session.setState({ ready: true })
}

async function openStored(workspace: Workspace): Promise<void> {
  const { store } = workspace.ports
  const entries = await store.list()
  const { network } = workspace.preferences.getState()
  const last = entries.find(({ id }) => id === network) ?? entries[0]
  try {
    if (last && (await workspace.resume(last.id))) return
  } catch {
    workspace.session.setState({ warning: 'damaged' })
  }
  const id = newId<string & ActorId>()
  await store.create(id, emptyNetwork(unnamed), clock.now())
  await workspace.resume(id)
}

/** After the first save, when the browser has seen that the site is used. */
function askToPersist(workspace: Workspace): void {
  const stop = workspace.document.state.subscribe(({ seq, saving }) => {
    if (seq === 0 || saving !== 'saved') return
    stop()
    // Withheld over plain http.
    if (window.isSecureContext) void navigator.storage.persist().catch(() => undefined)
  })
}

function localStorageOrNull(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}
