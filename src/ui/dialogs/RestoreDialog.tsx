/** Reads a backup and opens it as a new network; what takes longer is seen, and can be stopped. */

import { useEffect, useRef, useState } from 'react'
import { FileInput } from '../import/FileInput'
import { ReadingProgress } from '../import/ReadingProgress'
import { Dialog } from '../kit/Dialog'
import { useAllWords, useWorkspace } from '../workspace'

export interface Restoring {
  /** Opens the backup, or says by code why not. */
  restore(file: File): Promise<'restored' | 'problem' | 'newer' | 'notStored' | 'cancelled'>
  /** Ends a reading; what has been read already is opened all the same. */
  cancel(): void
}

/** In milliseconds: what is there sooner needs no sign that it is coming. */
const patience = 300

export function RestoreDialog({ port }: { readonly port: Restoring }) {
  const { session } = useWorkspace()
  const { frame, import: w } = useAllWords()
  const [problem, setProblem] = useState<'problem' | 'newer' | null>(null)
  const [slow, setSlow] = useState(false)
  const turn = useRef(0)
  useEffect(() => () => port.cancel(), [port])

  const read = async (file: File) => {
    const mine = ++turn.current
    port.cancel()
    setProblem(null)
    const timer = setTimeout(() => setSlow(true), patience)
    const outcome = await port.restore(file)
    clearTimeout(timer)
    if (mine !== turn.current) return
    setSlow(false)
    if (outcome === 'problem' || outcome === 'newer') setProblem(outcome)
    // Why it was not stored is told by a notice, which can only be seen once the dialog is gone.
    else if (outcome !== 'cancelled') session.setState({ dialog: null })
  }
  return (
    <Dialog
      title={frame.restore.title}
      closeLabel={frame.close}
      onClose={() => session.setState({ dialog: null })}
    >
      <p className="hint">{frame.restore.text}</p>
      <div>
        <FileInput
          label={w.choose}
          name={frame.restore.file}
          look="strong"
          accept=".json,application/json"
          onFile={(file) => void read(file)}
        />
      </div>
      {slow && <ReadingProgress label={w.reading} share={null} onCancel={() => port.cancel()} />}
      {problem && (
        <p role="alert" className="file-problem">
          {frame.restore[problem]}
        </p>
      )}
    </Dialog>
  )
}
