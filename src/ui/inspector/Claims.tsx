/** What an actor offers or needs: known, known to be nothing, or not known. */

import { X } from 'lucide-react'
import type { ClaimKind } from '../../network/commands/claims'
import { newId, type ResourceId } from '../../network/ids'
import { phraseIn } from '../../network/network'
import type { Actor, Need, Offer, Resource } from '../../network/records'
import type { Level } from '../../network/scales'
import { Section } from '../kit/fields'
import { useLanguage, useNetwork, useWords, useWorkspace } from '../workspace'
import { LevelSelect } from './LevelSelect'
import { ResourceField } from './ResourceField'

interface ClaimsProps {
  readonly actor: Actor
  readonly kind: ClaimKind
}

interface Claim {
  readonly resource: ResourceId
  readonly level: Level | null
}

export function Claims({ actor, kind }: ClaimsProps) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const language = useLanguage()
  const { inspector: w, model } = useWords()
  const claims = claimsOf(actor, kind)
  const texts = {
    offers: {
      title: w.offers,
      unknown: w.offersUnknown,
      none: w.noOffers,
      add: w.addOffer,
      level: w.capacity,
    },
    needs: { title: w.needs, unknown: w.needsUnknown, none: w.noNeeds, add: w.addNeed, level: w.urgency },
  }[kind]
  const write = (next: readonly Claim[] | null) =>
    workspace.run('editActors', { ids: [actor.id], patch: patchOf(kind, next) })
  const add = (resource: Resource) => workspace.run('addClaim', { ids: [actor.id], kind, resource })
  return (
    <Section title={texts.title}>
      {claims === null && <p className="hint">{texts.unknown}</p>}
      {claims?.length === 0 && <p className="hint">{texts.none}</p>}
      {claims && claims.length > 0 && <small className="hint claims-scale">{`${texts.level} 1–5`}</small>}
      <ul className="claims">
        {claims?.map((claim) => {
          const resource = network.resources.get(claim.resource)
          const name = resource ? phraseIn(resource.name, language) : ''
          return (
            <li key={claim.resource}>
              <span>
                {name}
                {resource && <small className="hint"> {model.resourceKind[resource.kind]}</small>}
              </span>
              <LevelSelect
                label={`${texts.level}: ${name}`}
                value={claim.level}
                onChange={(level) =>
                  write(claims.map((other) => (other === claim ? { ...claim, level } : other)))
                }
              />
              <button
                type="button"
                className="icon-button"
                aria-label={w.removeClaim(name)}
                onClick={() => write(claims.filter((other) => other !== claim))}
              >
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          )
        })}
      </ul>
      <ResourceField label={texts.add} onChoose={add} newId={() => newId<ResourceId>()} />
      <button type="button" className="link-button hint" onClick={() => write(claims === null ? [] : null)}>
        {claims === null ? w.knownNone : w.forget}
      </button>
    </Section>
  )
}

function claimsOf(actor: Actor, kind: ClaimKind): readonly Claim[] | null {
  if (kind === 'offers')
    return actor.offers?.map(({ resource, capacity }) => ({ resource, level: capacity })) ?? null
  return actor.needs?.map(({ resource, urgency }) => ({ resource, level: urgency })) ?? null
}

function patchOf(kind: ClaimKind, claims: readonly Claim[] | null): Partial<Pick<Actor, 'offers' | 'needs'>> {
  if (kind === 'offers')
    return { offers: claims?.map(({ resource, level }): Offer => ({ resource, capacity: level })) ?? null }
  return { needs: claims?.map(({ resource, level }): Need => ({ resource, urgency: level })) ?? null }
}
