/** The goals: the questions of this map, what each requires, and where the actors stand towards the current one. */

import { aboutOf } from '../../network/network'
import { useNetwork, useAllWords } from '../workspace'
import { EmptyState } from './EmptyState'
import { GoalCard } from './GoalCard'
import { NewGoal } from './NewGoal'
import { PageFrame } from './PageFrame'
import './goals.css'

export function GoalsPage() {
  const network = useNetwork()
  const { goals: w } = useAllWords().pages
  const { currentGoal } = aboutOf(network)
  const goals = [...network.goals.values()].sort(
    (one, other) => Number(other.id === currentGoal) - Number(one.id === currentGoal),
  )
  return (
    <PageFrame title={w.title}>
      {goals.length === 0 && <EmptyState text={w.empty} />}
      {goals.map((goal) => (
        <GoalCard key={goal.id} goal={goal} current={goal.id === currentGoal} />
      ))}
      <NewGoal />
    </PageFrame>
  )
}
