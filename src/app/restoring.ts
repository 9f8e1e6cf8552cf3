/** Brings a file back as a network. */

import { message } from '../network/message'
import type { Workspace } from '../state/workspace'
import type { Restoring } from '../ui/dialogs/RestoreDialog'
import { BackupReader } from '../workers/backupReader'

export function createRestoring(workspace: Workspace): Restoring {
  const reader = new BackupReader()
  let cancellations = 0
  return {
    async restore(file) {
      const begun = cancellations
      const read = await reader.read(file).catch(() => null)
      if (begun !== cancellations) return 'cancelled'
      if (!read) return 'problem'
      if ('refusal' in read) return read.refusal.code === 'newerVersion' ? 'newer' : 'problem'
      if (!(await workspace.create(read.network))) return 'notStored'
      workspace.notify(message('restored', { count: read.network.actors.size }))
      return 'restored'
    },
    cancel() {
      cancellations++
      reader.cancel()
    },
  }
}
