/** Reads the chosen file, again after each change of its meaning, and remembers what the person decided. */

import { useCallback, useEffect, useState } from 'react'
import type { ReadOverride } from '../../files/contacts/table'
import type { ContactImport, ContactsRead, ReadFailure } from './port'

export interface Reading {
  readonly read: ContactsRead | null
  readonly failure: ReadFailure['refusal'] | null
  /** Share that is read, 0..1; null while none is. */
  readonly progress: number | null
  readonly open: (file: File) => void
  readonly change: (override: ReadOverride) => void
  readonly cancel: () => void
}

export function useReadingContacts(port: ContactImport): Reading {
  const [read, setRead] = useState<ContactsRead | null>(null)
  const [failure, setFailure] = useState<ReadFailure['refusal'] | null>(null)
  const [progress, setProgress] = useState<number | null>(null)
  useEffect(() => () => port.cancel(), [port])

  const follow = useCallback(async (outcome: Promise<ContactsRead | ReadFailure | null>) => {
    setProgress(0)
    setFailure(null)
    const result = await outcome
    setProgress(null)
    if (!result) return
    // What can no longer be read as a contact list leaves the last good table on the screen.
    if ('refusal' in result) setFailure(result.refusal)
    else setRead(result)
  }, [])

  return {
    read,
    failure,
    progress,
    open: (file) => {
      setRead(null)
      void follow(port.read(file, setProgress))
    },
    change: (override) => {
      if (read) void follow(port.readAgain(read, override, setProgress))
    },
    cancel: () => {
      port.cancel()
      setProgress(null)
    },
  }
}
