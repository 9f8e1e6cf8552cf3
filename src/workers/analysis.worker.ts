/** Analyses a network that it keeps a copy of, so that only changes have to travel. */

import { analyse } from '../analysis/analyse'
import type { Findings } from '../analysis/findings'
import { applyChange, type Change } from '../network/change'
import type { Network } from '../network/network'
import type { Day } from '../network/records'
import { serve } from './serve'

export interface AnalysisRequest {
  /** The whole network, or what became different since the last request. */
  readonly update: { readonly network: Network } | { readonly change: Change }
  readonly today: Day
  readonly seq: number
}

let mirror: Network | null = null

serve(({ update, today, seq }: AnalysisRequest): Findings => {
  if ('network' in update) mirror = update.network
  else if (mirror) mirror = applyChange(mirror, update.change)
  if (!mirror) throw new Error('a change of a network that was never sent')
  return analyse(mirror, { today, seq })
})
