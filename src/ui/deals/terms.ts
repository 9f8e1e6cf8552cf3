/** What a person writes into the form of a deal: who gives what to whom, line by line, until it can be saved. */

import { type ActorId, type ExchangeId, newId, type ResourceId } from '../../network/ids'
import { nameFinder } from '../../network/nameFinder'
import { type Network, phraseIn } from '../../network/network'
import type { Deal, Exchange, Resource } from '../../network/records'
import type { ExchangeStatus, Level, ResourceKind } from '../../network/scales'
import { exchangesOf } from './sides'

export interface Term {
  readonly id: ExchangeId
  /** '' = not chosen yet. */
  readonly giver: ActorId | ''
  readonly receiver: ActorId | ''
  /** Any name of a resource, or a new one. */
  readonly what: string
  /** Of a resource that is new. */
  readonly kind: ResourceKind
  readonly intensity: Level | null
  /** What runs or has ended can leave the deal, but not become another exchange. */
  readonly status: ExchangeStatus
}

export function blankTerm(giver: Term['giver'] = '', receiver: Term['receiver'] = ''): Term {
  const id = newId<ExchangeId>()
  return { id, giver, receiver, what: '', kind: 'goods', intensity: null, status: 'proposed' }
}

/** The other way round: what comes back is what a deal needs next. */
export function answerTo(terms: readonly Term[]): Term {
  const last = terms.at(-1)
  return last ? blankTerm(last.receiver, last.giver) : blankTerm()
}

export function termsOf(network: Network, deal: Deal, language: 'id' | 'en'): readonly Term[] {
  return exchangesOf(network, deal).map(({ id, giver, receiver, resource, intensity, status }) => {
    const { name = '', kind = 'goods' } = network.resources.get(resource) ?? {}
    return { id, giver, receiver, what: phraseIn(name, language), kind, intensity, status }
  })
}

/** Nobody said what: such a line is left out. */
export function isBlank({ what }: Term): boolean {
  return what.trim() === ''
}

export function isWhole(term: Term): boolean {
  return !isBlank(term) && term.giver !== '' && term.receiver !== '' && term.giver !== term.receiver
}

/** The resource that a line names by any of its names; null where it is a new one. O(resources). */
export function knownResource(network: Network, { giver, what }: Term): ResourceId | null {
  const field = giver === '' ? '' : (network.actors.get(giver)?.field ?? '')
  return nameFinder(network, newId, 'goods').knownResource(what, field)
}

/** The exchanges that the whole lines stand for, and the resources that are new. */
export function exchangesFrom(
  network: Network,
  terms: readonly Term[],
  language: 'id' | 'en',
): { readonly exchanges: readonly Exchange[]; readonly resources: readonly Resource[] } {
  const finder = nameFinder(network, newId, 'goods')
  const kinds = new Map<ResourceId, ResourceKind>()
  const exchanges = terms.filter(isWhole).map((term): Exchange => {
    const { id, giver, receiver, what, kind, intensity } = term
    const before = network.exchanges.get(id)
    const named = before && network.resources.get(before.resource)
    const isSame = named !== undefined && phraseIn(named.name, language) === what
    const field = network.actors.get(giver as ActorId)?.field ?? ''
    const resource = isSame ? named.id : finder.resource(what.trim(), field)
    if (!kinds.has(resource)) kinds.set(resource, kind)
    const blank = { id, status: 'proposed' as const, begun: null, ended: null, note: '' }
    return {
      ...(before ?? blank),
      giver: giver as ActorId,
      receiver: receiver as ActorId,
      resource,
      intensity,
    }
  })
  const resources = finder.newResources.map((resource) => ({
    ...resource,
    kind: kinds.get(resource.id) ?? resource.kind,
  }))
  return { exchanges, resources }
}

/** The parties in the order in which they first appear. */
export function partiesOf(terms: readonly Term[]): readonly ActorId[] {
  return [...new Set(terms.flatMap(({ giver, receiver }) => [giver, receiver]))].filter(
    (id): id is ActorId => id !== '',
  )
}

/** Who would give but get nothing. */
export function losersOf(terms: readonly Term[]): readonly ActorId[] {
  const counted = terms.filter((term) => isWhole(term) && term.status !== 'ended')
  const receivers = new Set(counted.map(({ receiver }) => receiver))
  const givers = partiesOf(counted).filter((id) => counted.some(({ giver }) => giver === id))
  return givers.filter((id) => !receivers.has(id))
}
