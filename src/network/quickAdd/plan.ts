/** What the quick line will do to a network, worked out before anything is done: its preview and its command alike. */

import { blankActor } from '../blank'
import type { QuickRows } from '../commands/quickAdd'
import { plainTie } from '../commands/ties'
import { type ActorId, type newId, type PairId, pairId, type TieId } from '../ids'
import { nameFinder, type NameFinder } from '../nameFinder'
import { foldWords, isOrganisationName } from '../names'
import { aboutOf, type Network } from '../network'
import type { Actor, Day, Tie } from '../records'
import { knownActors } from './known'
import type { QuickChain, QuickEntry } from './parse'

/** What a person calls himself in either language. */
const selfWords = new Set(['saya', 'aku', 'me'])

export interface QuickOptions {
  readonly newId: typeof newId
  readonly today: Day
  /** Where the data came from, for new actors. */
  readonly source: string
}

export interface QuickPlan {
  /** The arguments of the command, save the places, which the layout finds for the new actors. */
  readonly rows: Omit<QuickRows, 'places'>
}

/**
 * Names that are on the map are filled and not doubled: needs, offers and coalitions add up, what is entered stays.
 * A place is a coalition if there is one of that name, else the affiliation. `Saya`, `Aku` and `Me` are the person the
 * network belongs to, or become that. O(network + entries).
 */
export function planQuickAdd(
  network: Network,
  chains: readonly QuickChain[],
  options: QuickOptions,
): QuickPlan {
  const finder = nameFinder(network, options.newId, 'goods')
  const known = knownActors(network.actors)
  const touched = new Map<ActorId, Actor>()
  const before = aboutOf(network).me
  let me = before
  const meant = chains.map((chain) =>
    chain.map((entry): ActorId => {
      const coalition = entry.place === '' ? null : finder.knownCoalition(entry.place)
      const isMe = selfWords.has(foldWords(entry.name))
      const myself = isMe && me ? (touched.get(me) ?? network.actors.get(me)) : undefined
      const there = myself ?? known.find(entry.name, entry.place, coalition)
      const actor = fill(there ?? newActor(entry.name, options), entry, finder)
      if (isMe) me ??= actor.id
      if (actor !== there) {
        known.put(actor)
        touched.set(actor.id, actor)
      }
      return actor.id
    }),
  )
  const changed = [...touched.values()]
  return {
    rows: {
      actors: changed.filter(({ id }) => !network.actors.has(id)),
      updates: changed.filter(({ id }) => network.actors.has(id)),
      resources: finder.newResources,
      coalitions: [],
      ties: tiesAlong(network, meant, options.newId),
      me: me === before ? null : me,
    },
  }
}

function newActor(name: string, { newId, today, source }: QuickOptions): Actor {
  const kind = isOrganisationName(name) ? 'organisation' : 'person'
  return { ...blankActor(newId<ActorId>(), name, today), kind, source }
}

/** The actor with what it lacked and the entry says; the same object if that is nothing. */
function fill(actor: Actor, entry: QuickEntry, finder: NameFinder): Actor {
  const coalition = entry.place === '' ? null : finder.knownCoalition(entry.place)
  const claimed = (names: readonly string[]) => names.map((name) => finder.resource(name, actor.field))
  const needs = claimed(entry.needs).filter((id) => !actor.needs?.some(({ resource }) => resource === id))
  const offers = claimed(entry.offers).filter((id) => !actor.offers?.some(({ resource }) => resource === id))
  const patch: Partial<Actor> = {
    ...(entry.place !== '' && !coalition && actor.affiliation === '' && { affiliation: entry.place }),
    ...(coalition &&
      !actor.coalitions.includes(coalition) && { coalitions: [...actor.coalitions, coalition] }),
    ...(needs.length > 0 && {
      needs: [...(actor.needs ?? []), ...new Set(needs)].map((need) =>
        typeof need === 'string' ? { resource: need, urgency: null } : need,
      ),
    }),
    ...(offers.length > 0 && {
      offers: [...(actor.offers ?? []), ...new Set(offers)].map((offer) =>
        typeof offer === 'string' ? { resource: offer, capacity: null } : offer,
      ),
    }),
    ...(entry.email !== '' &&
      !actor.emails.includes(entry.email) && { emails: [...actor.emails, entry.email] }),
    ...(entry.note !== '' &&
      !actor.note.includes(entry.note) && {
        note: actor.note === '' ? entry.note : `${actor.note}\n${entry.note}`,
      }),
  }
  return Object.keys(patch).length === 0 ? actor : { ...actor, ...patch }
}

/** Ties between neighbours of a chain that have none yet. */
function tiesAlong(
  network: Network,
  chains: readonly (readonly ActorId[])[],
  makeId: typeof newId,
): readonly Tie[] {
  if (chains.every((chain) => chain.length < 2)) return []
  const tied = new Set<PairId>()
  for (const tie of network.ties.values()) tied.add(pairId(tie.a, tie.b))
  const ties: Tie[] = []
  for (const chain of chains)
    for (const [index, b] of chain.entries()) {
      const a = chain[index - 1]
      if (!a || a === b || tied.has(pairId(a, b))) continue
      tied.add(pairId(a, b))
      ties.push(plainTie(makeId<TieId>(), a, b))
    }
  return ties
}
