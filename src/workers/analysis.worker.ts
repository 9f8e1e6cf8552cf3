/** Analyses a network that it keeps a copy of, so that only changes have to travel. */

import { analyse } from '../analysis/analyse'
import type { Findings } from '../analysis/findings'
import { study, type StudyName, type StudyResults } from '../analysis/studies/studies'
import { applyChange } from '../network/change'
import type { Network } from '../network/network'
import type { Day } from '../network/records'
import type { Update } from './mirror'
import { serve } from './serve'

interface Asked {
  readonly update: Update
  readonly today: Day
}

export interface AnalysisRequest extends Asked {
  readonly seq: number
}

export interface StudyRequest extends Asked {
  readonly study: StudyName
}

let mirror: Network | null = null

serve((request: AnalysisRequest | StudyRequest): Findings | StudyResults[StudyName] => {
  const { update, today } = request
  if ('network' in update) mirror = update.network
  else if (mirror) mirror = applyChange(mirror, update.change)
  if (!mirror) throw new Error('a change of a network that was never sent')
  if ('study' in request) return study(request.study, mirror, today)
  return analyse(mirror, { today, seq: request.seq })
})
