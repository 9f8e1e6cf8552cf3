/** What a study found, or that it is being computed; what is out of date is faded until it is found anew. */

import type { ReactNode } from 'react'
import type { StudyName, StudyResults } from '../../analysis/studies/studies'
import { useObserved } from '../../state/observe'
import { useStudy } from '../useStudy'
import { Button } from '../kit/Button'
import { useAllWords, useWorkspace } from '../workspace'

interface StudyProps<Name extends StudyName> {
  readonly name: Name
  /** @param before during a what-if what was found before it, once that is known */
  readonly children: (result: StudyResults[Name], before: StudyResults[Name] | undefined) => ReactNode
}

export function Study<Name extends StudyName>({ name, children }: StudyProps<Name>) {
  const { result, current, failed } = useStudy(name)
  const { studies } = useWorkspace()
  const { state: studied } = studies
  const slow = useObserved(studied, (state) => state.slow)
  const stopped = useObserved(studied, (state) => state.stopped)
  const before = useObserved(studied, (state) => state.before[name]) ?? undefined
  const { brokers: w, frame } = useAllWords()
  if (failed) return <p className="problem">{w.failed}</p>
  return (
    <div className={`study ${current ? '' : 'study-stale'}`} aria-busy={!current}>
      {!current && (slow || stopped) && (
        <p className="hint">
          <span role="status">{stopped ? w.stopped : w.computing}</span>{' '}
          <Button look="quiet" onClick={stopped ? studies.goOn : studies.stop}>
            {stopped ? w.goOn : frame.cancel}
          </Button>
        </p>
      )}
      {result !== null && children(result, before)}
    </div>
  )
}
