/** All fields of one coalition, and its members. */

import { X } from 'lucide-react'
import type { Coalition } from '../../network/records'
import { coalitionKinds, type Performance, performances } from '../../network/scales'
import { selectOnly } from '../../state/session'
import { actions } from '../actions/actions'
import { Button } from '../kit/Button'
import { Section, SelectField, TextField } from '../kit/fields'
import { useNetwork, useWords, useWorkspace } from '../workspace'
import { useNaming } from './useNaming'

export function CoalitionForm({ coalition }: { readonly coalition: Coalition }) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const { inspector: w, model } = useWords()
  const members = [...network.actors.values()].filter((actor) => actor.coalitions.includes(coalition.id))
  const edit = (patch: Partial<Omit<Coalition, 'id'>>) =>
    workspace.run('editCoalition', { id: coalition.id, patch })
  return (
    <>
      <TextField
        label={w.coalitionName}
        value={coalition.name}
        required
        eager={useNaming(coalition.id)}
        onCommit={(name) => edit({ name })}
      />
      <div className="field-row">
        <SelectField
          label={w.coalitionKind}
          value={coalition.kind}
          options={coalitionKinds.map((value) => ({ value, label: model.coalitionKind[value] }))}
          onChange={(kind) => edit({ kind })}
        />
        <SelectField<Performance | 'unknown'>
          label={w.performance}
          value={coalition.performance ?? 'unknown'}
          options={[
            ...performances.map((value) => ({ value, label: model.performance[value] })),
            { value: 'unknown' as const, label: model.unknown },
          ]}
          onChange={(performance) => edit({ performance: performance === 'unknown' ? null : performance })}
        />
      </div>
      <TextField label={w.note} value={coalition.note} multiline onCommit={(note) => edit({ note })} />
      <Section title={`${w.members} (${members.length})`}>
        <ul className="claims">
          {members.map((actor) => (
            <li key={actor.id}>
              <button
                type="button"
                className="link-button"
                onClick={() =>
                  workspace.session.setState({ selection: selectOnly({ actors: new Set([actor.id]) }) })
                }
              >
                {actor.name}
              </button>
              <button
                type="button"
                className="icon-button"
                aria-label={w.leave(`${coalition.name}: ${actor.name}`)}
                onClick={() => workspace.run('leaveCoalition', { id: coalition.id, members: [actor.id] })}
              >
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      </Section>
      <div className="panel-actions">
        <Button look="danger" onClick={() => actions.remove.run(workspace)}>
          {w.deleteCoalition}
        </Button>
      </div>
    </>
  )
}
