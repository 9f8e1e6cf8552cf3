/** One line of a deal: the giver, the resource, how much of it, and the receiver. */

import { Trash2 } from 'lucide-react'
import { useMemo } from 'react'
import type { ActorId } from '../../network/ids'
import type { Actor } from '../../network/records'
import { type ResourceKind, resourceKinds } from '../../network/scales'
import { LevelSelect } from '../inspector/LevelSelect'
import { nameOf } from '../opportunities/wording'
import { useAllWords, useNetwork } from '../workspace'
import { isBlank, knownResource, type Term } from './terms'

interface TermRowProps {
  readonly term: Term
  /** 1 for the first line: tells the lines apart for those who hear them. */
  readonly place: number
  readonly actors: readonly Actor[]
  /** Id of the list of resources to choose from. */
  readonly resourceList: string
  readonly onChange: (term: Term) => void
  readonly onRemove: () => void
}

export function TermRow({ term, place, actors, resourceList, onChange, onRemove }: TermRowProps) {
  const network = useNetwork()
  const { deals, inspector, model } = useAllWords()
  const { form: w } = deals
  const isNew = useMemo(() => !isBlank(term) && knownResource(network, term) === null, [network, term])
  const party = (role: 'giver' | 'receiver') => (
    <select
      data-first={role === 'giver' && place === 1 ? true : undefined}
      aria-label={w[role](place)}
      value={term[role]}
      onChange={(event) => onChange({ ...term, [role]: event.target.value as ActorId })}
    >
      <option value="">{w.choose}</option>
      {actors.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
  const remove = (
    <button
      type="button"
      className="icon-button"
      aria-label={w.remove(place)}
      title={w.remove(place)}
      onClick={onRemove}
    >
      <Trash2 size={18} aria-hidden="true" />
    </button>
  )
  if (term.status !== 'proposed' && term.giver !== '' && term.receiver !== '')
    return (
      <li className="term term-fixed">
        <p>
          {w.fixed(nameOf(network, term.giver), term.what, nameOf(network, term.receiver))}{' '}
          <small className="hint">{model.exchangeStatus[term.status]}</small>
        </p>
        {remove}
      </li>
    )
  return (
    <li className="term">
      {party('giver')}
      <span className="term-word">{w.givesWord}</span>
      <input
        aria-label={w.what(place)}
        list={resourceList}
        value={term.what}
        maxLength={200}
        placeholder={inspector.resourceHint}
        onChange={(event) => onChange({ ...term, what: event.target.value })}
      />
      <span className="term-word">{w.toWord}</span>
      {party('receiver')}
      <LevelSelect
        label={w.strength(place)}
        value={term.intensity}
        onChange={(intensity) => onChange({ ...term, intensity })}
      />
      {remove}
      {term.giver !== '' && term.giver === term.receiver && (
        <small className="problem term-note">{w.toThemselves}</small>
      )}
      {isNew && (
        <label className="term-note hint">
          {w.newResource}{' '}
          <select
            value={term.kind}
            onChange={(event) => onChange({ ...term, kind: event.target.value as ResourceKind })}
          >
            {resourceKinds.map((kind) => (
              <option key={kind} value={kind}>
                {model.resourceKind[kind]}
              </option>
            ))}
          </select>
        </label>
      )}
    </li>
  )
}
