/** Follows long work without ever holding the page up: it goes on for a few milliseconds at a time. */

import { useEffect, useMemo, useState } from 'react'
import { goOn } from '../kit/inPieces'
import type { Sliced } from './slices'

interface Followed<T> {
  /** Of the latest work that is done. */
  readonly value: T
  /** There is newer work that is not done yet. */
  readonly busy: boolean
}

/**
 * The result of the work; where it takes no longer than one slice, at once. Newer work puts an end to the older one.
 *
 * @param begin must keep its identity while the work is the same
 * @param first the value until any work is done
 */
export function useInSlices<T>(begin: () => Sliced<T>, first: T): Followed<T> {
  const started = useMemo(() => {
    const work = begin()
    return { work, step: goOn(work) }
  }, [begin])
  const [late, setLate] = useState<{ readonly of: typeof started; readonly value: T } | null>(null)
  const [last, setLast] = useState(first)
  useEffect(() => {
    if (started.step) return
    const next = () => {
      const step = goOn(started.work)
      if (step) setLate({ of: started, value: step.value })
      else timer = setTimeout(next)
    }
    let timer = setTimeout(next)
    return () => clearTimeout(timer)
  }, [started])
  const done = started.step ?? (late?.of === started ? late : null)
  if (done && done.value !== last) setLast(done.value)
  return { value: done ? done.value : last, busy: !done }
}
