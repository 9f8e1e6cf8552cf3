/** What was found before the what-if that is going on. */

import type { StudyName, StudyResults } from '../../analysis/studies/studies'
import { useObserved } from '../../state/observe'
import { useStudy } from '../useStudy'
import { useWorkspace } from '../workspace'

interface ComparedStudy<Result> {
  readonly before: Result | null | undefined
  /** undefined while it is computed. */
  readonly after: Result | null | undefined
}

/** A study before and after. */
export function useComparedStudy<Name extends StudyName>(name: Name): ComparedStudy<StudyResults[Name]> {
  const { studies } = useWorkspace()
  const { result, current } = useStudy(name)
  const before = useObserved(studies.state, (state) => state.before[name])
  return { before, after: current ? result : undefined }
}
