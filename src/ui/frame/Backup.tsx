/** How old the last backup is: "stored in your browser" is a warning, not a comfort. */

import { useEffect, useState } from 'react'
import { useDocument, useWords, useWorkspace } from '../workspace'

const day = 24 * 60 * 60 * 1000

export function Backup() {
  const { ports } = useWorkspace()
  const { frame } = useWords()
  const id = useDocument((state) => state.id)
  const seq = useDocument((state) => state.seq)
  const backups = useDocument((state) => state.backups)
  const [at, setAt] = useState<string | null>(null)
  useEffect(() => {
    let wanted = true
    void ports.store.list().then(
      (entries) => {
        if (wanted) setAt(entries.find((entry) => entry.id === id)?.backupAt ?? null)
      },
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [ports, id, backups])
  if (seq === 0) return null
  const text = at ? frame.backupAge(daysBetween(at, ports.clock.now())) : frame.backupNever
  return (
    <span className="backup-age wide-only" title={frame.backupHint}>
      {text}
    </span>
  )
}

function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / day))
}
