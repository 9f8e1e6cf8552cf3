/** All fields of one exchange. */

import { newId, type ResourceId, type TieId } from '../../network/ids'
import { phraseIn } from '../../network/network'
import type { Exchange, Resource } from '../../network/records'
import { exchangeStatuses, levels, resourceKinds } from '../../network/scales'
import { actions } from '../actions/actions'
import { Button } from '../kit/Button'
import { LevelField, SelectField, TextField } from '../kit/fields'
import { useLanguage, useNetwork, useWords, useWorkspace } from '../workspace'
import { ResourceField } from './ResourceField'

export function ExchangeForm({ exchange }: { readonly exchange: Exchange }) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const language = useLanguage()
  const { inspector: w, model } = useWords()
  const nameOf = (id: Exchange['giver']) => network.actors.get(id)?.name ?? ''
  const edit = (
    patch: Partial<Omit<Exchange, 'id' | 'giver' | 'receiver'>>,
    resource: Resource | null = null,
  ) => workspace.run('editExchanges', { ids: [exchange.id], patch, resource, tieIds: [newId<TieId>()] })
  const current = network.resources.get(exchange.resource)
  return (
    <>
      <h2 className="panel-title">{w.exchangeOf(nameOf(exchange.giver), nameOf(exchange.receiver))}</h2>
      <SelectField<ResourceId>
        label={w.resource}
        value={exchange.resource}
        options={[...network.resources.values()].map(({ id, name }) => ({
          value: id,
          label: phraseIn(name, language),
        }))}
        onChange={(resource) => edit({ resource })}
      />
      <ResourceField
        label={w.otherResource}
        newId={() => newId<ResourceId>()}
        onChoose={(resource, isNew) => edit({ resource: resource.id }, isNew ? resource : null)}
      />
      {current && (
        <SelectField
          label={w.resourceKind}
          value={current.kind}
          options={resourceKinds.map((value) => ({ value, label: model.resourceKind[value] }))}
          onChange={(kind) =>
            workspace.run('editResource', { id: current.id, resource: { ...current, kind } })
          }
        />
      )}
      <LevelField
        label={w.intensity}
        value={exchange.intensity}
        levels={levels}
        meanings={model.level}
        unknown={model.unknown}
        onChange={(intensity) => edit({ intensity })}
      />
      <SelectField
        label={w.status}
        value={exchange.status}
        options={exchangeStatuses.map((value) => ({ value, label: model.exchangeStatus[value] }))}
        onChange={(status) => edit({ status })}
      />
      <div className="field-row">
        <TextField
          label={w.begun}
          type="date"
          value={exchange.begun ?? ''}
          onCommit={(day) => edit({ begun: day || null })}
        />
        <TextField
          label={w.ended}
          type="date"
          value={exchange.ended ?? ''}
          onCommit={(day) => edit({ ended: day || null })}
        />
      </div>
      <TextField label={w.note} value={exchange.note} multiline onCommit={(note) => edit({ note })} />
      <div className="panel-actions">
        <Button look="danger" onClick={() => actions.remove.run(workspace)}>
          {w.deleteExchange}
        </Button>
      </div>
    </>
  )
}
