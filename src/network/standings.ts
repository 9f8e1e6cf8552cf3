/** Where an actor stands towards one goal. */

import type { GoalId } from './ids'
import type { Actor, Standing } from './records'

/**
 * The actor's standings with that towards the goal changed: what the patch leaves out stays. Where nothing is known any
 * more, no standing is left. O(standings).
 */
export function withStanding(
  { standings }: Actor,
  goal: GoalId,
  patch: Partial<Omit<Standing, 'goal'>>,
): readonly Standing[] {
  const standing = standings.find((each) => each.goal === goal)
  const others = standings.filter((each) => each !== standing)
  const changed = { goal, stance: null, influence: null, ...standing, ...patch }
  return changed.stance === null && changed.influence === null ? others : [...others, changed]
}
