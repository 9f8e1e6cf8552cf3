/** The list of changes, and beside it the network as it was after the chosen one. */

import { useEffect, useMemo, useState } from 'react'
import type { Theme } from '../../scene/palette'
import { useDocument, useAllWords, useWorkspace } from '../workspace'
import { ChangeList } from './ChangeList'
import { linesOf } from './lines'
import { PastView } from './PastView'
import { useLog } from './useLog'
import { usePast } from './usePast'

export function ChangesPanel({ theme }: { readonly theme: Theme }) {
  const { history: w } = useAllWords()
  const now = useDocument((state) => state.seq)
  const log = useLog()
  const createdAt = useCreatedAt()
  const [chosen, setChosen] = useState<number | null>(null)
  const lines = useMemo(() => {
    if (log.before === 'lost') return linesOf(log.entries, { kind: 'lost' })
    const whole = log.before === 'start' && createdAt !== null
    return linesOf(log.entries, whole ? { kind: 'created', at: createdAt } : null)
  }, [log, createdAt])
  const seq = Math.min(chosen ?? now, now)
  const past = usePast(seq)
  const line = lines.find((each) => each.kind === 'change' && each.entry.seq === past?.seq)
  const entry = line?.kind === 'change' ? line.entry : null
  if (log.before === 'unread' && log.entries.length === 0)
    return (
      <p className="hint" role="status">
        {w.reading}
      </p>
    )
  return (
    <div className="history-columns">
      <ChangeList
        lines={lines}
        chosen={seq}
        // The latest stays chosen when there is a later one.
        onChoose={(next) => setChosen(next === now ? null : next)}
      />
      {past && (
        <PastView
          past={past}
          entry={entry}
          at={entry?.at ?? createdAt}
          theme={theme}
          onGoneBack={() => setChosen(null)}
        />
      )}
    </div>
  )
}

/** When the open network was created; null while that is not known. */
function useCreatedAt(): string | null {
  const { store } = useWorkspace().ports
  const open = useDocument((state) => state.id)
  const [at, setAt] = useState<string | null>(null)
  useEffect(() => {
    let wanted = true
    const find = async () => {
      const created = (await store.list()).find(({ id }) => id === open)?.createdAt ?? null
      if (wanted) setAt(created)
    }
    // Where nothing can be stored the list has no beginning.
    find().catch(() => undefined)
    return () => {
      wanted = false
    }
  }, [store, open])
  return at
}
