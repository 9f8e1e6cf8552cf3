/** What a study found, or that it is being computed; what is out of date is faded until it is found anew. */

import type { ReactNode } from 'react'
import type { StudyName, StudyResults } from '../../analysis/studies/studies'
import { useObserved } from '../../state/observe'
import { useStudy } from '../useStudy'
import { useAllWords, useWorkspace } from '../workspace'

interface StudyProps<Name extends StudyName> {
  readonly name: Name
  /** @param before during a what-if what was found before it, once that is known */
  readonly children: (result: StudyResults[Name], before: StudyResults[Name] | undefined) => ReactNode
}

export function Study<Name extends StudyName>({ name, children }: StudyProps<Name>) {
  const { result, current, failed } = useStudy(name)
  const { state: studied } = useWorkspace().studies
  const slow = useObserved(studied, (state) => state.slow)
  const before = useObserved(studied, (state) => state.before[name]) ?? undefined
  const { brokers: w } = useAllWords()
  if (failed) return <p className="problem">{w.failed}</p>
  return (
    <div className={`study ${current ? '' : 'study-stale'}`} aria-busy={!current}>
      {!current && slow && (
        <p className="hint" role="status">
          {w.computing}
        </p>
      )}
      {result !== null && children(result, before)}
    </div>
  )
}
