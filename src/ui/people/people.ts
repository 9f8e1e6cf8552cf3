/** What the table of people says about each actor. */

import type { Findings } from '../../analysis/findings'
import type { Language } from '../../i18n/numbers'
import type { ActorId } from '../../network/ids'
import { aboutOf, type Network, phraseIn } from '../../network/network'
import type { Actor, Coalition, Tie } from '../../network/records'
import type { Level, ReceptivityLevel, Stance } from '../../network/scales'
import { mapped, type Sliced } from './slices'

/** One actor as the table shows it; null = unknown. */
export interface Person {
  readonly actor: Actor
  readonly isMe: boolean
  /** The main one first. */
  readonly coalitions: readonly Coalition[]
  readonly offers: readonly string[] | null
  readonly needs: readonly string[] | null
  /** As it counts today. */
  readonly receptivity: ReceptivityLevel | null
  /** The tie to me; null = none. */
  readonly toMe: Tie | null
  /** Towards the current goal. */
  readonly stance: Stance | null
  readonly influence: Level | null
  /** null until the first findings are there. */
  readonly contacts: number | null
  /** Before the what-if that is going on; null where none is, and who was not there. */
  readonly contactsBefore: number | null
}

type Known = Pick<Findings, 'brokers' | 'receptivities'>

/** What has to be known to tell of any one actor. */
export interface Around {
  readonly network: Network
  readonly known: Known | null
  /** Before the what-if that is going on. */
  readonly before: Pick<Known, 'brokers'> | null
  readonly language: Language
  readonly tiesToMe: ReadonlyMap<ActorId, Tie>
}

/** O(ties). */
export function aroundOf(
  network: Network,
  known: Known | null,
  language: Language,
  before: Around['before'] = null,
): Around {
  const { me } = aboutOf(network)
  const tiesToMe = new Map<ActorId, Tie>()
  for (const tie of network.ties.values()) {
    if (tie.a === me) tiesToMe.set(tie.b, tie)
    else if (tie.b === me) tiesToMe.set(tie.a, tie)
  }
  return { network, known, before, language, tiesToMe }
}

export function personOf({ network, known, before, language, tiesToMe }: Around, actor: Actor): Person {
  const namesOf = (claims: Actor['offers'] | Actor['needs']) =>
    claims &&
    claims.map(({ resource }) => {
      const record = network.resources.get(resource)
      return record ? phraseIn(record.name, language) : ''
    })
  const { me, currentGoal } = aboutOf(network)
  const standing = actor.standings.find(({ goal }) => goal === currentGoal)
  return {
    actor,
    isMe: actor.id === me,
    coalitions: actor.coalitions.flatMap((id) => network.coalitions.get(id) ?? []),
    offers: namesOf(actor.offers),
    needs: namesOf(actor.needs),
    receptivity: receptivityOf(actor, known),
    toMe: tiesToMe.get(actor.id) ?? null,
    stance: standing?.stance ?? null,
    influence: standing?.influence ?? null,
    contacts: known?.brokers.get(actor.id)?.contacts ?? null,
    contactsBefore: before?.brokers.get(actor.id)?.contacts ?? null,
  }
}

/** All actors of the network, in its order. O(actors). */
export function peopleOf(around: Around): Sliced<readonly Person[]> {
  return mapped(around.network.actors.values(), (actor) => personOf(around, actor))
}

/** Faded as the findings say, unless they do not know yet what was noted last. */
export function receptivityOf({ id, receptivity }: Actor, known: Known | null): ReceptivityLevel | null {
  const faded = known?.receptivities.get(id)
  if (receptivity === null || !faded?.noted) return receptivity?.level ?? null
  const { level, on } = faded.noted
  return receptivity.level === level && receptivity.notedOn === on ? faded.level : receptivity.level
}
