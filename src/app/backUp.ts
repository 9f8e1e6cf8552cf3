/** Brings a network to the person as a file, and a file back as a network. */

import { writeBackup } from '../files/backup'
import { message } from '../network/message'
import type { Outbox } from '../state/ports'
import type { Workspace } from '../state/workspace'
import { download } from './download'

export const outbox: Outbox = {
  backUp(network, name, at) {
    const file = new Blob([writeBackup(network, { at })], { type: 'application/json' })
    download(file, `${name} ${at.slice(0, 10)}.json`)
  },
}

export async function restore(
  workspace: Workspace,
  file: File,
): Promise<'restored' | 'problem' | 'newer' | 'notStored'> {
  const { readBackup } = await import('../files/readBackup')
  const result = readBackup(await file.text())
  if ('refusal' in result) return result.refusal.code === 'newerVersion' ? 'newer' : 'problem'
  if (!(await workspace.create(result.network))) return 'notStored'
  workspace.notify(message('restored', { count: result.network.actors.size }))
  return 'restored'
}
