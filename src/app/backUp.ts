/** Brings the open network to the person as a file, and a file back as a network. */

import { readBackup, writeBackup } from '../files/backup'
import { message } from '../network/message'
import { aboutOf, phraseIn } from '../network/network'
import type { Workspace } from '../state/workspace'
import { download } from './download'

export async function backUp(workspace: Workspace): Promise<void> {
  const { network, ports, preferences } = workspace
  const at = ports.clock.now()
  const name = phraseIn(aboutOf(network).name, preferences.getState().language)
  download(
    new Blob([writeBackup(network, { at })], { type: 'application/json' }),
    `${name} ${at.slice(0, 10)}.json`,
  )
  workspace.notify(message('backedUp'))
  await workspace.document.noteBackup().catch(() => undefined)
}

export async function restore(
  workspace: Workspace,
  file: File,
): Promise<'restored' | 'problem' | 'newer' | 'notStored'> {
  const result = readBackup(await file.text())
  if ('refusal' in result) return result.refusal.code === 'newerVersion' ? 'newer' : 'problem'
  if (!(await workspace.create(result.network))) return 'notStored'
  workspace.notify(message('restored', { count: result.network.actors.size }))
  return 'restored'
}
