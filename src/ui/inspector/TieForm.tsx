/** All fields of one tie. */

import type { Tie } from '../../network/records'
import { levels } from '../../network/scales'
import { actions } from '../actions/actions'
import { Button } from '../kit/Button'
import { LevelField, TextField } from '../kit/fields'
import { useNetwork, useWords, useWorkspace } from '../workspace'

export function TieForm({ tie }: { readonly tie: Tie }) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const { inspector: w, model } = useWords()
  const nameOf = (id: Tie['a']) => network.actors.get(id)?.name ?? ''
  const edit = (patch: Partial<Omit<Tie, 'id' | 'a' | 'b'>>) =>
    workspace.run('editTies', { ids: [tie.id], patch })
  return (
    <>
      <h2 className="panel-title">{w.tieOf(nameOf(tie.a), nameOf(tie.b))}</h2>
      <LevelField
        label={w.trust}
        value={tie.trust}
        levels={levels}
        meanings={model.trust}
        unknown={model.unknown}
        onChange={(trust) => edit({ trust })}
      />
      <div className="field-row">
        <TextField
          label={w.since}
          type="date"
          value={tie.since ?? ''}
          onCommit={(day) => edit({ since: day || null })}
        />
        <TextField
          label={w.until}
          type="date"
          value={tie.until ?? ''}
          onCommit={(day) => edit({ until: day || null })}
        />
      </div>
      <TextField label={w.note} value={tie.note} multiline onCommit={(note) => edit({ note })} />
      <div className="panel-actions">
        <Button look="danger" onClick={() => actions.remove.run(workspace)}>
          {w.deleteTie}
        </Button>
      </div>
    </>
  )
}
