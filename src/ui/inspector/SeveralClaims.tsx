/** What several actors offer or need: how many of them do, and one more thing that they all do. */

import type { ClaimKind } from '../../network/commands/claims'
import { newId, type ResourceId } from '../../network/ids'
import { phraseIn } from '../../network/network'
import type { Actor } from '../../network/records'
import { Section } from '../kit/fields'
import { useAllWords, useLanguage, useNetwork, useWorkspace } from '../workspace'
import { ResourceField } from './ResourceField'

interface SeveralClaimsProps {
  readonly actors: readonly Actor[]
  readonly kind: ClaimKind
}

export function SeveralClaims({ actors, kind }: SeveralClaimsProps) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const language = useLanguage()
  const { inspector: w, several } = useAllWords()
  const ids = actors.map(({ id }) => id)
  const counted = [...countsOf(actors, kind)].flatMap(([id, count]) => {
    const resource = network.resources.get(id)
    return resource ? [{ id, name: phraseIn(resource.name, language), count }] : []
  })
  return (
    <Section title={kind === 'offers' ? w.offers : w.needs}>
      <ul className="claims">
        {counted.map(({ id, name, count }) => (
          <li key={id}>
            <span>{name}</span>
            <small className="hint">{several.share(count, actors.length)}</small>
          </li>
        ))}
      </ul>
      <ResourceField
        label={kind === 'offers' ? w.addOffer : w.addNeed}
        newId={() => newId<ResourceId>()}
        onChoose={(resource) => workspace.run('addClaim', { ids, kind, resource })}
      />
    </Section>
  )
}

/** How many of the actors offer or need each thing, what most do first. O(their claims). */
function countsOf(actors: readonly Actor[], kind: ClaimKind): ReadonlyMap<ResourceId, number> {
  const counts = new Map<ResourceId, number>()
  for (const actor of actors)
    for (const { resource } of actor[kind] ?? []) counts.set(resource, (counts.get(resource) ?? 0) + 1)
  return new Map([...counts].sort(([, one], [, other]) => other - one))
}
