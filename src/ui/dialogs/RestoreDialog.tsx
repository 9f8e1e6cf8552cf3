/** Reads a backup and opens it as a new network. */

import { useState } from 'react'
import { Dialog } from '../kit/Dialog'
import { useWords, useWorkspace } from '../workspace'

type RestoreOutcome = 'restored' | 'problem' | 'newer' | 'notStored'

interface RestoreDialogProps {
  /** Opens the backup, or says by code why not. */
  readonly restore: (file: File) => Promise<RestoreOutcome>
}

export function RestoreDialog({ restore }: RestoreDialogProps) {
  const { session } = useWorkspace()
  const { frame } = useWords()
  const [problem, setProblem] = useState<Exclude<RestoreOutcome, 'restored' | 'notStored'> | null>(null)
  const read = async (file: File) => {
    const outcome = await restore(file)
    // Why it was not stored is told by a notice, which can only be seen once the dialog is gone.
    if (outcome === 'restored' || outcome === 'notStored') session.setState({ dialog: null })
    else setProblem(outcome)
  }
  return (
    <Dialog
      title={frame.restore.title}
      closeLabel={frame.close}
      onClose={() => session.setState({ dialog: null })}
    >
      <p className="hint">{frame.restore.text}</p>
      <label className="field">
        <span className="field-label">{frame.restore.file}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.target.files ?? []
            if (file) void read(file)
          }}
        />
      </label>
      {problem && (
        <p role="alert" className="problem">
          {frame.restore[problem]}
        </p>
      )}
    </Dialog>
  )
}
