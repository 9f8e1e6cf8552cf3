/** Lets a component follow a study of the open network for as long as it is on the screen. */

import { useEffect } from 'react'
import type { StudyName, StudyResults } from '../analysis/studies/studies'
import { useObserved } from '../state/observe'
import type { Studied } from '../state/studies'
import { useWorkspace } from './workspace'

const nothing = { result: null, current: false, failed: false }

export function useStudy<Name extends StudyName>(name: Name): Studied<StudyResults[Name]> {
  const { studies } = useWorkspace()
  useEffect(() => studies.follow(name), [studies, name])
  const found = useObserved(studies.state, (state) => state.found[name])
  return found ?? nothing
}
