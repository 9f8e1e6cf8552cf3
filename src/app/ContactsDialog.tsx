/** The import dialog with its reader. */

import { useState } from 'react'
import type { Workspace } from '../state/workspace'
import { ImportDialog } from '../ui/import/ImportDialog'
import { createContactImport } from './importContacts'

export function ContactsDialog({ workspace }: { readonly workspace: Workspace }) {
  const [port] = useState(() => createContactImport(workspace))
  return <ImportDialog port={port} />
}
