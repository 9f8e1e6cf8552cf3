/** What can be said of several ties, and of several exchanges, at once. */

import type { Exchange, Tie } from '../../network/records'
import { exchangeStatuses, levels } from '../../network/scales'
import { actions } from '../actions/actions'
import { giveStatus } from '../actions/relations'
import { Button } from '../kit/Button'
import { LevelField, SelectField } from '../kit/fields'
import { useAllWords, useWorkspace } from '../workspace'
import { commonOf } from './common'

const mixed = 'mixed'

export function SeveralTies({ ties }: { readonly ties: readonly Tie[] }) {
  const workspace = useWorkspace()
  const { several, inspector: w, model } = useAllWords()
  return (
    <>
      <h2 className="panel-title">{several.ties(ties.length)}</h2>
      <LevelField
        label={w.trust}
        value={commonOf(ties, ({ trust }) => trust)}
        levels={levels}
        meanings={model.trust}
        unknown={model.unknown}
        mixed={w.mixed}
        onChange={(trust) => workspace.run('editTies', { ids: ties.map(({ id }) => id), patch: { trust } })}
      />
    </>
  )
}

export function SeveralExchanges({ exchanges }: { readonly exchanges: readonly Exchange[] }) {
  const workspace = useWorkspace()
  const words = useAllWords()
  const { inspector: w, model } = words
  return (
    <>
      <h2 className="panel-title">{words.several.exchanges(exchanges.length)}</h2>
      <SelectField
        label={w.status}
        value={commonOf(exchanges, ({ status }) => status) ?? mixed}
        options={[
          { value: mixed, label: w.mixed },
          ...exchangeStatuses.map((value) => ({ value, label: model.exchangeStatus[value] })),
        ]}
        onChange={(status) => status !== mixed && giveStatus(workspace, exchanges, status)}
      />
      <div className="panel-actions">
        <Button onClick={() => actions.reverse.run(workspace)}>{actions.reverse.label(words)}</Button>
      </div>
    </>
  )
}
