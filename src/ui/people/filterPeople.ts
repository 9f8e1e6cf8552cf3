/** Whom the filters of the table of people leave, and how that is said in words. */

import type { AllWords } from '../../i18n/words'
import { actorTest, noFilter as everything, none } from '../../network/filter'
import type { CoalitionId, ResourceId } from '../../network/ids'
import { type Network, phraseIn } from '../../network/network'
import type { Actor } from '../../network/records'
import type { ReceptivityLevel } from '../../network/scales'
import { type Around, type Person, receptivityOf } from './people'

/** All conditions hold at once; null and blank leave everybody. */
export interface PeopleFilter {
  /** In anything that is written about an actor. */
  readonly text: string
  readonly coalition: CoalitionId | 'none' | null
  readonly receptivity: ReceptivityLevel | 'unknown' | null
  readonly needs: ResourceId | 'unknown' | null
  readonly offers: ResourceId | 'any' | null
}

export const noFilter: PeopleFilter = {
  text: '',
  coalition: null,
  receptivity: null,
  needs: null,
  offers: null,
}

/** The test that the filter is. Each call is O(what is known of the actor). */
export function filterOf(
  { text, coalition, receptivity, needs, offers }: PeopleFilter,
  { network, known }: Pick<Around, 'network' | 'known'>,
): (person: Pick<Person, 'actor'>) => boolean {
  const fits = actorTest(
    network,
    {
      ...everything,
      text,
      facets: {
        ...everything.facets,
        coalition: wanted(coalition, 'none'),
        receptivity: wanted(receptivity, 'unknown'),
      },
    },
    (actor) => receptivityOf(actor, known),
  )
  return ({ actor }) => {
    if (needs === 'unknown' && actor.needs !== null) return false
    if (needs && needs !== 'unknown' && !names(actor.needs, needs)) return false
    if (offers === 'any' && !actor.offers?.length) return false
    if (offers && offers !== 'any' && !names(actor.offers, offers)) return false
    return fits(actor)
  }
}

/** @param missing what stands for having none */
function wanted(value: string | null, missing: string): ReadonlySet<string> {
  return new Set(value === null ? [] : [value === missing ? none : value])
}

function names(claims: Actor['offers'] | Actor['needs'], wanted: ResourceId): boolean {
  return claims !== null && claims.some(({ resource }) => resource === wanted)
}

/** The conditions in words, e.g. `hungry, in Nelayan`; '' = there are none. */
export function filterInWords(
  { text, coalition, receptivity, needs, offers }: PeopleFilter,
  { network, language }: Pick<Around, 'network' | 'language'>,
  { people: { inWords: w }, model }: Pick<AllWords, 'people' | 'model'>,
): string {
  const nameOf = (id: ResourceId) => {
    const resource = network.resources.get(id)
    return resource ? phraseIn(resource.name, language) : ''
  }
  const group = coalition && coalition !== 'none' ? network.coalitions.get(coalition) : null
  const conditions = [
    receptivity && (receptivity === 'unknown' ? w.receptivityUnknown : model.receptivity[receptivity]),
    coalition === 'none' && w.inNone,
    group && w.inCoalition(group.name),
    needs && (needs === 'unknown' ? w.needsUnknown : w.needs(nameOf(needs))),
    offers && (offers === 'any' ? w.offersSomething : w.offers(nameOf(offers))),
    text.trim() !== '' && w.text(text.trim()),
  ]
  return conditions.filter((condition) => typeof condition === 'string').join(', ')
}

/** The filter without conditions on what is not there any more. */
export function stillValid(filter: PeopleFilter, network: Network): PeopleFilter {
  const { coalition, needs, offers } = filter
  return {
    ...filter,
    coalition: coalition === 'none' || (coalition && network.coalitions.has(coalition)) ? coalition : null,
    needs: needs === 'unknown' || (needs && network.resources.has(needs)) ? needs : null,
    offers: offers === 'any' || (offers && network.resources.has(offers)) ? offers : null,
  }
}
