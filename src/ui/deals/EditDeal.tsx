/** Another name or note for a deal. */

import { useState } from 'react'
import type { Deal } from '../../network/records'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { TextField } from '../kit/fields'
import { useAllWords, useWorkspace } from '../workspace'

interface DealDialogProps {
  readonly deal: Deal
  readonly onClose: () => void
}

export function EditDeal({ deal, onClose }: DealDialogProps) {
  const workspace = useWorkspace()
  const { deals: w, frame } = useAllWords()
  const [name, setName] = useState(deal.name)
  const [note, setNote] = useState(deal.note)
  const save = () => {
    if (workspace.run('editDeal', { id: deal.id, patch: { name: name.trim(), note } })) onClose()
  }
  return (
    <Dialog
      title={w.editTitle}
      closeLabel={frame.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{w.cancel}</Button>
          <Button look="strong" disabled={name.trim() === ''} onClick={save}>
            {w.save}
          </Button>
        </>
      }
    >
      <TextField label={w.name} value={name} onCommit={setName} live eager />
      <TextField label={w.note} value={note} onCommit={setNote} live multiline />
    </Dialog>
  )
}
