/** Chooses a resource by any of its names, or makes a new one of a kind. */

import { useId, useMemo, useState } from 'react'
import type { ResourceId } from '../../network/ids'
import { phraseIn } from '../../network/network'
import type { Resource } from '../../network/records'
import { type ResourceKind, resourceKinds } from '../../network/scales'
import { Button } from '../kit/Button'
import { useLanguage, useNetwork, useWords } from '../workspace'

interface ResourceFieldProps {
  readonly label: string
  readonly newId: () => ResourceId
  readonly onChoose: (resource: Resource, isNew: boolean) => void
  /** Only of this kind, new ones too; any other that is typed is found all the same. */
  readonly kind?: ResourceKind
}

export function ResourceField({ label, newId, onChoose, kind: only }: ResourceFieldProps) {
  const network = useNetwork()
  const language = useLanguage()
  const words = useWords()
  const list = useId()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<ResourceKind>('goods')
  const byName = useMemo(() => {
    const names = new Map<string, Resource>()
    for (const resource of network.resources.values()) {
      for (const alias of resource.aliases) names.set(alias.name.toLowerCase(), resource)
      names.set(phraseIn(resource.name, language).toLowerCase(), resource)
    }
    return names
  }, [network.resources, language])
  const known = byName.get(name.trim().toLowerCase())
  const choose = () => {
    if (name.trim() === '') return
    if (known) onChoose(known, false)
    else onChoose({ id: newId(), kind: only ?? kind, name: name.trim(), aliases: [] }, true)
    setName('')
  }
  return (
    <div className="resource-field">
      <input
        aria-label={label}
        placeholder={words.inspector.resourceHint}
        list={list}
        value={name}
        maxLength={200}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') choose()
        }}
      />
      <datalist id={list}>
        {[...network.resources.values()]
          .filter((resource) => only === undefined || resource.kind === only)
          .map((resource) => (
            <option key={resource.id} value={phraseIn(resource.name, language)} />
          ))}
      </datalist>
      {name.trim() !== '' && !known && only === undefined && (
        <select
          aria-label={words.inspector.resourceKind}
          value={kind}
          onChange={(event) => setKind(event.target.value as ResourceKind)}
        >
          {resourceKinds.map((value) => (
            <option key={value} value={value}>
              {words.model.resourceKind[value]}
            </option>
          ))}
        </select>
      )}
      <Button onClick={choose} disabled={name.trim() === ''}>
        {label}
      </Button>
    </div>
  )
}
