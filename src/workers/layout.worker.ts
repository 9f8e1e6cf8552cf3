/** Computes positions: of all that may move, or only of actors that have none yet. */

import { arrange } from '../layout/arrange'
import { placeNew } from '../layout/placeNew'
import { affiliationKey } from '../network/affiliation'
import type { LayoutRequest } from './layoutRequest'
import { serve } from './serve'

serve(({ kind, problem, affiliations }: LayoutRequest, progress): Float64Array => {
  if (kind === 'arrange') return arrange(problem, progress)
  return placeNew(problem, (actor) => affiliationKey(affiliations[actor] ?? ''))
})
