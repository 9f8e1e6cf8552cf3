/** Where several actors stand towards the goal of the map. */

import { phraseIn } from '../../network/network'
import type { Actor, Goal, Standing } from '../../network/records'
import { levels, stances } from '../../network/scales'
import { LevelField, Section, SelectField } from '../kit/fields'
import { useLanguage, useWords, useWorkspace } from '../workspace'
import { commonOf } from './common'

const mixed = 'mixed'

interface SeveralStandingProps {
  readonly actors: readonly Actor[]
  readonly goal: Goal
}

export function SeveralStanding({ actors, goal }: SeveralStandingProps) {
  const workspace = useWorkspace()
  const language = useLanguage()
  const { inspector: w, model } = useWords()
  const standingOf = (actor: Actor) => actor.standings.find((each) => each.goal === goal.id)
  const edit = (patch: Partial<Omit<Standing, 'goal'>>) =>
    workspace.run('editStandings', { ids: actors.map(({ id }) => id), goal: goal.id, patch })
  return (
    <Section title={w.towards(phraseIn(goal.name, language))}>
      <SelectField
        label={w.stance}
        value={commonOf(actors, (actor) => standingOf(actor)?.stance ?? ('unknown' as const)) ?? mixed}
        options={[
          { value: mixed, label: w.mixed },
          ...stances.map((value) => ({ value, label: model.stance[value] })),
          { value: 'unknown' as const, label: model.unknown },
        ]}
        onChange={(stance) => stance !== mixed && edit({ stance: stance === 'unknown' ? null : stance })}
      />
      <LevelField
        label={w.influence}
        value={commonOf(actors, (actor) => standingOf(actor)?.influence ?? null)}
        levels={levels}
        meanings={model.level}
        unknown={model.unknown}
        mixed={w.mixed}
        onChange={(influence) => edit({ influence })}
      />
    </Section>
  )
}
