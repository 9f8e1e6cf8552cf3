/** Reads the chosen file, and again after each change of what its columns mean; the latest wish wins. */

import { useEffect, useRef, useState } from 'react'
import type { Meaning, ReadOverride } from '../../files/contacts/table'
import type { ContactImport, ContactsRead, ImportFailure } from './port'

export interface Reading {
  readonly read: ContactsRead | null
  /** What the columns mean as the person wants it, also while the file is read once more. */
  readonly meanings: readonly Meaning[]
  readonly failure: ImportFailure | null
  /** Share that is read, 0..1; null while nothing is. */
  readonly progress: number | null
  readonly open: (file: File) => void
  readonly setMeaning: (column: number, meaning: Meaning) => void
  readonly cancel: () => void
}

/** The bar moves in steps that can be seen: every one of them draws the dialog. */
const steps = 40

export function useReadingContacts(port: ContactImport): Reading {
  const [read, setRead] = useState<ContactsRead | null>(null)
  const [wanted, setWanted] = useState<readonly Meaning[] | null>(null)
  const [failure, setFailure] = useState<ImportFailure | null>(null)
  const [progress, setProgress] = useState<number | null>(null)
  const turn = useRef(0)
  useEffect(() => () => port.cancel(), [port])

  const follow = async (file: File, override: ReadOverride) => {
    const mine = ++turn.current
    if (progress !== null) port.cancel()
    setProgress(0)
    setFailure(null)
    const result = await port.read(file, override, (share) => {
      if (mine === turn.current) setProgress(Math.floor(share * steps) / steps)
    })
    if (mine !== turn.current) return
    setProgress(null)
    setWanted(null)
    if (!result) return
    // What can no longer be read leaves the last good table on the screen.
    if ('refusal' in result) setFailure(result)
    else setRead(result)
  }

  const meanings = wanted ?? read?.digest.meanings ?? []
  return {
    read,
    meanings,
    failure,
    progress,
    open: (file) => {
      setRead(null)
      setWanted(null)
      void follow(file, {})
    },
    setMeaning: (column, meaning) => {
      if (!read) return
      const { delimiter, headerRow } = read.digest
      const next = meanings.map((old, index) => (index === column ? meaning : old))
      setWanted(next)
      void follow(read.file, { delimiter, headerRow, meanings: next })
    },
    cancel: () => port.cancel(),
  }
}
