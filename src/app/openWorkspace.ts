/** Joins the rooms: storage, workers and clock become the ports of one workspace. */

import { NetworkStore } from '../storage/networkStore'
import { Database } from '../storage/database'
import { Announcements } from '../storage/tabs'
import type { Clock } from '../state/ports'
import { createPreferences } from '../state/preferences'
import { Workspace } from '../state/workspace'
import { unnamed } from '../ui/actions/actions'
import { WorkerAnalyst } from '../workers/analyst'
import { WorkerArranger } from '../workers/arranger'

const databaseName = 'simpul'

const clock: Clock = {
  now: () => new Date().toISOString(),
  today: () => {
    const now = new Date()
    const part = (value: number) => String(value).padStart(2, '0')
    return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`
  },
}

/** A workspace with the network that was open last, or an empty one. */
export async function openWorkspace(): Promise<Workspace> {
  const announcements = new Announcements(databaseName)
  const store = new NetworkStore(new Database(databaseName), announcements, () =>
    workspace.session.setState({ outdated: true }),
  )
  const ports = { store, analyst: new WorkerAnalyst(), arranger: new WorkerArranger(), clock }
  const workspace = new Workspace(ports, createPreferences(localStorageOrNull()))
  announcements.listen((id) => void workspace.document.heard(id))
  window.addEventListener('pagehide', () => void workspace.document.flush())
  if (!window.isSecureContext) workspace.session.setState({ warning: 'insecure' })
  try {
    await openLast(workspace)
  } catch {
    if (!workspace.session.getState().outdated) workspace.session.setState({ warning: 'cannotStore' })
  }
  askToPersist(workspace)
  return workspace
}

async function openLast(workspace: Workspace): Promise<void> {
  const entries = await workspace.ports.store.list()
  const { network } = workspace.preferences.getState()
  const last = entries.find(({ id }) => id === network) ?? entries[0]
  try {
    if (last && (await workspace.open(last.id))) return
  } catch {
    workspace.session.setState({ warning: 'damaged' })
  }
  await workspace.create(unnamed)
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
