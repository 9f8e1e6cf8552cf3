/** What the bins are for each rating, which actor lies in which, and the command that drops actors into one. */

import type { AllWords } from '../../i18n/words'
import type { Language } from '../../i18n/numbers'
import { type ActorId, newId, type TieId } from '../../network/ids'
import { aboutOf, type Network } from '../../network/network'
import type { Actor, Tie } from '../../network/records'
import {
  type Depth,
  depths,
  type Level,
  levels,
  type ReceptivityLevel,
  receptivityLevels,
  type Stance,
  stances,
} from '../../network/scales'
import type { Rating } from '../../state/questions'
import type { Workspace } from '../../state/workspace'

export type BinValue = ReceptivityLevel | Stance | Depth

export interface Bin {
  readonly value: BinValue
  readonly label: string
}

const valuesOf: Readonly<Record<Rating, readonly BinValue[]>> = {
  receptivity: receptivityLevels,
  trust: levels,
  depth: depths,
  stance: stances,
  influence: levels,
}

/** The bins of a rating in the order of its scale; that of the unknown is none of them. */
export function binsOf(rating: Rating, { model }: AllWords): readonly Bin[] {
  const names = rating === 'influence' ? model.level : model[rating]
  return valuesOf[rating].map((value) => ({
    value,
    label: (names as Readonly<Record<string, string>>)[value] ?? '',
  }))
}

/** What has to be said before the rating means anything; null when nothing is missing. */
export function missingFor(rating: Rating, network: Network): 'me' | 'goal' | null {
  const { me, currentGoal } = aboutOf(network)
  if (rating === 'trust') return me ? null : 'me'
  return (rating === 'stance' || rating === 'influence') && !currentGoal ? 'goal' : null
}

/** Where each actor lies, null = not known. I am not asked about myself, except how much influence I have. */
export type Sorting = ReadonlyMap<ActorId, BinValue | null>

/** What both ways of sorting are given. */
export interface SortingProps {
  readonly rating: Rating
  readonly sorting: Sorting
  readonly question: string
}

/** @param expired whether what was noted of an actor's receptivity is too old to count. O(actors + ties) */
export function sortingOf(rating: Rating, network: Network, expired: (actor: Actor) => boolean): Sorting {
  const { me, currentGoal } = aboutOf(network)
  const ties = rating === 'trust' && me ? tiesOf(network, me) : new Map<ActorId, Tie>()
  const read = (actor: Actor): BinValue | null => {
    if (rating === 'receptivity') return expired(actor) ? null : (actor.receptivity?.level ?? null)
    if (rating === 'trust') return ties.get(actor.id)?.trust ?? null
    if (rating === 'depth') return actor.depth
    return actor.standings.find(({ goal }) => goal === currentGoal)?.[rating] ?? null
  }
  const asked = [...network.actors.values()].filter(({ id }) => id !== me || rating === 'influence')
  return new Map(asked.map((actor) => [actor.id, read(actor)]))
}

/**
 * The actors in the order of the cards: those not sorted yet come first, and among each those I have a tie with; then by
 * name. O(n log n + ties).
 */
export function cardsInOrder(sorting: Sorting, network: Network, language: Language): readonly Actor[] {
  const { me } = aboutOf(network)
  const ties = me ? tiesOf(network, me) : new Map<ActorId, Tie>()
  const collator = new Intl.Collator(language)
  return [...sorting.keys()]
    .flatMap((id) => network.actors.get(id) ?? [])
    .sort(
      (one, other) =>
        Number(sorting.get(one.id) !== null) - Number(sorting.get(other.id) !== null) ||
        Number(ties.has(other.id)) - Number(ties.has(one.id)) ||
        collator.compare(one.name, other.name),
    )
}

/** Drops actors into a bin (null = not known) as one step. What lies there already is left as it is. */
export function dropInto(
  workspace: Workspace,
  rating: Rating,
  sorting: Sorting,
  chosen: readonly ActorId[],
  value: BinValue | null,
): boolean {
  const { me, currentGoal: goal } = aboutOf(workspace.network)
  const ids = chosen.filter((id) => sorting.has(id) && sorting.get(id) !== value)
  if (ids.length === 0) return false
  switch (rating) {
    case 'receptivity': {
      const level = value as ReceptivityLevel | null
      const receptivity = level && { level, notedOn: workspace.ports.clock.today() }
      return workspace.run('editActors', { ids, patch: { receptivity } })
    }
    case 'trust': {
      const pairs = me ? ids.map((b) => ({ id: newId<TieId>(), a: me, b })) : []
      return workspace.run('rateTies', { pairs, trust: value as Level | null })
    }
    case 'depth':
      return workspace.run('editActors', { ids, patch: { depth: value as Depth | null } })
    case 'stance':
      return goal
        ? workspace.run('editStandings', { ids, goal, patch: { stance: value as Stance | null } })
        : false
    case 'influence':
      return goal
        ? workspace.run('editStandings', { ids, goal, patch: { influence: value as Level | null } })
        : false
  }
}

/** What a card says below the name: who it is, and that an answer would make a tie. */
export function cardHints(rating: Rating, network: Network, { bins: w }: AllWords['questions']) {
  const { me } = aboutOf(network)
  const ties = rating === 'trust' && me ? tiesOf(network, me) : null
  return ({ id, affiliation }: Actor) =>
    [affiliation, ties && !ties.has(id) ? w.noTie : ''].filter((part) => part !== '').join(' · ')
}

/** My ties, by whom they lead to. O(ties). */
function tiesOf(network: Network, me: ActorId): ReadonlyMap<ActorId, Tie> {
  const byContact = new Map<ActorId, Tie>()
  for (const tie of network.ties.values()) {
    if (tie.a === me) byContact.set(tie.b, tie)
    else if (tie.b === me) byContact.set(tie.a, tie)
  }
  return byContact
}
