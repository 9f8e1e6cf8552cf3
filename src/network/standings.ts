/** Where an actor stands towards one goal. */

import type { GoalId } from './ids'
import type { Actor, Standing } from './records'

/** The actor's standings with that towards the goal changed; what is not said of it is unknown. O(standings). */
export function withStanding(
  { standings }: Actor,
  goal: GoalId,
  patch: Partial<Omit<Standing, 'goal'>>,
): readonly Standing[] {
  const standing = standings.find((each) => each.goal === goal)
  const others = standings.filter((each) => each !== standing)
  return [...others, { goal, stance: null, influence: null, ...standing, ...patch }]
}
