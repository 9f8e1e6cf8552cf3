/** What a goal cannot do without, how urgent each is, and who offers it. */

import { X } from 'lucide-react'
import { newId, type ResourceId } from '../../network/ids'
import { phraseIn } from '../../network/network'
import type { Goal, Need, Resource } from '../../network/records'
import { LevelSelect } from '../inspector/LevelSelect'
import { ResourceField } from '../inspector/ResourceField'
import { useLanguage, useNetwork, useAllWords, useWorkspace } from '../workspace'
import { Offerers } from './Offerers'

interface RequirementsProps {
  readonly goal: Goal
  readonly edit: (patch: { readonly requires: readonly Need[] }) => void
}

export function Requirements({ goal, edit }: RequirementsProps) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const language = useLanguage()
  const { pages, inspector } = useAllWords()
  const { goals: w } = pages
  const { requires } = goal
  const add = (resource: Resource, isNew: boolean) => {
    if (isNew && !workspace.run('editResource', { id: resource.id, resource })) return
    const others = requires.filter((need) => need.resource !== resource.id)
    edit({ requires: [...others, { resource: resource.id, urgency: null }] })
  }
  return (
    <>
      {requires.length === 0 ? (
        <p className="hint">{w.requiresNothing}</p>
      ) : (
        <small className="hint claims-scale">{`${inspector.urgency} 1–5`}</small>
      )}
      <ul className="claims requirements">
        {requires.map((need) => {
          const name = phraseIn(network.resources.get(need.resource)?.name ?? '', language)
          return (
            <li key={need.resource}>
              <span>
                <strong>{name}</strong>
                <Offerers resource={need.resource} />
              </span>
              <LevelSelect
                label={w.urgency(name)}
                value={need.urgency}
                onChange={(urgency) =>
                  edit({ requires: requires.map((other) => (other === need ? { ...need, urgency } : other)) })
                }
              />
              <button
                type="button"
                className="icon-button"
                aria-label={w.removeRequirement(name)}
                title={w.removeRequirement(name)}
                onClick={() => edit({ requires: requires.filter((other) => other !== need) })}
              >
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          )
        })}
      </ul>
      <ResourceField label={w.addRequirement} onChoose={add} newId={() => newId<ResourceId>()} />
    </>
  )
}
