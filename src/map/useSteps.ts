/** Long work done in pieces while the person goes on; what is quick is done at once. */

import { useEffect, useMemo, useState } from 'react'
import type { Steps } from '../scene/steps'

/** A piece may take this long, in milliseconds. */
const piece = 8

interface Work<Input, Result> {
  readonly input: Input
  readonly steps: Steps<Result>
  result: Result | null
}

/**
 * @param begin what makes a result of an input; pure, and always the same function
 * @param first what to go on with until there is any result; its input is null
 * @returns the newest result there is, and the input it was made of: for a while that of an input before
 */
export function useSteps<Input, Result extends object>(
  begin: (input: Input) => Steps<Result>,
  input: Input,
  first: Result,
): { readonly result: Result; readonly of: Input | null } {
  const work = useMemo(() => {
    const begun: Work<Input, Result> = { input, steps: begin(input), result: null }
    goOn(begun)
    return begun
  }, [begin, input])
  const [made, setMade] = useState<{ result: Result; of: Input } | null>(null)
  if (work.result && made?.result !== work.result) setMade({ result: work.result, of: work.input })
  useEffect(() => {
    if (work.result) return
    // Timers would wait for 4 ms between one piece and the next.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      goOn(work)
      if (work.result) setMade({ result: work.result, of: work.input })
      else port2.postMessage(null)
    }
    port2.postMessage(null)
    return () => port1.close()
  }, [work])
  if (work.result) return { result: work.result, of: work.input }
  return made ?? { result: first, of: null }
}

function goOn<Input, Result>(work: Work<Input, Result>): void {
  const until = performance.now() + piece
  while (!work.result && performance.now() < until) {
    const { done, value } = work.steps.next()
    if (done) work.result = value
  }
}
