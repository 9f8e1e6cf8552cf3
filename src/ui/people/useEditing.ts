/** Which cell is being edited. Until that is done the rows keep their order, whatever is written meanwhile. */

import { useCallback, useEffect, useState } from 'react'
import type { Column } from './columns'
import type { Arranged } from './usePeople'

interface Editing {
  /** Of the line. */
  readonly key: string
  readonly column: Column
}

/** @param latest the lines as they would be now; `arranged` are those to show */
export function useEditing(latest: Arranged) {
  const [editing, setEditing] = useState<Editing | null>(null)
  const [kept, setKept] = useState<Arranged | null>(null)
  const arranged = kept ?? latest
  const begin = useCallback(
    (key: string, column: Column) => {
      setEditing({ key, column })
      setKept(arranged)
    },
    [arranged],
  )
  const finish = useCallback(() => setEditing(null), [])
  // A click that ends the editing still has to land on what it was meant for.
  const ended = kept !== null && editing === null
  useEffect(() => {
    if (!ended) return
    const release = () => setKept(null)
    for (const event of releasing) window.addEventListener(event, release)
    return () => {
      for (const event of releasing) window.removeEventListener(event, release)
    }
  }, [ended])
  return { of: editing, arranged, begin, finish, release: useCallback(() => setKept(null), []) }
}

const releasing = ['click', 'keydown'] as const
