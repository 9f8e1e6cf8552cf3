/** Asks what is given in an exchange that was just drawn. */

import { useMemo, useState } from 'react'
import { type ExchangeId, newId, type ResourceId, type TieId } from '../../network/ids'
import { type Network, phraseIn } from '../../network/network'
import type { Resource } from '../../network/records'
import {
  type ExchangeStatus,
  exchangeStatuses,
  type Level,
  levels,
  type ResourceKind,
  resourceKinds,
} from '../../network/scales'
import { type ExchangeSketch, selectOnly } from '../../state/session'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { LevelField, SelectField } from '../kit/fields'
import { useLanguage, useNetwork, useSession, useWords, useWorkspace } from '../workspace'

export function ExchangeSketchForm() {
  const sketch = useSession((state) => state.sketch)
  return sketch && <SketchDialog key={`${sketch.giver} ${sketch.receiver}`} sketch={sketch} />
}

function SketchDialog({ sketch }: { readonly sketch: ExchangeSketch }) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const language = useLanguage()
  const { inspector: w, model, frame } = useWords()
  const [turned, setTurned] = useState(false)
  const giver = turned ? sketch.receiver : sketch.giver
  const receiver = turned ? sketch.giver : sketch.receiver
  const likely = useMemo(() => likelyResource(network, giver, receiver), [network, giver, receiver])
  const [typed, setTyped] = useState<string | null>(null)
  const [kind, setKind] = useState<ResourceKind>('goods')
  const [intensity, setIntensity] = useState<Level | null>(3)
  const [status, setStatus] = useState<ExchangeStatus>(sketch.proposed ? 'proposed' : 'running')
  const name = typed ?? (likely ? phraseIn(likely.name, language) : '')
  const known = knownResource(network, name, language)
  const nameOf = (id: typeof giver) => network.actors.get(id)?.name ?? ''
  const close = () => workspace.session.setState({ sketch: null })
  const add = () => {
    const resource: Resource = known ?? { id: newId<ResourceId>(), kind, name: name.trim(), aliases: [] }
    const exchange = {
      id: newId<ExchangeId>(),
      giver,
      receiver,
      resource: resource.id,
      intensity,
      status,
      begun: null,
      ended: null,
      note: '',
    }
    if (!workspace.run('addExchange', { exchange, resource: known ? null : resource, tieId: newId<TieId>() }))
      return
    workspace.session.setState({ sketch: null, selection: selectOnly({ exchanges: new Set([exchange.id]) }) })
  }
  return (
    <Dialog title={w.newExchange} closeLabel={frame.close} onClose={close}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '') add()
        }}
      >
        <p className="sketch-line">
          <strong>{nameOf(giver)}</strong> {'→'} <strong>{nameOf(receiver)}</strong>{' '}
          <button type="button" className="link-button" onClick={() => setTurned(!turned)}>
            {w.swap}
          </button>
        </p>
        <label className="field">
          <span className="field-label">{w.resource}</span>
          <input
            data-first
            list="sketch-resources"
            value={name}
            maxLength={200}
            placeholder={w.resourceHint}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <datalist id="sketch-resources">
          {[...network.resources.values()].map((resource) => (
            <option key={resource.id} value={phraseIn(resource.name, language)} />
          ))}
        </datalist>
        {!known && (
          <SelectField
            label={w.resourceKind}
            value={kind}
            options={resourceKinds.map((value) => ({ value, label: model.resourceKind[value] }))}
            onChange={setKind}
          />
        )}
        <LevelField
          label={w.intensity}
          value={intensity}
          levels={levels}
          meanings={model.level}
          unknown={model.unknown}
          onChange={setIntensity}
        />
        <SelectField
          label={w.status}
          value={status}
          options={exchangeStatuses.map((value) => ({ value, label: model.exchangeStatus[value] }))}
          onChange={setStatus}
        />
        <div className="panel-actions">
          <Button look="strong" type="submit" disabled={name.trim() === ''}>
            {w.confirmExchange}
          </Button>
          <Button onClick={close}>{frame.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}

/** What the giver offers and the receiver needs; else what either of them is known to deal in. */
function likelyResource(network: Network, giver: ExchangeSketch['giver'], receiver: ExchangeSketch['giver']) {
  const offers = network.actors.get(giver)?.offers ?? []
  const needs = network.actors.get(receiver)?.needs ?? []
  const wanted = new Set(needs.map(({ resource }) => resource))
  const best = offers.find(({ resource }) => wanted.has(resource)) ?? offers[0] ?? needs[0]
  return best ? (network.resources.get(best.resource) ?? null) : null
}

function knownResource(network: Network, name: string, language: 'id' | 'en'): Resource | null {
  const wanted = name.trim().toLowerCase()
  for (const resource of network.resources.values()) {
    const names = [phraseIn(resource.name, language), ...resource.aliases.map((alias) => alias.name)]
    if (names.some((each) => each.toLowerCase() === wanted)) return resource
  }
  return null
}
