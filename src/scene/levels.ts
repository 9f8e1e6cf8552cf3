/** How receptive an actor is taken to be where a picture is drawn. */

import type { Findings } from '../analysis/findings'
import type { Actor } from '../network/records'
import type { ReceptivityLevel } from '../network/scales'

/** The level as it counts today; null = unknown. Without findings, as it was noted, however long ago. */
export function levelOf(
  actor: Actor,
  findings: Pick<Findings, 'receptivities'> | null,
): ReceptivityLevel | null {
  if (findings) return findings.receptivities.get(actor.id)?.level ?? null
  return actor.receptivity?.level ?? null
}
