/** The dialog that is open, joined with what it needs of the other rooms. */

import { useMemo } from 'react'
import type { Workspace } from '../state/workspace'
import { NetworksDialog } from '../ui/dialogs/NetworksDialog'
import { RestoreDialog } from '../ui/dialogs/RestoreDialog'
import { SampleDialog } from '../ui/dialogs/SampleDialog'
import { ShortcutsDialog } from '../ui/dialogs/ShortcutsDialog'
import { useSession } from '../ui/workspace'
import { ExportImageDialog } from '../ui/image/ExportImageDialog'
import { ImportDialog } from '../ui/import/ImportDialog'
import { restore } from './backUp'
import { createImageExport } from './exportImage'
import { createContactImport } from './importContacts'
import { openSample } from './openSample'

interface DialogsProps {
  readonly workspace: Workspace
}

export function Dialogs({ workspace }: DialogsProps) {
  const dialog = useSession((state) => state.dialog)
  const images = useMemo(() => createImageExport(), [])
  const contacts = useMemo(() => createContactImport(workspace), [workspace])
  if (dialog === 'import') return <ImportDialog port={contacts} />
  if (dialog === 'image') return <ExportImageDialog port={images} />
  if (dialog === 'sample') return <SampleDialog openSample={(name) => openSample(workspace, name)} />
  if (dialog === 'networks') return <NetworksDialog />
  if (dialog === 'restore') return <RestoreDialog restore={(file) => restore(workspace, file)} />
  if (dialog === 'shortcuts') return <ShortcutsDialog />
  return null
}
