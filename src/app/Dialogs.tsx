/** The dialog that is open, joined with what it needs of the other rooms; loaded only when it is asked for. */

import { Suspense } from 'react'
import type { Workspace } from '../state/workspace'
import { useSession } from '../ui/workspace'
import { openSample } from './openSample'
import { whenAsked } from '../ui/whenAsked'

const BackupDialog = whenAsked(async () => (await import('./BackupDialog')).BackupDialog)
const ContactsDialog = whenAsked(async () => (await import('./ContactsDialog')).ContactsDialog)
const ImageDialog = whenAsked(async () => (await import('./ImageDialog')).ImageDialog)
const NetworksDialog = whenAsked(async () => (await import('../ui/dialogs/NetworksDialog')).NetworksDialog)
const PaletteDialog = whenAsked(async () => (await import('../ui/palette/PaletteDialog')).PaletteDialog)
const SampleDialog = whenAsked(async () => (await import('../ui/dialogs/SampleDialog')).SampleDialog)
const ShortcutsDialog = whenAsked(async () => (await import('../ui/dialogs/ShortcutsDialog')).ShortcutsDialog)
const ThresholdsDialog = whenAsked(async () => (await import('./ThresholdsDialog')).ThresholdsDialog)

export function Dialogs({ workspace }: { readonly workspace: Workspace }) {
  const dialog = useSession((state) => state.dialog)
  return (
    <Suspense>
      {dialog === 'import' && <ContactsDialog workspace={workspace} />}
      {dialog === 'image' && <ImageDialog />}
      {dialog === 'sample' && <SampleDialog openSample={(name) => openSample(workspace, name)} />}
      {dialog === 'networks' && <NetworksDialog />}
      {dialog === 'restore' && <BackupDialog workspace={workspace} />}
      {dialog === 'palette' && <PaletteDialog />}
      {dialog === 'shortcuts' && <ShortcutsDialog />}
      {dialog === 'thresholds' && <ThresholdsDialog />}
    </Suspense>
  )
}
