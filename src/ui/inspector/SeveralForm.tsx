/** What can be said of several actors at once. */

import type { ActorPatch } from '../../network/commands/actors'
import type { ActorId, CoalitionId } from '../../network/ids'
import { aboutOf } from '../../network/network'
import type { Actor, Coalition } from '../../network/records'
import { actorKinds, depths, receptivityLevels } from '../../network/scales'
import { actions } from '../actions/actions'
import { namesApart } from '../actions/namesakes'
import { mergeable, mergeInto } from '../actions/several'
import { Button } from '../kit/Button'
import { LevelField, SelectField, TextField } from '../kit/fields'
import { useAllWords, useNetwork, useWorkspace } from '../workspace'
import { AlignButtons } from './AlignButtons'
import { commonOf } from './common'
import { SeveralClaims } from './SeveralClaims'
import { SeveralStanding } from './SeveralStanding'

const mixed = 'mixed'

export function SeveralForm({ actors }: { readonly actors: readonly Actor[] }) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const words = useAllWords()
  const { inspector: w, model } = words
  const ids = actors.map(({ id }) => id)
  const edit = (patch: ActorPatch) => workspace.run('editActors', { ids, patch })
  const common = <T,>(read: (actor: Actor) => T) => commonOf(actors, read)
  const { currentGoal } = aboutOf(network)
  const goal = currentGoal && network.goals.get(currentGoal)
  const inAny = new Set(actors.flatMap((actor) => actor.coalitions))
  const memberships = [...network.coalitions.values()].filter(({ id }) => inAny.has(id))
  const mixedOption = { value: mixed, label: w.mixed } as const
  return (
    <>
      <h2 className="panel-title">{w.several(actors.length)}</h2>
      <div className="panel-actions">
        <Button look="strong" onClick={() => actions.newCoalition.run(workspace, words)}>
          {words.several.makeCoalition}
        </Button>
        <CoalitionChoice
          label={w.joinCoalition}
          coalitions={[...network.coalitions.values()]}
          onChoose={(id) => workspace.run('joinCoalition', { id, members: ids })}
        />
        <CoalitionChoice
          label={words.several.leave}
          coalitions={memberships}
          onChoose={(id) => workspace.run('leaveCoalition', { id, members: membersOf(actors, id) })}
        />
      </div>
      {actors.length > 1 && actors.length <= mergeable && <MergeField ids={ids} actors={actors} />}
      {actors.length > 1 && <AlignButtons />}
      <p className="hint">{words.several.hint}</p>
      <SelectField
        label={w.kind}
        value={common((actor) => actor.kind) ?? mixed}
        options={[mixedOption, ...actorKinds.map((value) => ({ value, label: model.actorKind[value] }))]}
        onChange={(kind) => kind !== mixed && edit({ kind })}
      />
      <TextField
        label={w.affiliation}
        value={common((actor) => actor.affiliation) ?? ''}
        placeholder={w.mixed}
        onCommit={(affiliation) => edit({ affiliation })}
      />
      <TextField
        label={w.field}
        value={common((actor) => actor.field) ?? ''}
        placeholder={w.mixed}
        onCommit={(field) => edit({ field })}
      />
      <SelectField
        label={w.receptivity}
        value={common((actor) => actor.receptivity?.level ?? ('unknown' as const)) ?? mixed}
        options={[
          mixedOption,
          ...[...receptivityLevels, 'unknown' as const].map((value) => ({
            value,
            label: model.receptivity[value],
          })),
        ]}
        onChange={(level) => {
          if (level === mixed) return
          const receptivity = level === 'unknown' ? null : { level, notedOn: workspace.ports.clock.today() }
          edit({ receptivity })
        }}
      />
      <LevelField
        label={w.depth}
        value={common((actor) => actor.depth)}
        levels={depths}
        meanings={model.depth}
        unknown={model.unknown}
        mixed={w.mixed}
        onChange={(depth) => edit({ depth })}
      />
      <SeveralClaims actors={actors} kind="offers" />
      <SeveralClaims actors={actors} kind="needs" />
      {goal && <SeveralStanding actors={actors} goal={goal} />}
    </>
  )
}

function membersOf(actors: readonly Actor[], coalition: CoalitionId): readonly ActorId[] {
  return actors.filter(({ coalitions }) => coalitions.includes(coalition)).map(({ id }) => id)
}

interface CoalitionChoiceProps {
  readonly label: string
  readonly coalitions: readonly Coalition[]
  readonly onChoose: (id: CoalitionId) => void
}

/** A menu of coalitions; nothing where there is none. */
function CoalitionChoice({ label, coalitions, onChoose }: CoalitionChoiceProps) {
  if (coalitions.length === 0) return null
  return (
    <select aria-label={label} value="" onChange={(event) => onChoose(event.target.value as CoalitionId)}>
      <option value="">{label}</option>
      {coalitions.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}

/** For one person who came onto the map several times. */
function MergeField({
  ids,
  actors,
}: {
  readonly ids: readonly ActorId[]
  readonly actors: readonly Actor[]
}) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const words = useAllWords()
  const { several: w } = words
  const names = namesApart(actors, network, words)
  const nobody = ''
  return (
    <SelectField<ActorId | typeof nobody>
      label={w.mergeInto}
      value={nobody}
      options={[
        { value: nobody, label: w.mergeWhich },
        ...actors.map(({ id }, index) => ({ value: id, label: names[index] ?? '' })),
      ]}
      onChange={(keep) => keep !== nobody && mergeInto(workspace, keep, ids)}
    />
  )
}
