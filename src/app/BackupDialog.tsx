/** The dialog that restores a backup, with its reader. */

import { useState } from 'react'
import type { Workspace } from '../state/workspace'
import { RestoreDialog } from '../ui/dialogs/RestoreDialog'
import { createRestoring } from './restoring'

export function BackupDialog({ workspace }: { readonly workspace: Workspace }) {
  const [port] = useState(() => createRestoring(workspace))
  return <RestoreDialog port={port} />
}
