/** What is told of the network as it is tried, with what was told before where that is something else. */

import { useWords, useWorkspace } from '../workspace'
import { namesOf } from './names'
import { evened, pairNumbers } from './pairNumbers'

interface ComparedProps {
  /** Missing while nothing is tried, while it is not known yet, and for what was not there. */
  readonly was: string | null | undefined
  readonly is: string
}

/** `0.41 → 0.36` for a number; a sentence that is another one stands behind the new one. */
export function Compared({ was, is }: ComparedProps) {
  // Not followed: whoever words the two sentences does, and they hold the names of that moment.
  const { network, whatIf } = useWorkspace().document.state.getState()
  const isName = (text: string) =>
    namesOf(network).has(text) || (whatIf !== null && namesOf(whatIf.from).has(text))
  const parts = was ? pairNumbers(was, is, isName) : [is]
  if (!parts)
    return (
      <>
        {is} <Formerly was={was} is={is} />
      </>
    )
  return parts.map((part, k) => (typeof part === 'string' ? part : <NumberPair key={k} {...part} />))
}

/** For sentences in which numbers go from one to another already. */
export function Formerly({ was, is }: ComparedProps) {
  const { whatIf: w } = useWords()
  return was && was !== is && <small className="hint">{w.was(was)}</small>
}

/** An arrow is not read out: those who listen hear words in its place. */
export function NumberPair({ was, is }: { readonly was: string; readonly is: string }) {
  const { whatIf: w } = useWords()
  return (
    <span className="compared">
      <span aria-hidden="true">{w.change(...evened(was, is))}</span>
      <span className="unseen">{w.fromTo(was, is)}</span>
    </span>
  )
}
