/** The list of changes of the open network, read page by page, and kept up to date. */

import { useEffect, useRef, useState } from 'react'
import type { Document } from '../../state/document'
import { entryOf, type LogEntry, pagesBack } from '../../state/log'
import { useDocument, useWorkspace } from '../workspace'

export interface Log {
  /** Latest first. */
  readonly entries: readonly LogEntry[]
  /** What comes before the oldest: not read yet, the network's beginning, or commits that are lost. */
  readonly before: 'unread' | 'start' | 'lost'
}

const unread: Log = { entries: [], before: 'unread' }

export function useLog(): Log {
  const { document } = useWorkspace()
  const id = useDocument((state) => state.id)
  const seq = useDocument((state) => state.seq)
  const [log, setLog] = useState(unread)
  const known = useRef(unread)
  useEffect(() => {
    const abort = new AbortController()
    const publish = (read: Log) => {
      if (abort.signal.aborted) return
      known.current = read
      setLog(read)
    }
    void readLog(document, known.current, publish, abort.signal)
    return () => abort.abort()
  }, [document, id, seq])
  return log
}

/** Reads back only as far as what is known already. */
async function readLog(document: Document, known: Log, publish: (log: Log) => void, signal: AbortSignal) {
  const { seq } = document.state.getState()
  const entries: LogEntry[] = []
  let due = 0
  for await (const page of pagesBack(document, seq)) {
    if (signal.aborted) return
    entries.push(...page.map(entryOf).reverse())
    const oldest = entries.at(-1)
    const same = known.entries.findIndex(({ id }) => id === oldest?.id)
    if (same >= 0 && known.before !== 'unread') {
      publish({ ...known, entries: [...entries, ...known.entries.slice(same + 1)] })
      return
    }
    // Ever more at a time: the list is laid out anew with each.
    if (entries.length < due) continue
    publish({ entries: [...entries], before: 'unread' })
    due = 2 * entries.length
  }
  publish({ entries, before: (entries.at(-1)?.seq ?? seq + 1) === 1 ? 'start' : 'lost' })
}
