/** The dialog that is open, joined with what it needs of the other rooms; loaded only when it is asked for. */

import { lazy, Suspense } from 'react'
import type { Workspace } from '../state/workspace'
import { useSession } from '../ui/workspace'
import { restore } from './backUp'
import { openSample } from './openSample'

const ContactsDialog = lazy(async () => ({ default: (await import('./ContactsDialog')).ContactsDialog }))
const ImageDialog = lazy(async () => ({ default: (await import('./ImageDialog')).ImageDialog }))
const NetworksDialog = lazy(async () => ({
  default: (await import('../ui/dialogs/NetworksDialog')).NetworksDialog,
}))
const PaletteDialog = lazy(async () => ({
  default: (await import('../ui/palette/PaletteDialog')).PaletteDialog,
}))
const RestoreDialog = lazy(async () => ({
  default: (await import('../ui/dialogs/RestoreDialog')).RestoreDialog,
}))
const SampleDialog = lazy(async () => ({
  default: (await import('../ui/dialogs/SampleDialog')).SampleDialog,
}))
const ShortcutsDialog = lazy(async () => ({
  default: (await import('../ui/dialogs/ShortcutsDialog')).ShortcutsDialog,
}))

export function Dialogs({ workspace }: { readonly workspace: Workspace }) {
  const dialog = useSession((state) => state.dialog)
  return (
    <Suspense>
      {dialog === 'import' && <ContactsDialog workspace={workspace} />}
      {dialog === 'image' && <ImageDialog />}
      {dialog === 'sample' && <SampleDialog openSample={(name) => openSample(workspace, name)} />}
      {dialog === 'networks' && <NetworksDialog />}
      {dialog === 'restore' && <RestoreDialog restore={(file) => restore(workspace, file)} />}
      {dialog === 'palette' && <PaletteDialog />}
      {dialog === 'shortcuts' && <ShortcutsDialog />}
    </Suspense>
  )
}
