/** What can be said of several actors at once. */

import type { ActorPatch } from '../../network/commands/actors'
import type { ActorId, CoalitionId } from '../../network/ids'
import type { Actor } from '../../network/records'
import { actorKinds, depths, receptivityLevels } from '../../network/scales'
import { selectOnly } from '../../state/session'
import { actions } from '../actions/actions'
import { Button } from '../kit/Button'
import { LevelField, SelectField, TextField } from '../kit/fields'
import { useNetwork, useWords, useWorkspace } from '../workspace'
import { AlignButtons } from './AlignButtons'

const mixed = 'mixed'
/** More namesakes of one person than this are a selection made by mistake. */
const mergeable = 8

export function SeveralForm({ actors }: { readonly actors: readonly Actor[] }) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const words = useWords()
  const { inspector: w, model } = words
  const ids = actors.map(({ id }) => id)
  const edit = (patch: ActorPatch) => workspace.run('editActors', { ids, patch })
  const common = <T,>(read: (actor: Actor) => T): T | undefined => {
    const first = actors[0] && read(actors[0])
    return actors.every((actor) => read(actor) === first) ? first : undefined
  }
  const mixedOption = { value: mixed, label: w.mixed } as const
  return (
    <>
      <h2 className="panel-title">{w.several(actors.length)}</h2>
      <div className="panel-actions">
        <Button look="strong" onClick={() => actions.newCoalition.run(workspace, words)}>
          {w.makeCoalition}
        </Button>
        {network.coalitions.size > 0 && (
          <select
            aria-label={w.joinCoalition}
            value=""
            onChange={(event) =>
              workspace.run('joinCoalition', { id: event.target.value as CoalitionId, members: ids })
            }
          >
            <option value="">{w.joinCoalition}</option>
            {[...network.coalitions.values()].map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </div>
      {actors.length <= mergeable && <MergeField ids={ids} actors={actors} />}
      <AlignButtons ids={ids} />
      <p className="hint">{w.severalHint}</p>
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
        value={common((actor) => actor.depth) ?? null}
        levels={depths}
        meanings={model.depth}
        unknown={model.unknown}
        onChange={(depth) => edit({ depth })}
      />
      <div className="panel-actions">
        <Button look="danger" onClick={() => actions.remove.run(workspace)}>
          {w.delete}
        </Button>
      </div>
    </>
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
  const { inspector: w } = useWords()
  const nobody = ''
  return (
    <SelectField<ActorId | typeof nobody>
      label={w.mergeInto}
      value={nobody}
      options={[
        { value: nobody, label: w.mergeWhich },
        ...actors.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(keep) => {
        if (keep === nobody) return
        const others = ids.filter((id) => id !== keep)
        if (workspace.run('mergeActors', { keep, others }))
          workspace.session.setState({ selection: selectOnly({ actors: new Set([keep]) }) })
      }}
    />
  )
}
