/** Long work done in pieces while the person goes on; what is quick is done at once. */

import { useCallback, useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { finish, type Steps } from '../scene/steps'
import { whenIdle } from '../state/idle'

/** A piece may take this long, in milliseconds. */
const piece = 8
/** Work that waits for idleness is begun after so many milliseconds in any case. */
const patience = 1000

interface Work<Input, Result> {
  readonly input: Input
  readonly steps: Steps<Result>
  begun: boolean
  result: Result | null
}

/**
 * @param begin what makes a result of an input; pure, and always the same function
 * @param first what to go on with until there is any result; its input is null
 * @param firstWhen when the very first result is worked on; `held`: not before this changes or `complete` is called, since
 * others are about to bring what it is for
 * @returns the newest result there is, and the input it was made of: for a while that of an input before. `complete` gives
 * that of the newest input, for whoever cannot wait
 */
export function useSteps<Input, Result extends object>(
  begin: (input: Input) => Steps<Result>,
  input: Input,
  first: Result,
  firstWhen: 'now' | 'idle' | 'held',
): { readonly result: Result; readonly of: Input | null; readonly complete: () => Result } {
  const [made, setMade] = useState<{ result: Result; of: Input } | null>(null)
  const work = useMemo<Work<Input, Result>>(
    () => ({ input, steps: begin(input), begun: false, result: null }),
    [begin, input],
  )
  const when = made ? 'now' : firstWhen
  if (when === 'now' && !work.begun) goOn(work)
  if (work.result && made?.result !== work.result) setMade({ result: work.result, of: work.input })
  useEffect(() => {
    if (work.result || when === 'held') return
    // Timers would wait for 4 ms between one piece and the next.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      goOn(work)
      if (work.result) setMade({ result: work.result, of: work.input })
      else port2.postMessage(null)
    }
    const start = () => port2.postMessage(null)
    const callOff = when === 'idle' ? whenIdle(start, patience) : null
    if (!callOff) start()
    return () => {
      callOff?.()
      port1.close()
    }
  }, [work, when])
  const complete = useCallback(() => {
    const result = (work.result ??= finish(work.steps))
    // Whoever cannot wait goes on with what is rendered of it.
    flushSync(() => setMade({ result, of: work.input }))
    return result
  }, [work])
  if (work.result) return { result: work.result, of: work.input, complete }
  return { ...(made ?? { result: first, of: null }), complete }
}

function goOn<Input, Result>(work: Work<Input, Result>): void {
  const until = performance.now() + piece
  work.begun = true
  while (!work.result && performance.now() < until) {
    const { done, value } = work.steps.next()
    if (done) work.result = value
  }
}
